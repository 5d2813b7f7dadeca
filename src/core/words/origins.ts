/** Where an imported file comes from, as the user says: the token that is sealed, and its word. */
export const origins = [
  { token: 'screenshot', word: '手机截图' },
  { token: 'bill', word: '支付账单' },
  { token: 'chat', word: '聊天截图' },
  { token: 'invoice', word: '电子发票' },
  { token: 'other', word: '其他' },
] as const;
export type Origin = (typeof origins)[number]['token'];

/** The word of an origin; an unknown token is shown as it is. */
export function originWord(token: string): string {
  return origins.find((origin) => origin.token === token)?.word ?? token;
}
