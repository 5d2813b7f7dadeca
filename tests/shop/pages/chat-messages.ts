import { facts } from '../facts';

export type ChatMessage = {
  by: 'agent' | 'buyer' | 'system';
  time: string;
  text: string;
  hasPicture?: boolean;
};
export type ChatDay = { day: string; messages: readonly ChatMessage[] };

const buyer = (time: string, text: string): ChatMessage => ({ by: 'buyer', time, text });
const agent = (time: string, text: string): ChatMessage => ({ by: 'agent', time, text });
const system = (time: string, text: string): ChatMessage => ({ by: 'system', time, text });

/** The whole talk about an order, day by day. */
export function chatAbout(order: string): readonly ChatDay[] {
  return [
    {
      day: '2026-11-18',
      messages: [
        buyer('20:05', `你好，订单 ${order} 的兑换码提示已被使用。`),
        { by: 'buyer', time: '20:06', text: '这是兑换页面的截图', hasPicture: true },
        agent('20:11', '亲亲您好，客服小七为您服务，请问有什么可以帮您？'),
        buyer('20:12', `官方页面提示“该兑换码已于 ${facts.usedTime} 被使用”，我 18 日晚上才买的。`),
        agent('20:14', '亲，系统显示卡密已经发出了哦'),
        buyer('20:15', '发出来的就是用过的码。'),
        agent('20:26', '可能是同步的问题，系统延迟，请耐心等待'),
        buyer('20:27', '要等多久？'),
        agent('20:29', '一般 2 小时左右，亲晚点再试试'),
        buyer('20:31', '已重试 3 次，都是同样的提示。'),
        buyer('22:40', '两个多小时了，还是一样。'),
        agent('22:47', '系统延迟，请耐心等待'),
        buyer('22:48', '商品页写着“全新未使用，24 小时内无效包换”，请给我换一个有效的码。'),
        agent('22:55', '这边帮您反馈给供货商，明天给您答复哦'),
      ],
    },
    {
      day: '2026-11-19',
      messages: [
        buyer('09:02', '请问有结果了吗？'),
        agent('09:10', '供货商说卡密没有问题的，是不是您自己用掉了呢'),
        buyer('09:11', '16 日我还没有下单，不可能是我用的。'),
        buyer('09:15', `我已提交工单 ${facts.ticketNumber}。`),
        agent('09:20', '好的亲，工单 3–7 个工作日内处理'),
        buyer('09:31', '承诺的是 24 小时包换，为什么要等 7 个工作日？'),
        agent('09:38', '一经售出概不退款的哦亲'),
        buyer('09:39', '我要求更换有效的兑换码，或者退款 98.50 元。'),
        agent('09:52', '那给您补 5 元优惠券可以吗'),
        buyer('09:53', '不接受优惠券，请更换或退款。'),
        agent('10:05', '这个我们核实一下'),
      ],
    },
    {
      day: '2026-11-20',
      messages: [
        buyer('10:20', '请问核实得怎么样了？'),
        buyer('10:23', '我已经在订单里申请退款。'),
        agent('10:41', '退款要由商家审核的，平台只是提供技术服务'),
        buyer('10:43', '请给我一个书面答复。'),
        agent('11:02', '包换是老规则了，现在以最新的售后规则为准哦'),
        buyer('11:03', '好的，我会保留这些记录。'),
        system('11:30', '客服小七（A017）已结束本次会话'),
      ],
    },
  ];
}
