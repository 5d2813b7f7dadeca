import type { Selected } from '../messages/protocol';
import { attributeOf } from './dom';

/** What the visitor has selected in this frame, as text, and where it stands: CSS px in page coordinates. */
export function readSelection(): Selected {
  const typed = selectedInControl();
  if (typed !== '') return { text: typed, box: null };
  // Through the prototype: a page can put an element named getSelection into its document.
  const selection = Document.prototype.getSelection.call(document);
  const text = selection ? Selection.prototype.toString.call(selection) : '';
  if (!selection || text.trim() === '' || selection.rangeCount === 0) return { text: '', box: null };
  const { left, top, width, height } = selection.getRangeAt(0).getBoundingClientRect();
  const box = [left + scrollX, top + scrollY, width, height].map(Math.round) as NonNullable<Selected['box']>;
  return { text, box: window === window.top ? box : null };
}

/** Firefox does not count what is selected in a text field as the document's selection. */
function selectedInControl(): string {
  const active = Document.prototype.querySelector.call(document, 'textarea:focus, input:focus');
  const isText = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
  if (!isText || attributeOf(active, 'type') === 'password' || active.selectionStart === null) return '';
  return active.value.slice(active.selectionStart, active.selectionEnd ?? undefined);
}
