import { showBytes, showTime } from '../../words/show';
import type { PictureType } from './limits';
import type { Cut } from './plan';
import { coveredWords } from './private-boxes';

/** A picture as it goes out, and what it was made from. */
export type Derived = {
  name: string;
  number: number;
  title: string;
  bytes: number;
  width: number;
  height: number;
  /** SHA-256 of the picture itself, and of the sealed pictures it shows a part of. */
  sha256: string;
  from: readonly string[];
  /** What was covered in it. */
  covered: readonly string[];
  /** Whether the places of private data were known at all. */
  isWatched: boolean;
};

/** Evidence, or a part of it, that does not go out, and why. `isFull`: it would, were more pictures allowed. */
export type LeftOut = { seq: number; number: number; title: string; why: string; isFull?: true };

const endings: Record<PictureType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** 证03_订单详情_1of2.jpg: it sorts as the text cites, and says which part it is. */
export function pictureName(number: number, title: string, { index, of }: Cut, type: PictureType): string {
  const part = of > 1 ? `_${index}of${of}` : '';
  const plain = title.replace(/[<>:"/\\|?*\s]+/g, '-');
  return `证${String(number).padStart(2, '0')}_${plain}${part}.${endings[type]}`;
}

/** Which parts of a long picture found no room. */
export function partsWhy(cuts: readonly Cut[], of: number): string {
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(
    (index) => !cuts.some((cut) => cut.index === index),
  );
  return `这张长图要分成 ${of} 张，张数不够，第 ${missing.join('、')} 张没有放进去`;
}

/** 说明.txt beside the pictures: nobody is to take them for the originals. */
export function derivedNote({
  channel,
  madeAt,
  made,
  left,
}: {
  channel: string;
  madeAt: string;
  made: readonly Derived[];
  left: readonly LeftOut[];
}): string {
  const lines = [
    `附件图片说明（${channel}）`,
    `制作时间：${showTime(madeAt)}（本机时间）`,
    '',
    '这些图片是派生副本，原件在材料包。为了能够上传，它们由封存的原图裁切、缩小、压缩而成；',
    '没有改过比例，没有添加内容，遮盖的地方在下面逐张写明。要核对时以原件为准。',
    '',
    ...made.flatMap(pictureLines),
  ];
  if (left.length > 0)
    lines.push('没有放进去的：', ...left.map(({ number, title, why }) => `  证 ${number} ${title}：${why}`));
  return `${lines.join('\n').trimEnd()}\n`;
}

function pictureLines({ name, number, title, bytes, width, height, sha256, from, ...one }: Derived) {
  const covered = coveredWords(one.covered);
  return [
    name,
    `  内容：证 ${number} ${title}；${width} × ${height} 像素，${showBytes(bytes)}`,
    ...from.map((hash) => `  原件 SHA-256：${hash}`),
    `  本图 SHA-256：${sha256}`,
    `  ${covered ? `已遮盖：${covered}` : one.isWatched ? '没有遮盖' : '没有自动遮盖'}`,
    '  派生副本，原件在材料包',
    '',
  ];
}
