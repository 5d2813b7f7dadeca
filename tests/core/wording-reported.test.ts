import { describe, expect, it } from 'vitest';
import { lintWording } from '../../src/core/complaint/wording';
import { shippedPack } from '../../src/knowledge/knowledge';

const rules = shippedPack().knowledge.wording;
const words = (text: string) => lintWording(text, rules).map((one) => one.words);

describe('what the other side said, told without quotation marks', () => {
  it.each([
    '11月19日客服说：滚蛋，爱投不投。',
    '对方回复：你就是个傻逼，再投诉就曝光你。',
    '商家在聊天里答复我说: 骗子，别再来了。',
    '我问了以后，客服（工号 12）骂道：傻逼。',
    '我收到平台短信：恶意投诉者等着瞧，弄死你。',
    '页面提示：骗子账号，已封禁。',
  ])('is not the user’s: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['客服说：不能退款。你们这帮骗子。', '这帮骗子'],
    ['客服说：不能退，这帮骗子就是不处理。', '这帮骗子'],
    ['客服说：不退，我回复你们都是骗子。', '都是骗'],
    ['客服说：不退\n傻逼客服', '傻逼'],
    ['我对客服说：你就是个傻逼。', '傻逼'],
    ['本人向平台回复：傻逼。', '傻逼'],
    ['我在平台留言：都是骗子。', '都是骗'],
    ['客服不退款：骗子。', '骗子'],
    ['我说：客服是骗子。', '骗子'],
    ['要求：骗子平台退款。', '骗子'],
    ['客服：傻逼。', '傻逼'],
  ])('ends where his own words begin: %s', (text, own) => {
    expect(words(text).some((one) => own.includes(one) || one.includes(own))).toBe(true);
  });
});
