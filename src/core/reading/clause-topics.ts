/** What a clause is about: in Chinese for the reader, and the ids of the excuses in the knowledge that answer it. */
export type ClauseTopic = { name: string; find: RegExp; answers: readonly string[] };

/** Limits shops write again and again; each answered by what the knowledge says of it. More telling ones first. */
export const clauseTopics: readonly ClauseTopic[] = [
  { name: '最终解释权', find: /解释权/, answers: ['last-word'] },
  {
    name: '不得投诉',
    find: /(不得|不能|不可|放弃|禁止)[^，。]{0,6}(投诉|举报|起诉|诉讼|维权|差评)/,
    answers: ['no-complaints-clause'],
  },
  { name: '不可抗力', find: /不可抗力/, answers: ['force-majeure'] },
  {
    name: '填错自负',
    find: /(填|输|写)错[^。]{0,12}(不|自负|责任|无法|概|承担)/,
    answers: ['account-typo'],
  },
  {
    name: '过期不受理',
    find: /(逾期|超时|超期|过期|过时|超(过|出))[^。]{0,14}(不(予|再)?(受理|处理|负责|退|换|补|接受|支持)|不予|视为|视作|自动(放弃|确认)|无效)/,
    answers: ['past-24-clock'],
  },
  {
    name: '只退券或余额',
    find: /(只|仅|限)[^，。]{0,6}(退|换|补|赔)[^，。]{0,6}(积分|[优代].{1,2}券|余额|站内)|(退|返)(还|回)?(到|至|为)[^，。]{0,6}(余额|积分|钱包)/,
    answers: ['coupon-only'],
  },
  {
    name: '余额不可提现',
    find: /余额[^，。]{0,8}(不可|不能|不支持|无法)(提现|退|转)/,
    answers: ['balance-locked'],
  },
  {
    name: '不退不换',
    find: /[不无]退|退[款货换][^。]{0,8}(不予|不支持|不受理|概不)|(不|无法|概|拒绝?|谢绝)[^，。]{0,8}(退(款|货|换)?|更换|换货)|一经(售出|发出|使用|确认|提取|查看)|售出(即|后)?(不|概)|final sale|no\s?refund|non-?refundable/i,
    answers: ['virtual-no-return', 'resold-not-returned'],
  },
  {
    name: '延迟免责',
    find: /(系统|网络|通道|接口|运营商|上游|供货商|供应商|第三方|官方)[^，。]{0,10}(延迟|延误|拥堵|维护|故障|缺货|原因|问题)/,
    answers: ['delay-or-stock'],
  },
  { name: '仅供参考', find: /仅供参考|以实际为准|以实物为准/, answers: ['reference-only'] },
  {
    name: '平台不是卖家',
    find: /(仅|只)(是|作为|提供|为)[^，。]{0,10}(平台|撮合|信息|展示|技术)|(不是|并非)(卖家|销售方)/,
    answers: ['not-the-seller'],
  },
  {
    name: '视为同意',
    find: /(视为|视作|默认|即表示|即代表|即)[^，。]{0,6}同意/,
    answers: ['agreed-by-default'],
  },
  {
    name: '免除责任',
    find: /概不负责|不(承担|负|负责)[^，。]{0,8}(责任|损失)?|免责|责任自负|后果自负|(自行|自己)承担|无责/,
    answers: ['no-liability'],
  },
];

/** What a limiting sentence is about; null where that is nothing known. */
export function topicOf(text: string): ClauseTopic | null {
  return clauseTopics.find(({ find }) => find.test(text)) ?? null;
}
