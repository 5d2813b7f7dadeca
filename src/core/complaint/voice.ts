import type { TextChannel } from './sentence';

/** How a text names the two sides: who bought, who speaks and acts (for a child, its guardian), and the other side. */
export type Voice = { self: string; speaker: string; other: string };

const formal = (self: string, other: string): Voice => ({ self, speaker: self, other });

const voices: Partial<Record<TextChannel, Voice>> = {
  '12315': formal('投诉人', '被投诉人'),
  cca: formal('投诉人', '被投诉人'),
  '12315-report': formal('举报人', '被举报人'),
  '12377': formal('举报人', '被举报网站'),
  police: formal('报案人', '对方'),
  court: formal('原告', '被告'),
  package: formal('本人', '商家'),
  'advance-pay': formal('本人', '商家'),
};

/** The voice of a channel. `isForChild`: somebody acts for the one who bought. */
export function voiceOf(channel: TextChannel, isForChild: boolean): Voice {
  const voice = voices[channel] ?? formal('我', '商家');
  if (!isForChild) return voice;
  return ['投诉人', '原告'].includes(voice.self)
    ? { ...voice, speaker: '法定代理人' }
    : { ...voice, self: '孩子' };
}

/**
 * The user's sentence in the channel's voice: 本人 is whoever speaks there; of a child, 孩子 is who bought and 法定代理人 who
 * speaks. What is quoted stays as it was said.
 */
export function inVoice(text: string, { self, speaker }: Pick<Voice, 'self' | 'speaker'>): string {
  const inWords = (words: string) => {
    const said = words.replaceAll('本人', speaker);
    return self === speaker ? said : said.replaceAll('法定代理人', speaker).replaceAll('孩子', self);
  };
  return text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : inWords(part)))
    .join('');
}

/** Own words from which a number was taken out read on without it: 我的电话也留给了客服. */
export function readOn(text: string): string {
  return text.replace(/(电话|手机号码?|手机|地址|身份证号码?|姓名)\s*\*{3}/g, '$1');
}

/** Words of somebody else in quotation marks; marks inside become single ones. */
export function quoted(words: string): string {
  const inner = words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, (mark) => (mark === '”' ? '’' : '‘'));
  return `“${inner}”`;
}

/** 98.50元, 100元. */
export function yuan(fen: number): string {
  return fen % 100 === 0 ? `${fen / 100}元` : `${(fen / 100).toFixed(2)}元`;
}
