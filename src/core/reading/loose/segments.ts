import type { Candidate } from '../candidates';
import { endOf } from '../lists';
import type { Piece } from '../page-view';
import { isBareWay, isVagueWay, payWords } from '../pay-ways';
import { at, chosenClass, type Loose, stretchesOf } from './loose';
import { pictures } from './pictures';

/** Of the ways to choose from, the one whose radio button is on: the words in its row. */
function pickedWay(scope: Loose): Candidate | null {
  const { blocks, runs } = scope.page.reading;
  const marked = chosenWay(scope);
  if (marked) return marked;
  for (const block of blocks) {
    if (!block.picked || block.type !== 'radio' || block.hidden) continue;
    for (let row = block.parent, up = 0; row >= 0 && up < 3; row = blocks[row]!.parent, up++) {
      const end = endOf(blocks, row);
      const here = scope.pieces.filter(({ parts, isHidden }) => {
        const at = runs[parts[0]!.run]!.block;
        return !isHidden && at >= row && at < end;
      });
      const [piece] = here.filter(({ text }) => payWords.test(text));
      if (here.length > 3) break;
      if (!piece) continue;
      const part = piece.parts.find(({ from, to }) => payWords.test(piece.text.slice(from, to)))!;
      const raw = piece.text.slice(part.from, part.to).trim();
      return at(scope, {
        name: 'payMethod',
        parsed: { value: raw, raw, confidence: 0.9 },
        piece,
        sure: 1,
        offset: part.from,
      });
    }
  }
  return null;
}

/** Of several ways side by side, the one that alone is marked: by the name of its class, or with a tick. */
function chosenWay(scope: Loose): Candidate | null {
  const { blocks, runs } = scope.page.reading;
  const ways = scope.pieces.flatMap((piece) =>
    piece.isHidden || piece.isAside
      ? []
      : piece.parts.flatMap(({ run, from, to }) => {
          const text = piece.text.slice(from, to).trim();
          const bare = text.replace(/^[✓✔√●◉☑]\s?/, '');
          if (!isBareWay(bare)) return [];
          let isMarked = bare !== text || saysChosen(scope, piece);
          for (let at = runs[run]!.block, up = 0; at >= 0 && up < 2; at = blocks[at]!.parent, up++)
            if (chosenClass.test(blocks[at]!.class ?? '')) isMarked = true;
          return [{ piece, bare, offset: from, isMarked }];
        }),
  );
  const marked = ways.filter((one) => one.isMarked);
  const [one] = marked;
  // The first one is marked before anybody chose.
  if (!one || marked.length > 1 || ways.length < 2 || one === ways[0]) return null;
  const parsed = { value: one.bare, raw: one.bare, confidence: 0.9 };
  return at(scope, { name: 'payMethod', parsed, piece: one.piece, sure: 1, offset: one.offset });
}

/** "支付宝" before "◉ 已选": what stands in its row says that it is the one. */
function saysChosen({ page: { view } }: Loose, piece: Piece): boolean {
  const next = view.pieces[piece.at + 1];
  return (
    next !== undefined &&
    /^[◉●✓✔√☑]$|^[◉●✓✔√☑]?\s?(已选中?|已选择|当前选择)$/.test(next.text.trim()) &&
    Math.abs((next.box?.[1] ?? 0) - (piece.box?.[1] ?? 0)) < 24
  );
}

/** "微信" before "abc_77": where somebody is found, and no way to pay. */
function isReached({ page: { view } }: Loose, { at, text }: Piece): boolean {
  const next = view.pieces[at + 1];
  return (
    /^(微信|QQ)[:：]?$/i.test(text.trim()) &&
    next !== undefined &&
    !next.isButton &&
    /^(?=.*[\d_@-])[A-Za-z\d_@-]{5,30}$/.test(next.text.trim())
  );
}

/** Short words between dots and bars, or alone: a way to pay. */
export function segments(scope: Loose, free: Piece[]): Candidate[] {
  if (!/^(order|payment|receipt)$/.test(scope.kind)) return [];
  // What can be pressed is to choose from.
  const said = scope.kind === 'payment' ? free.filter((piece) => !piece.isButton) : free;
  const words = said.flatMap((piece) =>
    stretchesOf(piece).map((text) => ({
      piece,
      text: text.trim(),
      offset: Math.max(0, piece.text.indexOf(text)),
    })),
  );
  const found: Candidate[] = [];
  const methods = words.filter(({ text, piece }) => {
    const named = payWords.exec(text);
    return (
      named &&
      !isReached(scope, piece) &&
      text.length <= 12 &&
      text
        .replace(new RegExp(payWords.source, 'gi'), '')
        .replace(/[-_/]|支付|付款|扫码|扫一扫|APP|[（()）[\]【】\s]/g, '').length <= 1
    );
  });
  // One order of a list offers no ways to choose from.
  const picked = scope.isItem || scope.known.has('payMethod') ? null : pickedWay(scope);
  if (picked) return [picked];
  const families = new Set(methods.map(({ text }) => payWords.exec(text)![0]));
  // Several side by side are to choose from.
  const offered = new Set(
    scope.pieces
      .filter((piece) => !piece.isHidden && !piece.isAside && isBareWay(piece.text))
      .flatMap((piece) => payWords.exec(piece.text)?.[0].toLowerCase() ?? []),
  );
  if (
    !scope.known.has('payMethod') &&
    families.size === 1 &&
    (offered.size <= 1 || scope.kind !== 'payment')
  ) {
    const { piece, text, offset } = methods[0]!;
    found.push(
      at(scope, {
        name: 'payMethod',
        parsed: { value: text, raw: text, confidence: 0.9 },
        piece,
        sure: 1,
        offset,
      }),
    );
  } else if (!scope.known.has('payMethod') && methods.length === 0 && !scope.isItem) {
    found.push(...pictures(scope, 'payMethod'));
    const named = payWords.exec(scope.page.reading.title)?.[0];
    if (named && !isVagueWay(named))
      found.push({
        name: 'payMethod',
        value: named,
        raw: named,
        confidence: 0.86,
        label: 'title',
        run: -1,
        piece: null,
      });
  }
  return found;
}
