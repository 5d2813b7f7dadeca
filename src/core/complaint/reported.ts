/**
 * Speech of the other side without quotation marks: 客服说：滚，爱投不投。 From the colon to the full stop. A sentence is one's
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

type Span = { start: number; end: number };

/** Where a text tells what the other side said, without quotation marks. */
export function reportedSpans(text: string): Span[] {
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
