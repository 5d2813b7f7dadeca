import type { Layout } from '../../truth';

/** Phone pages of an issuer and a small shop: lines broken by br with full-width colons, result screens, empty states. */
const style = `body{margin:0;background:#10182b;color:#dfe6f5;font:16px/1.9 sans-serif}main{max-width:400px;margin:0 auto;padding:26px 20px}input,textarea,select{width:94%;padding:10px;border-radius:6px;border:1px solid #42506f;background:#182238;color:#fff;margin:6px 0}.x{font-size:46px;text-align:center}.t{font-size:20px;text-align:center;color:#ff8a80}button{width:100%;background:#3d6bff;border:0;color:#fff;padding:12px;border-radius:8px}.s{color:#7f8db0;font-size:13px}`;

const shell = (title: string, body: string, site = '云上棋局') =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>⟦platformName|${site}⟧${title}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

const shop = '阿木小铺';

export const redeemHall: Layout = {
  name: 'redeem-hall',
  pages: [
    {
      kind: 'redeem-error',
      path: '/exchange?step=2',
      html: shell(
        '·会员兑换',
        `<div class="x">✕</div><div class="t">兑换失败</div><p>兑换码 ⟦may.cardSecret|YSQJ30-42NV-7ZKD⟧ 已于 2026-11-02 03:15:44 被其他棋友使用。</p><p class="s">如有疑问请联系购买渠道。错误号 E1007</p><button>换一个码</button>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/exchange?step=2&r=3',
      html: shell(
        '·会员兑换',
        `<p>请输入 16 位兑换码</p><input value="⟦may.cardSecret|YSQJ30-65TR-0HGS⟧"><div class="t">兑换码不存在或已失效（剩余尝试 2 次）</div><button>提交兑换</button>`,
      ),
    },
    {
      kind: 'order',
      path: '/w/o.php?id=⟦orderId|61907⟧',
      html: shell(
        '｜单子',
        `<p>单　号：⟦orderId|61907⟧<br>东　西：⟦productName|云上棋局 30 天会员⟧<br>几　个：⟦quantity|1⟧<br>收　您：⟦amountFen|23 元⟧<br>时　间：⟦orderTime|2026-10-31 22:10⟧<br>方　式：⟦payMethod|微信⟧<br>情　况：⟦status=delivered|给您了⟧<br>码：⟦cardSecret|YSQJ30-42NV-7ZKD⟧</p><p class="s">有事加 QQ ⟦contact|1907734028⟧</p>`,
        shop,
      ),
    },
    {
      kind: 'order',
      path: '/w/o.php?id=⟦orderId|61955⟧',
      html: shell(
        '｜单子',
        `<p>单　号：⟦orderId|61955⟧<br>东　西：⟦productName|听书包月 10元档⟧<br>几　个：⟦quantity|4⟧<br>每　个：9.5 元<br>收　您：⟦amountFen|38 元⟧<br>时　间：⟦orderTime|2026-11-07 06:48⟧<br>方　式：⟦payMethod|支付宝⟧<br>情　况：⟦status=refunded|钱退了⟧<br>退了多少：⟦refundFen|38 元⟧</p>`,
        shop,
      ),
    },
    {
      kind: 'refusal',
      path: '/w/refuse.php?id=61907',
      html: shell(
        '｜退钱结果',
        `<div class="t">不能退</div><p>单　号：⟦orderId|61907⟧<br>想　退：⟦refundFen|23 元⟧<br>答　复：⟦limits|码给出去了就不能退，找官方去。⟧<br>答复于：⟦otherTime|2026-11-02 12:00⟧</p>`,
        shop,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/feedback',
      html: shell(
        '·棋友反馈',
        `<p>遇到问题？请告诉我们</p><select><option>会员码无效</option><option>误封</option><option>其他</option></select><textarea rows="5" placeholder="描述一下问题"></textarea><input placeholder="购买渠道与订单号"><input placeholder="联系手机或邮箱"><p class="s">上传图片（0/3）</p><button>提交反馈</button>`,
      ),
    },
    {
      kind: 'other',
      path: '/w/find.php',
      html: shell(
        '｜找单子',
        `<p>输入单号或手机尾号</p><input placeholder="单号"><button>找一找</button><p class="s">只保留 30 天内的单子，且只有买的时候用的那台手机能看到。</p>`,
        shop,
      ),
    },
    {
      kind: 'other',
      path: '/w/gone',
      html: shell('', `<div class="x">404</div><p style="text-align:center">页面走丢了</p>`, shop),
    },
  ],
};
