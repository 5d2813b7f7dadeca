import type { Layout } from '../../truth';

/** A gift card's own site: one field, one button, a banner that tells what happened, a log of cards put in. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>${title} · 云莓礼品卡</title><style>
body{margin:0;background:#fff7f2;font:15px/1.6 Roboto,sans-serif;color:#3a2a23}.mdc-top{background:#d9622b;color:#fff;padding:14px 24px;display:flex;justify-content:space-between}.mdc-card{background:#fff;box-shadow:0 1px 5px #e5cfc2;border-radius:4px;width:560px;margin:26px auto;padding:20px 26px}.mdc-field{border-bottom:2px solid #d9622b;padding:6px 0}.mdc-field input{border:0;font-size:17px;width:100%}.mdc-field label{font-size:12px;color:#a0765f}.mdc-button{background:#d9622b;color:#fff;border-radius:4px;padding:8px 22px;display:inline-block;margin-top:14px}.snack{background:#fdecea;color:#8c1d18;padding:12px 16px;margin-bottom:16px}.log{width:100%;border-collapse:collapse;font-size:13px}.log td,.log th{border-bottom:1px solid #f1e0d6;text-align:left;padding:6px}.icon{font-size:0}.gone{display:none}.foot{text-align:center;font-size:12px;color:#a0765f}
</style></head><body><div class="mdc-top"><b>⟦platformName|云莓礼品卡⟧</b><span><i class="icon">account_circle</i>账户余额 ¥12.00</span></div>${body}<div class="foot">客服邮箱 ⟦contact|care@cloudberry.test⟧　<a>使用条款</a>　<a>隐私</a></div></body></html>`;

export const cloudberryRedeem: Layout = {
  name: 'cloudberry-redeem',
  pages: [
    {
      kind: 'redeem-error',
      path: '/redeem',
      html: shell(
        '充值礼品卡',
        `<div class="mdc-card"><h2>充值礼品卡</h2><div class="snack"><i class="icon">error</i>充值失败：卡号 ⟦may.cardSecret|YM20261009885⟧ 不存在或密码错误，请检查后重试。</div><div class="mdc-field"><label>卡号</label><input value="⟦may.cardSecret=YM20261009885----4K7X9PQE|YM20261009885⟧"></div><div class="mdc-field"><label>密码</label><input value="⟦may.cardSecret|4K7X9PQE⟧"></div><div class="mdc-field"><label>验证码</label><input value="m3fd"></div><span class="mdc-button">立即充值</span><div class="gone">充值成功，面值 ¥0.00 已存入余额</div><p style="font-size:13px;color:#a0765f">卡号为 13 位，密码为 8 位，不区分大小写。</p></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/account/balance',
      html: shell(
        '账户余额',
        `<div class="mdc-card"><h2>账户余额</h2><div style="font-size:30px">¥12.00</div><h4>余额记录</h4><table class="log"><tr><th>时间</th><th>摘要</th><th>金额</th><th>余额</th></tr><tr><td>2026-11-10 18:20</td><td>礼品卡充值 尾号 0331</td><td>+50.00</td><td>112.00</td></tr><tr><td>2026-11-12 09:14</td><td>消费 月读小说</td><td>-100.00</td><td>12.00</td></tr></table><span class="mdc-button">充值礼品卡</span></div>`,
      ),
    },
  ],
};
