import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type ContactDraft,
  correctionOf,
  draftFor,
  type LogReason,
  newDraft,
} from '../../../core/case/contact-draft';
import type { ContactItem } from '../../../core/case/contacts';
import type { ChannelId } from '../../../core/knowledge/ids';
import { dropDraft, keepDraft, newDraftId, readDraft } from '../../../storage/contact-store';
import type { DraftRow } from '../../../storage/database';

export type WrittenDraft = {
  row: DraftRow;
  /** What was written up to now, also since this was drawn. */
  latest(): DraftRow;
  set(change: Partial<ContactDraft>): void;
  setFiles(files: DraftRow['files']): void;
  /** Throws away what was written and begins anew. */
  restart(): void;
  /** Nothing was written yet beyond what was filled in. */
  isFresh: boolean;
  /** Neither deed nor result was changed since it was opened: what it was opened for still goes before what is in it. */
  isAsOpened: boolean;
};

/** What is to be logged: a contact through a channel, and what for, or a correction. */
export type LogRequest = { reason: LogReason | null; channel: ChannelId | null; correct?: ContactItem };
export type OnLog = (reason: LogReason | null, channel?: ChannelId | null) => void;

type Asked = LogRequest & { caseId: string; contacts: readonly ContactItem[] };

/** A contact being written: every change is in the database before the next keystroke. Null until it was read. */
export function useDraft({ caseId, contacts, reason, channel, correct }: Asked): WrittenDraft | null {
  const corrects = correct?.seq ?? 0;
  const fresh = (): DraftRow => ({
    ...{ id: newDraftId(caseId, new Date().toISOString()), caseId, files: [] },
    draft: correct ? correctionOf(correct) : newDraft(contacts, reason, channel),
  });
  const [row, setRow] = useState<DraftRow | null>(null);
  const [isFresh, setFresh] = useState(true);
  const latest = useRef<DraftRow | null>(null);
  const [opened, setOpened] = useState<ContactDraft | null>(null);
  const open = (at: DraftRow) => {
    latest.current = at;
    setOpened(at.draft);
    setRow(at);
  };
  useEffect(() => {
    void readDraft({ caseId, corrects, channel }).then((kept) => {
      open(kept ? { ...kept, draft: draftFor(kept.draft, reason) } : fresh());
      setFresh(!kept);
    });
  }, [caseId, corrects, channel, reason]);
  const put = (next: DraftRow) => {
    latest.current = next;
    setFresh(false);
    setRow(next);
    void keepDraft(next);
  };
  if (!row) return null;
  return {
    row,
    latest: () => latest.current ?? row,
    isFresh,
    isAsOpened: row.draft.act === opened?.act && row.draft.result === opened.result,
    // Two changes in one event build on each other.
    set: (change) => put({ ...latest.current!, draft: { ...latest.current!.draft, ...change } }),
    setFiles: (files) => put({ ...latest.current!, files }),
    restart: () => {
      void dropDraft(row.id);
      open(fresh());
      setFresh(true);
    },
  };
}
