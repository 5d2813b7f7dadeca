import type { EvidenceItem } from '../../core/case/evidence-item';
import { exhibitName } from '../../core/complaint/account';
import type { AttachPiece } from '../../core/complaint/attachments/pieces';
import { isBearable, type Shown } from '../../core/complaint/attachments/plan';
import { privateBoxes } from '../../core/complaint/attachments/private-boxes';
import type { LeftOut } from '../../core/complaint/attachments/words';
import type { HideRequest } from '../../core/complaint/profile';
import { hashBlob } from '../../core/evidence/hash-blob';
import { pictureSize } from '../../core/evidence/picture-size';
import { scaleOf } from '../sealed/boxed-picture';
import { shownOf } from '../sealed/boxes';
import { clausesShown } from '../sealed/clause-places';
import { readSealedEvidence, type SealedEvidence, type SealedFile } from '../sealed/sealed-evidence';
import type { Box } from './draw';
import type { PainterAtWork } from './painter';

/** One sealed picture of a stack, and at which row of it; px. */
export type Band = { content: Blob; sha256: string; top: number; width: number; height: number };
/** The pictures of a piece of evidence as one tall picture, with the places to be covered in it. */
export type Source = Shown & {
  title: string;
  bands: Band[];
  boxes: (Box & { label: string })[];
  /** Whether it is known where on the picture the words of the page stand. */
  isWatched: boolean;
};

/** Enough of a file for its size, also behind the notes of a camera. */
const headBytes = 512 * 1024;
/** Words are drawn a little beyond their box. */
const margin = 4;

/** The pictures of a piece of evidence as they were sealed, or why there are none to attach. */
export async function readSource(
  piece: AttachPiece,
  hide: HideRequest,
  painter: Pick<PainterAtWork, 'measure'>,
): Promise<Source | LeftOut> {
  const sealed = await readSealedEvidence(piece.seq);
  const { seq, number } = piece;
  const named = (title: string, why: string): LeftOut => ({ seq, number, title, why });
  if (!sealed) return named('证据', '找不到这条证据');
  const { item, pictures } = sealed;
  const title = titleOf(item, pictures[0]);
  if (pictures.length === 0) return named(title, noPictureWhy(sealed));
  const bands: Band[] = [];
  for (const { content, sha256, role } of pictures as (SealedFile & { content: Blob })[]) {
    const size = await sizeOf(content, role === 'original' ? painter : null);
    if (typeof size === 'string') return named(title, size);
    if ((await hashBlob(content)) !== sha256) return named(title, '封存的图片和账本对不上，请先复核这条证据');
    const last = bands.at(-1);
    if (last && last.width !== size.width) return named(title, '各段长图的宽度不同，没有拼在一起');
    bands.push({ content, sha256, top: last ? last.top + last.height : 0, ...size });
  }
  const { width } = bands[0]!;
  const end = bands.at(-1)!;
  return { ...piece, title, bands, width, height: end.top + end.height, ...placesOn(sealed, width, hide) };
}

/** A redrawn page is no screenshot, and its copies must say so too. */
function titleOf(item: EvidenceItem, picture: SealedFile | undefined): string {
  return `${exhibitName(item)}${picture?.role === 'redraw.png' ? '_重绘图非截图' : ''}`;
}

function noPictureWhy({ item, files }: SealedEvidence): string {
  if (item.isErased) return '内容已经删除';
  if (item.kind === 'recording')
    return '录屏不能变成图片。表单收视频的，打开这条证据另存；只收图片的，另截一张图导入';
  const type = files.find((file) => file.role === 'original')?.mediaType ?? '';
  if (type.startsWith('image/')) return '这种图片打不开，换成 JPG 或 PNG 再导入一次';
  if (type)
    return 'PDF、OFD 之类的文件不能在这里变成图片。表单收这种文件的，打开这条证据另存原件；只收图片的，打开文件截图后再导入';
  return '这条证据没有截图';
}

/**
 * The size of a picture, or why it is left alone. The file's own word comes first: it may be a trap for the decoder. Only
 * files of the user (`painter`) may be photos that are turned when they are shown.
 */
async function sizeOf(
  content: Blob,
  painter: Pick<PainterAtWork, 'measure'> | null,
): Promise<{ width: number; height: number } | string> {
  const said = pictureSize(new Uint8Array(await content.slice(0, headBytes).arrayBuffer()));
  if (!said) return '读不出图片的大小，可能损坏了，或者是不常见的格式';
  if (!isBearable(said)) return `图片太大（${said.width} × ${said.height} 像素），没有打开`;
  return painter ? ((await painter.measure(content)) ?? '图片打不开，可能损坏了') : said;
}

/** What is known of the places on the picture: where something was read, and what must not be shown. */
function placesOn(
  { item, reading, origin, tiles }: SealedEvidence,
  width: number,
  hide: HideRequest,
): Pick<Source, 'marks' | 'boxes' | 'isWatched'> {
  if (!reading || !origin) return { marks: [], boxes: [], isWatched: false };
  const scale = scaleOf(width, { said: tiles?.dpr, isPart: false, viewportWidth: reading.viewport.width });
  const { boxes: fields } = shownOf(item, reading);
  const clauses = clausesShown(item, reading, 0).flatMap((one) => one.boxIf(one.key));
  return {
    marks: [...fields, ...clauses].map((one) => (one.top + one.height / 2 - origin.top) * scale),
    boxes: privateBoxes(reading, item, hide).map(({ label, left, top, width: wide, height }) => ({
      label,
      left: Math.floor((left - origin.left - margin) * scale),
      top: Math.floor((top - origin.top - margin) * scale),
      width: Math.ceil((wide + 2 * margin) * scale),
      height: Math.ceil((height + 2 * margin) * scale),
    })),
    isWatched: true,
  };
}
