import type { EvidenceKind } from '../core/evidence/record';

/** `verified` needs a valid third-party time and is not given yet. `unreadable`: this is no package at all. */
export type Verdict = 'verified' | 'integrity' | 'damaged' | 'unreadable';

export const checkTitles = {
  envelope: '封套齐全，格式正确',
  manifest: '文件与清单一致',
  tagmanifest: '清单和说明没有改动',
  package: '材料包目录由密钥签名',
  documents: '投诉材料与目录一致',
  keys: '密钥与账本一致',
  records: '记录与签名一致',
  chain: '账本前后相连',
  files: '证据文件与记录一致',
  exhibits: '每份证据的记录齐全',
  extra: '没有多余的文件',
  clock: '电脑时间没有倒退',
  'third-party-time': '第三方时间',
} as const;
export type CheckId = keyof typeof checkTitles;

/** What one check found. A check of weight `note` never makes a package damaged. */
export type Check = {
  id: CheckId;
  title: string;
  ok: boolean;
  weight: 'damage' | 'note';
  done: number;
  total: number;
  note: string;
};

/** One thing that is wrong, by the name of the file (or of the file whose link is broken). */
export type Problem = {
  path: string;
  check: CheckId;
  kind: 'changed' | 'missing' | 'extra' | 'broken' | 'unreadable';
  /** zh-CN; names the file, entry or link, and 证 n where there is one. */
  message: string;
  /** SHA-256 it should have and has, when both are known. */
  expected?: string;
  actual?: string;
  /** Size: as it should be, or as found. */
  bytes?: number;
  /** The number of the exhibit it touches. */
  exhibit?: number;
};

/** A file the package does not hold, though a record holds its hash. */
export type WithheldFile = {
  seq: number;
  role: string;
  what: string;
  reason: 'chosen' | 'erased';
  bytes: number;
};

/** One exhibit as its sealed records tell it. */
export type ExhibitReport = {
  number: number;
  title: string;
  kind: EvidenceKind;
  kindName: string;
  seq: number;
  /** Device time of the opening record (UTC ISO) and its zone; '' when the record cannot be read. */
  at: string;
  tz: string;
  entries: number[];
  outcome: 'complete' | 'partial' | 'cancelled' | null;
  files: number;
  withheld: WithheldFile[];
  gaps: { step: string; reason: string; detail: string }[];
  notes: string[];
  ok: boolean;
};

/** A contact the user wrote down, as its record tells it: his own words, sealed when he wrote them. */
export type ContactReport = Pick<
  ExhibitReport,
  'number' | 'title' | 'seq' | 'at' | 'tz' | 'files' | 'withheld' | 'notes' | 'ok'
>;

/** A key of the ledger and which entries of the package it signed. */
export type SignerReport = { id: string; seq: number; entries: number[] };

/** The whole result as plain JSON. */
export type Report = {
  v: 1;
  verdict: Verdict;
  /** Why it could not be opened; '' unless the verdict is `unreadable`. */
  unreadable: string;
  title: string;
  audience: string;
  extension: string;
  madeAt: string;
  tz: string;
  newest: number;
  newestHead: string;
  /** Entries and files in the package, and files without a problem. */
  entries: number;
  files: number;
  soundFiles: number;
  signers: SignerReport[];
  /** The latest valid third-party time that covers the newest entry; null until there are such times. */
  thirdPartyTime: string | null;
  checks: Check[];
  problems: Problem[];
  exhibits: ExhibitReport[];
  contacts: ContactReport[];
  notes: string[];
  limits: string[];
};

/** The problems by file, the most telling first: what a reader wants to see is files, not checks. */
export function problemsByPath(report: Report): Map<string, Problem[]> {
  const byPath = new Map<string, Problem[]>();
  for (const problem of report.problems) {
    byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
  }
  return byPath;
}
