import type { Detector } from '../knowledge/schema';
import { findPrivate, type PrivateData } from './private-data';
import type { TextChannel } from './sentence';

/**
 * What a channel may be told. `own`: the complainant's name, number and address stay; `others`: addresses and accounts of
 * the other side stay, `accounts` also its bank cards and phones. `isSigned`: it goes out under the complainant's name.
 * `isPublic`: anybody reads it, so not even who of a shop's people answered is told. Hidden everywhere: card secrets,
 * tokens, whom the user lists, and phones of third persons (but not from the police).
 */
export type PrivacyProfile = {
  own: boolean;
  others: boolean;
  accounts?: boolean;
  isSigned?: true;
  isPublic?: true;
};

const offices: PrivacyProfile = { own: true, others: true };
const shops: PrivacyProfile = { own: false, others: false };
const open: PrivacyProfile = { own: false, others: false, isPublic: true };

const profiles: Partial<Record<TextChannel, PrivacyProfile>> = {
  platform: shops,
  // It asks a platform to confirm what its own page says of a seller.
  'advance-pay': { own: false, others: true, isSigned: true },
  'pay-wechat': shops,
  'pay-alipay': shops,
  'bank-card': shops,
  police: { own: true, others: true, accounts: true },
  heimao: open,
  public: open,
};

/** The profile of a channel: offices get what the law asks for, shops no private data, the public none of anybody. */
export function profileOf(channel: TextChannel): PrivacyProfile {
  return profiles[channel] ?? offices;
}

export type HideRequest = {
  detectors: readonly Detector[];
  profile: PrivacyProfile;
  /** Order and payment numbers of the case, and the numbers the other side can be reached under. */
  numbers: readonly string[];
  /** The complainant's own data. */
  own: readonly string[];
  /** Card secrets known from the evidence, whole. */
  secrets: readonly string[];
  /** Names and numbers the user wants hidden, whoever reads. */
  names: readonly string[];
};

/** Always hidden, whoever reads: whoever has these can spend or enter. */
const always = new Set(['card-secret-ctx', 'card-secret-grouped', 'url-token']);
/** Private for somebody who is not the complainant: an office may read them, the public may not. */
const ofOthers = new Set(['real-name-ctx', 'qq', 'wechat', 'email', 'landline', 'address', 'ipv4']);
/** What only the police may read of somebody else: the account the money went to, the phone he called from. */
const ofAccounts = new Set(['bank-card', 'id-number', 'phone']);

/** How a shop lets itself be reached is nobody's private matter: 客服QQ 1234567890. */
const reachable = new Set(['qq', 'wechat', 'email', 'landline', 'phone']);
const service = /(客服|官方|售后)的?(QQ|微信|邮箱|电话|手机|热线|号码)?号?\s{0,2}[:：为是]?\s{0,2}$/i;

/** Free words (of the user, of a page, of a talk) with what this channel must not be told replaced by ***. */
export function hideFor(text: string, request: HideRequest): string {
  const plain = request.secrets.reduce((words, one) => words.replaceAll(one, '***'), text);
  const found = privateIn(plain, request);
  return found.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}***${words.slice(end)}`,
    plain,
  );
}

/** What of a text this channel must not be told. */
export function privateIn(text: string, request: HideRequest): PrivateData[] {
  const { detectors, profile, numbers, own } = request;
  const isTold = profile.own || profile.isSigned;
  const names = isTold
    ? request.names
    : [...request.names, ...own.filter((one) => /^[\u4e00-\u9fa5·]{2,8}$/.test(one))];
  const listed = new Set(request.names.map(bare));
  const allowed = [...numbers, ...(profile.own ? own : [])].map(bare).filter((one) => !listed.has(one));
  return findPrivate(text, { detectors, allowed, names }).filter(({ id, words, start }) => {
    if (always.has(id)) return !numbers.includes(words);
    const isOwn = own.some((one) => one !== '' && (one.includes(words) || words.includes(one)));
    if (isOwn) return !(id === 'name' ? isTold : profile.own);
    if (id === 'name' || listed.has(bare(words))) return true;
    if (!profile.isPublic && reachable.has(id) && service.test(text.slice(0, start))) return false;
    if (profile.accounts && ofAccounts.has(id)) return false;
    return !(profile.others && ofOthers.has(id));
  });
}

/** A number without the blanks and dashes it may be written with. */
function bare(words: string): string {
  return words.replace(/[-\s]/g, '');
}
