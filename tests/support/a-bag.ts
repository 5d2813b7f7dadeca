import type { PackageIndex } from '../../src/core/evidence/bundle';
import { sha256, utf8 } from '../../src/core/evidence/bytes';
import type { FileRef, PageKind } from '../../src/core/evidence/record';
import type { BagContent, BagFile } from '../../src/export/bag-content';
import { ALedger, type Entry, fileRef } from './a-ledger';

type Bytes = Uint8Array<ArrayBuffer>;
type Exhibit = PackageIndex['exhibits'][number];
type Contact = NonNullable<PackageIndex['contacts']>[number];
type Evidence = BagContent['evidence'][number];

export const verifierPage = '<!doctype html><title>核验</title>';

/**
 * What a small real export is made of: a key, two captures with parts and close, a confirmation, an entry of another
 * case (its head only), an import, an earlier export; one file withheld.
 */
export async function aBagContent(
  ledger = new ALedger(),
  { withContact = false } = {},
): Promise<{ ledger: ALedger; content: BagContent }> {
  const evidence: Evidence[] = [];
  if (ledger.keys.length === 0) await ledger.newKey();
  const order = await aCapture(ledger, evidence, { number: 1, kind: 'order', title: '订单详情' });
  const other = await ledger.append({ type: 'note', files: [], gaps: [] });
  const chat = await aCapture(ledger, evidence, { number: 2, kind: 'chat', title: '客服聊天，第 1 页' });
  const confirm = await ledger.append({ type: 'confirm', of: order.seq, files: [], gaps: [] });
  order.entries.push(confirm.seq);
  const bill = await anImport(ledger, evidence, 3);
  const contacts = withContact ? [await aContact(ledger, evidence)] : undefined;
  await ledger.append({
    type: 'export',
    package: 'ab'.repeat(32),
    audience: 'platform',
    held: [2],
    files: [],
    gaps: [],
  });
  // The newest entry is of another case too: of it nothing but the head is in the bag.
  const newest = await ledger.append({ type: 'note', files: [], gaps: [] });
  // The page's own data holds the card secret, and the user left it out.
  withhold(chat, evidence, 'reading.json');
  const content = bagContentOf(ledger, {
    without: [other.seq, newest.seq],
    exhibits: [order, chat, bill],
    ...(contacts ? { contacts } : {}),
    evidence,
  });
  return { ledger, content };
}

/** The content of a bag of these exhibits, with all entries but some. */
export function bagContentOf(
  ledger: ALedger,
  {
    without,
    exhibits,
    contacts,
    evidence,
  }: { without: number[]; exhibits: Exhibit[]; contacts?: Contact[]; evidence: Evidence[] },
): BagContent {
  const entries = ledger.entries.filter((entry) => !without.includes(entry.seq));
  return {
    index: {
      v: 1,
      madeAt: '2026-11-23T01:33:58.000Z',
      extension: 'liuzheng 0.1.0',
      title: '星海点券兑换码已被使用',
      audience: 'full',
      newest: ledger.entries.length,
      entries: entries.map((entry) => entry.seq),
      keys: ledger.keys.map(({ id, seq }) => ({
        id,
        seq,
        path: seq === 1 ? 'data/ledger/signer.pem' : laterSigner(seq),
      })),
      exhibits,
      ...(contacts ? { contacts } : {}),
    },
    heads: ledger.entries.map((entry) => entry.head),
    entries: entries.map(({ seq, record, signature }) => ({ seq, record, signature })),
    keys: ledger.keys.map(({ id, seq, spki }) => ({ id, seq, spki })),
    evidence,
    documents: [
      { path: 'data/投诉材料/投诉书.html', content: utf8('<!doctype html><p>请退还 98.50 元。</p>') },
      { path: 'data/投诉材料/证据目录.html', content: utf8('<!doctype html><ol><li>订单详情</ol>') },
      // Made from sealed files at export, and handed over as a Blob.
      { path: 'data/投诉材料/网页副本_证01.html', content: new Blob(['<!doctype html><p>网页副本</p>']) },
    ],
    verifierPage,
    sign: (bytes) => ledger.sign(bytes),
  };
}

function laterSigner(seq: number): string {
  return `data/ledger/signer-${String(seq).padStart(6, '0')}.pem`;
}

/** A capture with its viewport, page and reading, a full-page part, an incomplete snapshot and its close. */
async function aCapture(
  ledger: ALedger,
  evidence: Evidence[],
  { number, kind, title }: { number: number; kind: PageKind; title: string },
): Promise<Exhibit> {
  const own = await files(
    ['viewport.png image/png', 'page.json application/json', 'reading.json application/json'],
    number,
  );
  const gap = { step: 'html', reason: 'frame-unreadable', detail: 'https://kefu.example/' };
  const asked = ['full-page', 'html'];
  const open = await ledger.append({
    type: 'capture',
    kind,
    rules: 1,
    trigger: 'popup',
    asked,
    files: refs(own),
    gaps: [],
  });
  const tiles = await files(['page-01.png image/png', 'tiles.json application/json'], number);
  const part = await ledger.append({
    type: 'part',
    of: open.seq,
    step: 'full-page',
    files: refs(tiles),
    gaps: [],
  });
  const close = await ledger.append({
    type: 'close',
    of: open.seq,
    outcome: 'partial',
    files: [],
    gaps: [gap],
  });
  const exhibit: Exhibit = {
    number,
    title,
    kind,
    seq: open.seq,
    at: open.at,
    entries: [open.seq, part.seq, close.seq],
    files: [],
  };
  await addFiles(exhibit, evidence, open, own);
  await addFiles(exhibit, evidence, part, tiles);
  return exhibit;
}

async function anImport(ledger: ALedger, evidence: Evidence[], number: number): Promise<Exhibit> {
  const own = await files(['original application/pdf', 'import.json application/json'], number);
  const open = await ledger.append({ type: 'import', origin: 'wechat-bill', files: refs(own), gaps: [] });
  const exhibit: Exhibit = {
    number,
    title: '微信支付账单',
    kind: 'import',
    seq: open.seq,
    at: open.at,
    entries: [open.seq],
    files: [],
  };
  await addFiles(exhibit, evidence, open, own);
  return exhibit;
}

/** A contact with its words and a screenshot. */
async function aContact(ledger: ALedger, evidence: Evidence[]): Promise<Contact> {
  const own = await files(['contact.json application/json', 'attachment-01 image/png'], 9);
  const entry = await ledger.append({ type: 'contact', files: refs(own), gaps: [] });
  const contact: Contact = {
    ...{ number: 1, title: '平台：催问进度，没有回复', seq: entry.seq, at: entry.at },
    ...{ entries: [entry.seq], files: [] },
  };
  for (const { ref, bytes } of own) {
    const path = `data/证据/跟进01_平台/${ref.role.includes('.') ? '跟进记录.json' : '附件 01.png'}`;
    contact.files.push({ seq: entry.seq, ...ref, path, withheld: null });
    evidence.push({ path, content: bytes, sha256: await sha256(bytes) });
  }
  return contact;
}

type Made = { ref: FileRef; bytes: Bytes };

function files(specs: readonly string[], number: number): Promise<Made[]> {
  return Promise.all(
    specs.map(async (spec) => {
      const [role, mediaType] = spec.split(' ') as [string, string];
      const bytes = utf8(`${role} of exhibit ${number}, ${mediaType}\n`.repeat(20));
      return { ref: await fileRef(role, mediaType, bytes), bytes };
    }),
  );
}

function refs(made: readonly Made[]): FileRef[] {
  return made.map(({ ref }) => ref);
}

async function addFiles(
  exhibit: Exhibit,
  evidence: Evidence[],
  entry: Entry,
  made: readonly Made[],
): Promise<void> {
  for (const { ref, bytes } of made) {
    const path = `data/证据/证${String(exhibit.number).padStart(2, '0')}_${exhibit.title}/${ref.role.includes('.') ? ref.role : `${ref.role}.pdf`}`;
    exhibit.files.push({ seq: entry.seq, ...ref, path, withheld: null });
    evidence.push({ path, content: bytes, sha256: await sha256(bytes) });
  }
}

/** Leaves a file of an exhibit out of the package. */
export function withhold(exhibit: Exhibit, evidence: Evidence[], role: string): void {
  const file = exhibit.files.find((file) => file.role === role)!;
  evidence.splice(
    evidence.findIndex(({ path }) => path === file.path),
    1,
  );
  file.path = null;
  file.withheld = 'chosen';
}

/** The files of a bag by path, as bytes. */
export async function bytesOf(files: readonly BagFile[]): Promise<Map<string, Bytes>> {
  const bytes = new Map<string, Bytes>();
  for (const { path, content } of files) {
    bytes.set(path, content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content);
  }
  return bytes;
}
