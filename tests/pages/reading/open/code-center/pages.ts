import type { Layout } from '../../truth';

/** A narrow exchange page of an issuer and a tiny shop on the same template: text broken by br, big result icons. */
const style = `body{margin:0;background:#fff;font:17px/1.9 sans-serif;color:#222}.h{background:#ffcf33;padding:18px;text-align:center;font-weight:700}.b{max-width:420px;margin:0 auto;padding:20px}.e{background:#ffecec;color:#b00020;border-radius:10px;padding:16px;text-align:center}input,textarea,select{width:94%;border:2px solid #eee;border-radius:8px;padding:10px;margin:6px 0}.k{background:#ffcf33;border:0;width:100%;padding:13px;border-radius:8px;font-weight:700}.w{color:#aaa;font-size:13px}`;

const shell = (title: string, body: string, site = '橙汁视频') =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}⟦platformName|${site}⟧</title><style>${style}</style></head><body><div class="h">${site}</div><div class="b">${body}</div></body></html>`;

const shop = '老周的小摊';

export const codeCenter: Layout = {
  name: 'code-center',
  pages: [
    {
      kind: 'redeem-error',
      path: '/vip/redeem?fail=used',
      html: shell(
        '激活会员 - ',
        `<div class="e">⚠ 激活失败<br>该激活码已被使用</div><p>激活码：⟦may.cardSecret|CZSP30AA03RT⟧<br>使用时间：2026-11-12 02:10:33<br>使用账号：juice***77</p><button class="k">换个激活码</button><p class="w">E-4031 若为第三方购买请联系卖家</p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/vip/redeem?fail=invalid',
      html: shell(
        '激活会员 - ',
        `<p>输入 12 位激活码</p><input value="⟦may.cardSecret|CZSP30AA05PN⟧"><div class="e">激活码无效或已过期，今日还可尝试 3 次</div><button class="k">立即激活</button>`,
      ),
    },
    {
      kind: 'order',
      path: '/tan/dan?d=⟦orderId|40218⟧',
      html: shell(
        '单据 - ',
        `编　　号：⟦orderId|40218⟧<br>商　　品：⟦productName|橙汁视频 会员月卡⟧<br>数　　量：⟦quantity|1⟧<br>金　　额：⟦amountFen|14元⟧<br>日　　期：⟦orderTime|2026-11-11 20:30⟧<br>付　　款：⟦payMethod|支付宝⟧<br>状　　态：⟦status=delivered|货已发⟧<br>激 活 码：⟦cardSecret|CZSP30AA03RT⟧<p class="w">老周微信 ⟦contact|laozhou_tan⟧</p>`,
        shop,
      ),
    },
    {
      kind: 'order',
      path: '/tan/dan?d=⟦orderId|40259⟧',
      html: shell(
        '单据 - ',
        `编　　号：⟦orderId|40259⟧<br>商　　品：⟦productName|听海有声 20元档⟧<br>单　　价：19元<br>数　　量：⟦quantity|3⟧<br>金　　额：⟦amountFen|57元⟧<br>日　　期：⟦orderTime|2026-11-13 07:05⟧<br>付　　款：⟦payMethod|微信⟧<br>状　　态：⟦status=refunded|已退钱⟧<br>退　　款：⟦refundFen|57元⟧`,
        shop,
      ),
    },
    {
      kind: 'refusal',
      path: '/tan/no?d=40218',
      html: shell(
        '答复 - ',
        `<div class="e">退款申请被拒绝</div>编　　号：⟦orderId|40218⟧<br>申请退款：⟦refundFen|14元⟧<br>理　　由：⟦limits|激活码给了就算卖了，不退。⟧<br>答复时间：⟦otherTime|2026-11-12 09:15⟧`,
        shop,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/vip/feedback',
      html: shell(
        '意见反馈 - ',
        `<p>请选择问题类型</p><select><option>激活码问题</option><option>播放问题</option></select><textarea rows="5" placeholder="请描述您遇到的问题"></textarea><input placeholder="购买平台和订单号（选填）"><input placeholder="联系方式"><p class="w">添加截图 0/3</p><button class="k">提交</button>`,
      ),
    },
    {
      kind: 'other',
      path: '/tan/find',
      html: shell(
        '查单 - ',
        `<input placeholder="请输入编号"><button class="k">查一下</button><p class="w">一个月以前的单子查不到了；卖出 3,118 单</p>`,
        shop,
      ),
    },
    {
      kind: 'other',
      path: '/tan/oops',
      html: shell(
        '',
        '<p style="font-size:60px;text-align:center">500</p><p>服务器开小差了，请稍后再试</p>',
        shop,
      ),
    },
  ],
};
