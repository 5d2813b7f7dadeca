/**
 * Speech of the other side without quotation marks, after a colon: 客服说：滚，爱投不投。 From the colon to the full stop. A sentence is one's
 * own again where one speaks oneself, or speaks of the other side and not to oneself.
 */
const reported =
  /(客服|对方|商家|卖家|平台|店家|店铺|老板|商户|被投诉人|工作人员|官方|页面|系统|公告|短信|网站|弹窗)[^，。；！？!?：:“”\n]{0,16}?(说道?|骂道?|回复|答复|回应|回|答|表示|声称|称|告知|告诉|威胁|发来|写道|写着|显示|提示|留言|短信|公告|原话)[^，。；！？!?：:“”\n]{0,6}[：:]\s*/g;
/** Who speaks is the user where he is named before the other side: 我对客服说. What he heard, or asked before, is not his. */
const ownSubject = /(我|本人)/;
const heard = /(到|得知|发现|看见|被|下|后|时|的|让|了)$/;
const ownAgain =
  /，(?=(我|本人)(们)?(就|又|也|还|曾|当时)?(说|骂|回|问|告诉|写|发|表示|认为|觉得)|(这|那)[帮群伙家种些]|他们|她们|它们|简直|真是)/;
const full = /[。；！？!?\n]/;

/** The same without a colon, to the comma: 客服说我活该, 页面写着概不退换, 对方提出退一半，我没有接受. */
const told = [
  // From the verb on: what the speaker is called before it is the writer's own word, and who does not answer says nothing.
  /(?<=(客服|对方|商家|卖家|店家|店主|老板|店员|主播|群主|掌柜|平台|他|她|他们)[^，。；我本你\n]{0,8})(?<![不没未])(说(?!话|谎|瞎)|声称|称|自称|承诺|表示|解释|回复|答复|告知|告诉我|宣称|保证|坚称|认为|要求|扬言|辱骂|骂|威胁|恐吓|诅咒)[^，。；！？你：:\n]{0,40}/g,
  /(页面|网页|广告|公告|规则|弹窗|短信|海报|标题|详情|介绍|说明|首页|条款|宣传图?)[^，。；\n]{0,6}(写|显示|标|称|宣称|注明|印|弹出)(着|有|的是|明|为|了)?[^，。；！？\n]{0,40}/g,
  /(客服|对方|商家|卖家|店家|店主|老板)(说|称|提出|表示|愿意|让我)[^。！？\n]{0,40}，(我|本人)(已|当场|都)?(拒绝|没有?(同意|答应|理|接受)|未(同意|答应|接受)|不(同意|接受|认可))/g,
];

/** From where to where in a text. */
export type Span = { start: number; end: number };

/** Where a text tells what the other side said, without quotation marks. */
export function reportedSpans(text: string): Span[] {
  return [...afterColon(text), ...told.flatMap((one) => spansOf(text, one))];
}

/** Where a pattern, which is global, matches. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function afterColon(text: string): Span[] {
  return [...text.matchAll(reported)].flatMap((match) => {
    const clause = text
      .slice(0, match.index)
      .split(/[，。；！？!?：:\n]/)
      .at(-1)!;
    const told = match[0].replace(/[：:]\s*$/, '');
    if (ownSubject.test(clause) && !heard.test(clause)) return [];
    // 客服说我骂他：… : somebody is reported, and who speaks is not clear.
    if (/(?<![复对向跟回诉给骂答])(我|本人)(们)?(说|骂|回复|回)/.test(told)) return [];
    const start = match.index + match[0].length;
    const rest = text.slice(start);
    const ends = [full, ownAgain].map((end) => rest.search(end)).filter((at) => at >= 0);
    return [{ start, end: start + Math.min(rest.length, ...ends) }];
  });
}
