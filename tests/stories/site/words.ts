/**
 * What pages say that are neither a shop's usual pages nor a bill, by story and evidence: a game's own page, an account, a
 * member's area. Plain paragraphs under a heading; the facts of the stories quote them.
 */
export const otherPages: Record<string, { heading: string; lines: string[] }> = {
  // What the film shows; its window is chosen by the number in the title.
  'used-card/6': {
    heading: '卡密 YK26110712345678',
    lines: ['卡密：YYNK-7Q4M-8T2W-K3RN', '正在打开音悦官方兑换页'],
  },
  'late-topup/6': { heading: '山海行 角色面板', lines: ['角色：青衫客', '灵石：120', '最近登录：今天'] },
  'wrong-account/5': {
    heading: '充值记录',
    lines: ['视频会员季卡', '充入账号：138****1117', '充值结果：成功'],
  },
  'wrong-account/6': { heading: '会员中心', lines: ['当前账号：138****1111', '会员状态：未开通'] },
  'forever/5': { heading: '会员中心', lines: ['会员已到期，开通时长30天', '续费后可以继续使用会员权益'] },
  'frozen/2': { heading: '我的钱包', lines: ['余额：500.00', '充值成功'] },
  'frozen/3': { heading: '我的钱包', lines: ['余额：500.00', '账户异常，余额已冻结'] },
  'reclaimed/4': {
    heading: '账号登录',
    lines: ['密码已修改', '绑定手机：186****4420', '忘记密码请用绑定手机找回'],
  },
  // Its buttons make a product page of it.
  'renewal/2': { heading: '开通会员', lines: ['1元开通一个月会员', '立即开通', '会员服务协议'] },
  'child/2': {
    heading: '我的游戏账号',
    lines: [
      '昵称：云朵小龙',
      '钻石：9760',
      '实名信息：成年人',
      '充值记录',
      '11月8日 22:10 充值3280钻石 LD26110800011',
      '11月8日 22:31 充值6480钻石 LD26110800015',
    ],
  },
  'transfer/2': { heading: '好卡交易', lines: ['点卡、月卡、礼品卡转让', '买卖双方自行协商', '发布求购'] },
};
