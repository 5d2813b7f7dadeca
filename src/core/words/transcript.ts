import { signsOf } from '../reading/talk/signs';
import type { Side } from '../reading/talk/speakers';
import type { Transcript, TranscriptRow } from '../reading/talk/transcript';
import { saidAtWords, signTag, speakerWords } from './talk';

/** On which side of the list a row stood; who that is, is not said. */
export const sideWords: Record<TranscriptRow['side'], string> = {
  left: '左侧',
  right: '右侧',
  center: '居中',
  '': '',
};

export const missingRows = '这里少了一段，没有读到';
export const unsureRow = '前后的话一样，这里的衔接是按位置判断的';
export const cutRow = '这一条太长，只留了前面一部分';

/** Who said it and where it stood, and when as the page showed it. */
export function headOf({ speaker, side, time }: TranscriptRow): string {
  const who = [speaker, sideWords[side] && `（${sideWords[side]}）`].filter(Boolean).join('');
  return [who, time].filter(Boolean).join('  ');
}

/** What was done to the page to have older messages, and whether the beginning was reached. */
export function olderWords({ older }: Transcript): string[] {
  const pressed = older.pressed.map(({ words, times }) => `点了“${words}” ${times} 次`);
  const lines =
    older.grew > 0
      ? [`向上加载了 ${older.grew} 次更早的消息${pressed.length > 0 ? `，${pressed.join('，')}` : ''}。`]
      : [];
  return older.isAtStart ? lines : [...lines, '没有看到聊天的开头，可能还有更早的消息。'];
}

/** The transcript as lines for reading, and after them what in it may matter. `mySide`: where the user says he stands. */
export function transcriptText(transcript: Transcript, mySide: Side | null = null): string {
  const lines = transcript.entries.flatMap((entry) => {
    if ('gap' in entry) return ['', `- - - ${missingRows} - - -`, ''];
    if (entry.kind === 'separator') return ['', `—— ${entry.text} ——`];
    if (entry.kind === 'notice') return [`· ${entry.text}`];
    return [headOf(entry), ...wordsOfRow(entry).map((line) => `    ${line}`)];
  });
  const { messages, gaps } = transcript.counts;
  const head = [
    `聊天文字，共 ${messages} 条消息${gaps > 0 ? `，少了 ${gaps} 段` : ''}。`,
    ...olderWords(transcript),
  ];
  return [...head, ...lines, ...signLines(transcript, mySide), ''].join('\n');
}

/** The other side's words that may matter, each with who said it and when; [] where none were found. */
function signLines(transcript: Transcript, mySide: Side | null): string[] {
  const { turns, signs } = signsOf(transcript, mySide);
  const turnAt = new Map(turns.map((turn) => [turn.at, turn]));
  const lines = signs.flatMap((sign) => {
    const turn = turnAt.get(sign.at);
    if (!turn) return [];
    const when = saidAtWords(turn.time);
    return [`  ${signTag(sign)}  ${speakerWords(turn)}${when && `  ${when}`}  “${sign.words}”`];
  });
  if (lines.length === 0) return [];
  return ['', '其中可能要紧的话（由程序按常见说法找出，可能有错漏，以上面的原话为准）：', ...lines];
}

/** What a row says and shows, line by line, with what is to be known about it. */
export function wordsOfRow({ text, images, earlier, cut, unsure }: TranscriptRow): string[] {
  return [
    ...(text === '' ? [] : text.split('\n')),
    ...images.map(({ alt }) => imageWords(alt)),
    ...(earlier === undefined ? [] : [`（先前显示：${earlier}）`]),
    ...(cut ? [`（${cutRow}）`] : []),
    ...(unsure ? [`（${unsureRow}）`] : []),
  ];
}

/** A picture in a row, by what the page calls it. */
export function imageWords(alt: string): string {
  return alt === '' || /^\[?图片\]?$/.test(alt) ? '[图片]' : `[图片：${alt}]`;
}
