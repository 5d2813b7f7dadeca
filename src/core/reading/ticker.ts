/** "152****6633 刚刚购买了 …": other people's orders going by. */
export function isTicker(text: string): boolean {
  return /\d{2,3}\*{2,}\d{0,4}.{0,12}(购买|下单|订购|喜获|获得|兑换|充值)|刚刚(购买|下单|付款)|(分钟|小时|秒)前(购买|下单)/.test(
    text,
  );
}
