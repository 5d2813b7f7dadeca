import type { Page } from '../page';
import { namesPage, titleParts } from '../page-names';

/** What sites call the places where they answer themselves. */
const service =
  /客服|咨询|官方|售后|服务|平台|小助手|助手|消息|会话|聊天|沟通|留言|群|会员|帮助|中心|[网城]$|[（(]\d+人?[)）]/;

/**
 * Whom one talks to on a site where many sell: the talk has his name for its title, "某某的小卡片-店主阿敏", and says of him
 * that he sells. Null where the title could be the site's.
 */
export function peerOf({ reading, view }: Page): string | null {
  const [name, ...rest] = titleParts(reading.title);
  if (!name || rest.length > 1 || (rest[0] && !/^(店主|老板|掌柜|卖家|商家)/.test(rest[0]))) return null;
  if (
    !/^(?:[\p{L}\d_\p{Extended_Pictographic}]|\uFE0F){2,18}$/u.test(name) ||
    service.test(name) ||
    namesPage(name)
  )
    return null;
  const shown = view.pieces.filter(({ isHidden }) => !isHidden);
  const isOver = shown.slice(0, 4).some(({ text }) => text.replace(/^[‹<＜←\s]+/, '').startsWith(name));
  const sells = shown.some(({ text }) =>
    /(?:^|[“”\s，。])(?:卖家|店家|店主|商家)已|投诉(?:店家|卖家|店主)|店主/.test(text),
  );
  return isOver && sells ? name : null;
}
