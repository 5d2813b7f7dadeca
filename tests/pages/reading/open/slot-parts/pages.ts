import type { Layout } from '../../truth';

/** Web components with declarative shadow roots: labels in the shadow, values slotted from the light tree. */
const style = `body{margin:0;background:#edf7ff;font:15px/1.7 system-ui;color:#12314d}.w{max-width:640px;margin:20px auto}`;
const css = `<style>.card{background:#fff;border-radius:14px;padding:22px 28px;margin-bottom:16px}.row{display:flex;padding:6px 0}.row span:first-child{width:110px;color:#7595b0}.top{background:#0d6efd;color:#fff;padding:14px 30px}.msg{margin:8px 0}.msg.mine{text-align:right}.msg b{display:inline-block;font-weight:400;background:#e4f0ff;border-radius:12px;padding:7px 13px;max-width:68%}.box{height:280px;overflow-y:scroll}</style>`;

const top = `<yun-top><template shadowrootmode="open">${css}<div class="top"><b>云帆点卡</b>　全部商品　我的卡券　⟦entry|售后与投诉⟧</div></template></yun-top>`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}丨⟦platformName|云帆点卡⟧</title><style>${style}</style></head><body>${top}<div class="w">${body}</div></body></html>`;

const card = (body: string) =>
  `<yun-card><template shadowrootmode="open">${css}<div class="card">${body}</div></template></yun-card>`;

const row = (label: string, value: string) =>
  `<div class="row"><span>${label}</span><span>${value}</span></div>`;

const slotted = (label: string, value: string) =>
  `<yun-row><template shadowrootmode="open"><style>div{display:flex;padding:6px 0}div span{width:110px;color:#7595b0}</style><div><span>${label}</span><slot></slot></div></template>${value}</yun-row>`;

export const slotParts: Layout = {
  name: 'slot-parts',
  pages: [
    {
      kind: 'order',
      path: '/coupon/show?id=⟦orderId|YF7700318⟧',
      html: shell(
        '卡券详情',
        `${card('<h2>⟦productName|白桦健康 年度会员⟧</h2>')}${slotted('卡券单号', 'YF7700318')}${slotted('购买时间', '⟦orderTime|2026-11-03 06:59:18⟧')}${slotted('支付金额', '⟦amountFen|¥158.00⟧')}${slotted('数量', '⟦quantity|1⟧')}${slotted('支付方式', '⟦payMethod|微信⟧')}${slotted('卡券状态', '⟦status=delivered|已发放⟧')}${slotted('兑换码', '⟦cardSecret|BHJK-Y1-30QZ-88LA⟧')}${slotted('有效期至', '2027-11-03')}`,
      ),
    },
    {
      kind: 'order',
      path: '/coupon/show?id=⟦orderId|YF7700542⟧',
      html: shell(
        '卡券详情',
        card(
          `<h2>⟦productName|拼图星球 月通行证⟧</h2>${row('购买时间', '⟦orderTime|2026-11-14 12:31:07⟧')}${row('支付金额', '⟦amountFen|¥18.00⟧')}${row('红包抵扣', '¥2.00')}${row('支付方式', '⟦payMethod|支付宝⟧')}${row('卡券状态', '⟦status=pending|配货中⟧')}`,
        ),
      ),
    },
    {
      kind: 'product',
      path: '/all/item?id=31',
      html: shell(
        '白桦健康 年度会员',
        card(
          `<h2>⟦productName|白桦健康 年度会员⟧</h2><p style="font-size:26px;color:#d6336c">⟦priceFen|¥158.00⟧</p><p>3.4 万人看过　月售 512</p><p>⟦grants|支付后自动发放，兑换失败可换码。⟧</p><p>⟦limits|兑换后不可退款，仅限新会员。⟧</p><button>立即抢购</button>`,
        ),
      ),
    },
    {
      kind: 'chat',
      path: '/kefu/talk',
      html: shell(
        '联系客服',
        card(
          `<p>客服 ⟦agentId|云小帆-12⟧ 正在为您服务</p><div class="box"><p class="msg"><b>您好，请描述您的问题</b></p><p class="msg mine"><b>⟦may.orderId|YF7700542⟧ 怎么一直配货</b></p><p class="msg"><b>稍等，正在查询</b></p><p class="msg"><b>⟦grants|今晚 22 点前发不出就退款给您⟧</b></p><p style="text-align:center;color:#aaa">11 月 15 日</p><p class="msg mine"><b>没有收到，退款吧</b></p><p class="msg"><b>⟦limits|配货中的不支持退款哦⟧</b></p></div><textarea placeholder="输入消息"></textarea><button>发送</button>`,
        ),
      ),
    },
  ],
};
