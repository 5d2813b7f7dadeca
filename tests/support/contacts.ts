import type { ContactItem } from '../../src/core/case/contacts';

/** A contact with the platform that got no answer; `at` UTC ISO. */
export function aContact(words: Partial<ContactItem> & { at: string }): ContactItem {
  return {
    ...{ seq: 1, sealedAt: words.at, head: 'ab'.repeat(32), caseId: 'case', corrects: 0, correctedBy: 0 },
    ...{ channel: 'platform', act: 'asked', result: 'no-answer', caseNo: '', agent: '', sent: '', said: '' },
    ...{ promised: null, amountFen: null, declinedAt: null, remindAt: '', files: [], isErased: false },
    ...words,
  };
}
