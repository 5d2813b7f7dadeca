import { type DisputeFacts, noFacts } from '../../src/core/case/dispute-facts';

/** An invented dispute of which every fact is known that a channel asks for. */
export const wholeFacts: DisputeFacts = {
  ...noFacts(),
  ...{ dispute: 'invalid-card', orderId: '2026111800123', productName: '游戏点卡', amountFen: 9800 },
  moments: { paidAt: '2026-11-18T04:00:00.000Z' },
  ...{ payment: 'merchant', payChannel: 'pay-wechat', payee: '云上卡铺网络科技有限公司', buyer: 'consumer' },
  respondent: {
    name: '云上卡铺网络科技有限公司',
    creditCode: '',
    address: '某市某区某路 1 号',
    site: 'card.example',
    icp: '',
  },
  complainant: { name: '林一', phone: '13800138000', address: '某市某区', idNumber: '' },
  ...{ demand: '退还货款', statement: '卡密无效' },
};
