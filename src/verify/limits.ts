import { holdersOf, type PackageIndex } from '../core/evidence/bundle';

/** What this result cannot show, in words for the reader. Printed with every result, good or bad. */
export function limitsOf(index: PackageIndex | null): string[] {
  const limits = [
    '没有第三方时间：这些内容何时存在，只有当事人的电脑时间。',
    '从账本末尾删去整条记录，再重新导出，在没有第三方时间时看不出来。',
    '持有密钥的当事人可以从头重做整个账本。这里只能查出没有密钥的人所做的改动。',
    '别人也可以用另一把密钥另做一个材料包。请另找途径向当事人核对密钥指纹。',
    '不证明网页内容本身真实，也不证明没有漏掉其他材料。',
  ];
  if (!index) return limits;
  const withheld = holdersOf(index)
    .flatMap((one) => one.files)
    .filter((file) => file.path === null).length;
  if (withheld > 0) limits.push(`有 ${withheld} 个文件没有放进这个材料包，只留下指纹，内容无从核对。`);
  const others = index.newest - index.entries.length;
  if (others > 0) limits.push(`账本里另有 ${others} 条不在这个材料包里，只能看出它们没有断开，看不到内容。`);
  return limits;
}

/** What the result shows, as one sentence; '' when it shows nothing. */
export const proves = {
  verified: '封存以后，没有密钥的人没有改动过这些文件、记录和先后次序；在第三方时间之前已经存在。',
  integrity: '封存以后，没有密钥的人没有改动过这些文件、记录和先后次序。',
} as const;

export const provesNot = {
  verified: '网页内容本身真实；留证之前没有人改过页面；没有漏掉其他材料。',
  integrity:
    '何时留证；当事人没有从头重做过账本；网页内容本身真实；留证之前没有人改过页面；没有漏掉其他材料。',
} as const;
