import { boundsOf } from './box';
import { type Candidate, candidateAt, type Scope } from './candidates';
import { namesPage } from './page-names';
import type { Piece } from './page-view';
import { timesIn } from './times';
import { parsers } from './values';

const roles =
  /^[（(【[]?(?:工作人员|客服|官方客服|平台客服|售后客服|售后|售前|管理员|支持人员|客户支持|客户服务|客服人员|服务专员|(?:售后|平台|处理|仲裁|纠纷|争议|客户|值班)(?:专员|经理|顾问|主管)|调解员|仲裁员|技术|运营|店员|技术支持|官方|员工|专员|客服专员|担保|担保客服|中介|(?:customer\s?)?support|(?:customer\s?)?service|staff|agent|operator|admin|moderator)[)）】\]]?$/i;

/** What one who answers is called in one word with his name: "管理员-黑猫", "售后专员-橘络", "供货商 鑫达小赵". */
const titled =
  /^(管理员|客服|官方客服|售后客服|(?:售后|平台|客服|处理)?专员|工作人员|支持人员|[\p{Script=Han}]{0,4}小二|供货商|卖家|商家|店主)\s?[-－—·\s]\s?([\p{L}\d]{2,8})$/u;
/** Names that are a role and a number: "平台客服03". */
const numbered =
  /^(?!联系|咨询|请|有)[\p{Script=Han}A-Za-z]{0,6}(客服|售后|售前|专员|坐席|小二|顾问|管家|交易员|验号员|仲裁员?|调解员?)\s?[-_]?\s?(No\.?)?\d{1,5}(-\d{1,5})?号?$/iu;
/** "驿站客服-小满", "Case officer Mia": a role with the site's word before it, and his name. */
const posted =
  /^(?!平台|官方|在线|人工|售后|本[店站]|店铺)[\p{Script=Han}]{1,6}(?:客服|售后|专员|小二|仲裁员?|管家)[-－—·][\p{L}\d]{1,8}$|^(?:case officer|officer|mediator|arbitrator|support agent)\s[A-Z][a-z]{1,11}$/iu;
/** "客服小团", alone in a line of a talk. */
const roleAndName =
  /^(?:客服|店主|掌柜|站长|管理员)(?!中心|热线|电话|时间|微信|邮箱|在线|工单|服务|支持|专线|帮助|回复|处理|已|正在|您|你|我|的|说|备注|留言|会话|消息|团队|小组|部|人员|工号|于)(?:老|小|阿)\p{Script=Han}{1,3}$/u;
/** Roles that stand before a name without being a part of it. */
const parties = /^(供货商|卖家|商家|店主)$/;

/** "我是阿蜂，有什么可以帮您", "客服苏禾为您服务": who answers says so. */
const selfNamed =
  /(?:^|[，,。！!\s])我是(?!您|你|卖家|买家|机器人|支付宝|微信|用|在)(?:客服|专员|人工客服)?([\p{L}\d]{2,8}?(?:\s\d{1,4})?)(?:[，,。！!]|$)/u;

/** The name at the head of an answer: alone in its line, or before a time or a colon. */
function headNames(text: string): string {
  const [time] = timesIn(text);
  const rest = time ? text.replace(time.raw, '') : text;
  const words = rest
    .replace(/\s\d{1,2}[:：]\d{2}([:：]\d{2})?$/, '')
    .replace(/^[[\]【】()（）\s]+/, '')
    .split(/[:：]/)[0]!;
  return words
    .replace(/\s?(正在)?(竭诚)?为[您你](提供)?服务.*$/, '')
    .replace(/[[\]【】()（）\s·・|｜–—-]+$/, '')
    .trim();
}

/** Names that say of themselves that they answer. */
function titledAnswerer({ page }: Scope, piece: Piece): Candidate | null {
  const words = headNames(piece.text);
  // "卖家 某店", and in the next lines what else is said of the order: a label.
  const next = page.view.pieces[piece.at + 1];
  const isLabelled =
    parties.test(words.split(/[-－—·\s]/)[0]!) &&
    page.pairs.some(
      (pair) => next !== undefined && pair.labelAt === next.at && /号|时间|单价|金额|商品/.test(pair.label),
    );
  if (isLabelled) return null;
  const match =
    words.length <= 24
      ? (titled.exec(words) ??
        numbered.exec(words) ??
        posted.exec(words) ??
        roleAndName.exec(piece.text.trim()))
      : null;
  const self = match ? null : selfNamed.exec(piece.text.slice(0, 40));
  const raw = match ? (parties.test(match[1] ?? '') ? match[2]! : match[0]) : self?.[1];
  // "客服-阿槐" is one name.
  const isJoined = match?.[2] !== undefined && /^[^\s]+[-－—·][^\s]+$/.test(match[0]);
  const person = raw
    ? numbered.test(raw) || posted.test(raw) || roleAndName.test(raw)
      ? { confidence: 0.9 }
      : parsers.agentId(isJoined ? match[2]! : raw)
    : null;
  if (!raw || !person) return null;
  const parsed = { ...person, value: raw, raw };
  const offset = piece.text.indexOf(raw);
  return candidateAt(page.view, {
    name: 'agentId',
    parsed,
    piece,
    offset,
    label: '',
    sure: match ? (parties.test(match[1] ?? '') ? 0.8 : 1) : 0.9,
  });
}

/** "橘岸旗舰店 · 夏夏" over a message: the shop, and who of it. */
const ofShop = /^[\p{L}\d]{1,14}(?:店|铺|城|坊|商行|客服)\s?[·・]\s?(\p{L}{2,6})$/u;

/** A name that stands over several messages, in an element called so, and not over the buyer's own. */
function repeated({ page, pieces }: Scope): Candidate[] {
  const { blocks } = page.reading;
  const named =
    /(^|[\s_-])(name|nick|nickname|who|author|nm|sender|speaker|from|uname|user-?name|(chat|msg|message|im|kefu|staff|agent|service)[-_]{0,2}(user|name|nick|title|from))(?=[\s_-]|$)/i;
  const [left, , width] = boundsOf(pieces.flatMap(({ box }) => (box ? [box] : []))) ?? [0, 0, 0, 0];
  const right = left + width;
  const over = pieces.filter(({ isHidden, isControl, box, block, text }) => {
    const isOwn = box !== null && right - (box[0] + box[2]) < 60 && box[0] > right / 2;
    const isHead = named.test(blocks[block]!.class ?? '') || ofShop.test(text);
    return !isHidden && !isControl && !isOwn && (text.length <= 12 || ofShop.test(text)) && isHead;
  });
  const times = new Map<string, Piece[]>();
  for (const piece of over) {
    const name = ofShop.exec(piece.text)?.[1] ?? piece.text;
    times.set(name, [...(times.get(name) ?? []), piece]);
  }
  const [most] = [...times]
    .filter(
      ([text, same]) => same.length >= 2 && !/机器人|系统|助手|自动|买家|卖家|用户|^(我|你|您)$/.test(text),
    )
    .sort(([, one], [, other]) => other.length - one.length);
  const parsed =
    most && /^[\p{L}\d][\p{L}\d ·_-]{1,11}$/u.test(most[0])
      ? { value: most[0], raw: most[0], confidence: 0.88 }
      : null;
  return parsed
    ? [
        candidateAt(page.view, {
          name: 'agentId',
          parsed,
          piece: most![1][0]!,
          offset: most![1][0]!.text.lastIndexOf(most![0]),
          label: '',
          sure: 1,
        }),
      ]
    : [];
}

/** "客服 青禾 已接入", "接待：某客服 021": a line of the talk's own says who has come. */
const came: readonly RegExp[] = [
  /(?:人工客服|客服专员|专员|(?:店|平台)小二|小二|客服|客户经理|版主)\s?[:：]?\s?(?!已|正在|人员|专员)([\p{L}\d][\p{L}\d·-]{1,9}(?:\s\d{1,4}\s?号?|[（(]\d{2,6}[)）])?)\s?(?:已接入|已经?(?:进入|加入)|来了|为您服务|[（(]工号)/u,
  /(?:^|\s)(?:接待|接待客服|接待人)\s?[:：]\s?([\p{L}\d][\p{L}\d·-]{1,11}(?:\s\d{1,4}\s?号?)?)$/u,
  /(?:^|[，,。\s])(?:经|由)\s?((?:平台|仲裁|售后|处理|客服)专员\s?[\p{L}\d]{1,6}?)\s?(?:核对|核实|审核|复核|处理|仲裁)/u,
  /^(?:客服|管理员)\s?[:：]?\s?(工号\s?\d{1,6})\s?于\s?[\d-]{3,10}\s/u,
  /转接(?:至|到)?(?:人工)?(?:客服|小二|专员)\s([\p{L}\d][\p{L}\d·-]{1,9}(?:\s\d{1,4}\s?号?)?)$/u,
];

function announced({ page, pieces }: Scope): Candidate[] {
  return pieces.flatMap((piece): Candidate[] => {
    if (piece.isHidden || piece.isControl || piece.isButton || piece.text.length > 80) return [];
    const raw = came.flatMap((words) => words.exec(piece.text)?.[1] ?? [])[0]?.trim();
    if (!raw || !/\p{L}/u.test(raw)) return [];
    const parsed = { value: raw, raw, confidence: 0.9 };
    const offset = piece.text.indexOf(raw);
    return [candidateAt(page.view, { name: 'agentId', parsed, piece, offset, label: '', sure: 1 })];
  });
}

/** "某站-阿澈": who serves a site goes by its name and one of his own. */
function ofSite({ page, pieces }: Scope, site: string): Candidate[] {
  const joined = pieces.filter(
    ({ text, isHidden, isControl }) =>
      !isHidden && !isControl && text.length <= 24 && /\p{Script=Han}{2}[-－—]\p{L}/u.test(text),
  );
  return joined.flatMap((piece): Candidate[] => {
    const found = /(\p{Script=Han}{2,6}(?<!官方|客服))[-－—][\p{L}\d]{1,6}(?:\d{1,3}号)?/u.exec(piece.text);
    if (!found || !site.startsWith(found[1]!) || namesPage(found[0])) return [];
    const parsed = { value: found[0], raw: found[0], confidence: 0.9 };
    return [
      candidateAt(page.view, { name: 'agentId', parsed, piece, offset: found.index, label: '', sure: 1 }),
    ];
  });
}

/** Over an answer stands the keeper's own name, with which that of the site begins: 老宋, of 老宋的小铺. */
function keeper({ page, pieces, kind }: Scope, site: string): Candidate[] {
  if (!/^(chat|ticket)$/.test(kind)) return [];
  const heads = pieces.filter(
    ({ text, isHidden, isAside, isControl }) =>
      !isHidden && !isAside && !isControl && text.length <= 40 && timesIn(text).length > 0,
  );
  return heads.flatMap((piece) => {
    const raw = headNames(piece.text);
    const isKeeper = /^\p{Script=Han}{2,4}$/u.test(raw) && site.startsWith(raw) && site !== raw;
    if (!isKeeper) return [];
    const parsed = { value: raw, raw, confidence: 0.88 };
    return [candidateAt(page.view, { name: 'agentId', parsed, piece, offset: 0, label: '', sure: 1 })];
  });
}

/** Who answers, as the line over an answer has it: a name and, in a run of its own or in brackets, that he serves the site. */
export function answerers(scope: Scope, site: string): Candidate[] {
  const { kind } = scope;
  if (!/^(order|chat|ticket|refusal)$/.test(kind)) return [];
  if (kind === 'order') return ofSite(scope, site);
  const single = [...announced(scope), ...(kind === 'chat' ? repeated(scope) : [])];
  return [...ofSite(scope, site), ...keeper(scope, site), ...single, ...headed(scope)];
}

function headed(scope: Scope): Candidate[] {
  const { page, pieces } = scope;
  return pieces.flatMap((piece): Candidate[] => {
    if (piece.isHidden || piece.isAside || piece.isControl || piece.isButton || piece.text.length > 60)
      return [];
    const titledOne = titledAnswerer(scope, piece);
    if (titledOne) return [titledOne];
    const words = piece.parts.map(({ from, to }) => piece.text.slice(from, to).trim());
    // "Luna · 售后 11/16 11:52"
    const dotted = /^([\p{L}]{2,12})\s[·・|]\s(\p{L}{2,6})(?=\s|$)/u.exec(piece.text);
    const bracketed = /^([\p{L}·]{2,12}(?:\s[A-Z]\.?)?)\s?([（(【[][^）)】\]]{2,14}[)）】\]])/u.exec(
      piece.text,
    );
    const [name, role] = (bracketed ?? dotted) ? (bracketed ?? dotted)!.slice(1) : words;
    if (/(商城|店|平台|网|站|社|铺|仓|联盟|中心)$/.test(name ?? '')) return [];
    // "Staff 售后专员": in two languages.
    const isRole = (words: string) =>
      roles.test(words) ||
      (/^[A-Za-z]+\s\p{Script=Han}{2,6}$/u.test(words) &&
        words.split(' ').every((one) => roles.test(one.replace(/^(售后|技术|处理|平台)(?=专员|客服)/, ''))));
    if (!name || !role || !isRole(role) || /^(我|你|您|买家|用户|客户|you|me)$/i.test(name)) return [];
    // "Rita 陈" is one name.
    const isMixed = /^[A-Za-z]{2,12} (\p{Script=Han}{1,3}|[A-Z][a-z]{1,11}|[A-Z]\.?)$/u.test(name);
    const person = parsers.agentId(isMixed ? name.replace(' ', '·').replace(/\.$/, '') : name);
    if (!person || (person.raw !== name && !isMixed)) return [];
    // In one run with his name, what he is belongs to what the page calls him.
    const raw = bracketed && words[0]!.startsWith(bracketed[0]) ? bracketed[0] : name;
    const parsed = { ...person, value: raw, raw };
    return [candidateAt(page.view, { name: 'agentId', parsed, piece, offset: 0, label: role, sure: 0.96 })];
  });
}
