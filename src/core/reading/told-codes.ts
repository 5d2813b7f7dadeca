import type { Scope } from './candidates';
import { isCode } from './codes';
import type { Piece } from './page-view';

/** "您的激活码为 AB12-…": told in a sentence. */
export function toldCodes({ pieces, kind }: Scope): { piece: Piece; text: string; offset: number }[] {
  if (kind === 'chat') return pieces.flatMap(handedOver);
  if (kind !== 'order') return [];
  const words =
    /(?:卡密|激活码|兑换码|授权码|注册码|券码|提货码|充值码|CDK|密钥)(?:为|是|如下)?\s?[:：]?\s?[「“【]?([A-Za-z0-9][A-Za-z0-9-]{7,60})/gi;
  return pieces.flatMap((piece) => {
    if (piece.isAside || piece.isStruck || piece.isControl || piece.text.length > 300) return [];
    const codes = [...piece.text.matchAll(words)].flatMap((match) =>
      isCode(match[1]!)
        ? [{ piece, text: match[1]!, offset: match.index + match[0].indexOf(match[1]!) }]
        : [],
    );
    return codes.length > 0 ? codes : cardsIn(piece.text).map((card) => ({ ...card, piece }));
  });
}

/** "新码：AB12…", "卡号 A 密码 B" in a message of a talk, and no word that it does not work. */
function handedOver(piece: Piece): { piece: Piece; text: string; offset: number }[] {
  const { text, isHidden, isAside, isControl } = piece;
  if (isHidden || isAside || isControl || text.length > 200) return [];
  if (/无效|用不了|不能用|不对|已被|已使用|提示|错误|失败|我的(卡密|码)/.test(text)) return [];
  const words =
    /(?:卡密|激活码|兑换码|授权码|注册码|券码|提货码|充值码|CDK|密钥|新码|新卡|新的|补发的)(?:为|是|如下)?\s?[:：]\s?([A-Za-z0-9][A-Za-z0-9-]{7,60})/gi;
  const codes = [...text.matchAll(words)].flatMap((match) =>
    isCode(match[1]!) ? [{ piece, text: match[1]!, offset: match.index + match[0].indexOf(match[1]!) }] : [],
  );
  return codes.length > 0 ? codes : cardsIn(text).map((card) => ({ ...card, piece }));
}

/** "卡号：A 密码：B；卡号：C 密码：D", "卡号是 A，密码是 B": each is one secret. */
export function cardsIn(text: string): { text: string; offset: number }[] {
  const card =
    /(?:卡号|账号|帐号)\s?[:：是为\s]\s?[\w@.-]{4,40}\s*[,，]?\s*(?:密码|卡密)\s?[:：是为\s]\s?[\w@#!$%&*+=-]{4,40}/g;
  return [...text.matchAll(card)].map((match) => ({ text: match[0], offset: match.index }));
}
