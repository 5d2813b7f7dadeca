import type { Page } from '../page';

/** Whether a site is one that money goes through, a purse, a till or a bank: by its name, else by who signs at the foot. */
export function isProvidersSite(platform: string, { view }: Page): boolean {
  if (/(钱包|支付|收银台?|银行|pay|wallet)$/i.test(platform.trim())) return true;
  const foot = view.pieces.filter((one) => !one.isHidden && !one.isControl && !one.isButton).slice(-4);
  return foot.some(({ text }) =>
    text
      .slice(0, 60)
      .split(/[\s·|,，©]+/)
      .some((word) => /^\p{Script=Han}{1,4}(钱包|收银台)$/u.test(word)),
  );
}
