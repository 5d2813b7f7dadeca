import type { Detector } from '../knowledge/schema';
import { findPrivate, type PrivateData } from './private-data';
import type { TextChannel } from './sentence';

/**
 * What a channel may be told. `own`: the complainant's name, number and address stay; `others`: names and numbers of the
 * other side stay, `accounts` also its bank cards. Card secrets and tokens are hidden everywhere.
 */
export type PrivacyProfile = { own: boolean; others: boolean; accounts?: boolean };

const offices: PrivacyProfile = { own: true, others: true };
const shops: PrivacyProfile = { own: false, others: true };
const open: PrivacyProfile = { own: false, others: false };

const profiles: Partial<Record<TextChannel, PrivacyProfile>> = {
  platform: shops,
  'advance-pay': shops,
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
  /** Order and payment numbers of the case. */
  numbers: readonly string[];
  /** The complainant's own data. */
  own: readonly string[];
  /** Card secrets known from the evidence, whole. */
  secrets: readonly string[];
  /** Names the user wants hidden from the public. */
  names: readonly string[];
};

/** Always hidden, whoever reads: whoever has these can spend or enter. */
const always = new Set(['card-secret-ctx', 'card-secret-grouped', 'url-token']);
/** Private for somebody who is not the complainant: an office may read them, the public may not. */
const ofOthers = new Set([
  'real-name-ctx',
  'qq',
  'wechat',
  'email',
  'landline',
  'address',
  'name',
  'phone',
  'ipv4',
]);
/** What only the police may read of somebody else: the account the money went to. */
const ofAccounts = new Set(['bank-card', 'id-number']);

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
  const names = profile.others
    ? []
    : [...request.names, ...own.filter((one) => /^[\u4e00-\u9fa5·]{2,8}$/.test(one))];
  const allowed = [...numbers, ...(profile.own ? own : [])];
  return findPrivate(text, { detectors, allowed, names }).filter(({ id, words }) => {
    if (always.has(id)) return !numbers.includes(words);
    const isOwn = own.some((one) => one !== '' && (one.includes(words) || words.includes(one)));
    if (isOwn) return !profile.own;
    if (profile.accounts && ofAccounts.has(id)) return false;
    return !(profile.others && ofOthers.has(id));
  });
}
