import type { Layout } from '../../truth';

/** Forms that show and take nothing: values in locked boxes, some named by a placeholder's ghost or only for those who listen. */
const style = `body{margin:0;background:#eef1ee;font:14px/1.6 system-ui,"PingFang SC",sans-serif;color:#2d3a2d}.sheet{width:640px;margin:26px auto;background:#fff;padding:26px;border-radius:4px;box-shadow:0 1px 4px #0002}.two{display:grid;grid-template-columns:1fr 1fr;gap:12px 18px}.f label{display:block;font-size:12px;color:#7a8a7a}.f input,.f textarea,.f select{width:95%;border:0;border-bottom:1px solid #cdd6cd;padding:6px 0;font:inherit;color:inherit;background:none}.sec{border-left:4px solid #5c8d5c;padding-left:8px;margin:20px 0 10px}.ban{background:#5c8d5c;color:#fff;padding:10px 26px}.side{width:640px;margin:0 auto;color:#7a8a7a;font-size:12px}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title} - ⟦platformName|青石板虚拟柜台⟧</title><style>${style}</style></head><body><div class="ban">青石板虚拟柜台　｜　营业中　｜　今日已接待 86 位</div><div class="sheet">${body}</div><div class="side">会员充 ¥200 送 ¥15　·　招商 400 元/月起　·　柜台电话 ⟦contact|0451-5557 0260⟧　·　<a>⟦entry|投诉柜台⟧</a></div></body></html>`;

const field = (label: string, value: string, extra = '') =>
  `<div class="f"><label>${label}</label><input readonly value="${value}"${extra}></div>`;

export const quietFields: Layout = {
  name: 'quiet-fields',
  pages: [
    {
      kind: 'order',
      path: '/desk/slip/3307',
      html: shell(
        '柜台单',
        `<h3 class="sec">柜台单</h3><div class="two">${field('柜台单号', '⟦orderId|QSB-003307⟧')}${field('办理时间', '⟦orderTime|2026-11-17 15:26:40⟧')}${field('品名', '⟦productName|银河剪辑 专业版 一年⟧')}${field('件数', '⟦quantity|2⟧')}${field('每件', '¥145.00')}${field('应收合计', '¥290.00')}${field('抹零', '¥0.00')}${field('实收', '⟦amountFen|¥290.00⟧')}${field('收款途径', '⟦payMethod|支付宝⟧')}${field('办理情况', '⟦status=delivered|已交码⟧')}</div><h3 class="sec">交付内容</h3><div class="f"><textarea readonly rows="2" aria-label="激活码">⟦cardSecret|YHJJ-P1Y-620K-0WQX⟧
⟦cardSecret|YHJJ-P1Y-620K-1ZTB⟧</textarea></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/desk/slip/3391',
      html: shell(
        '柜台单',
        `<div class="two"><div class="f"><input readonly aria-label="柜台单号" value="⟦orderId|QSB-003391⟧"></div><div class="f"><input readonly aria-label="办理情况" value="⟦status=unpaid|未收款⟧"></div><div class="f"><input readonly aria-label="品名" value="⟦productName|银河剪辑 基础版 一年⟧"></div><div class="f"><input readonly aria-label="件数" value="⟦quantity|1⟧ 件"></div><div class="f"><input readonly aria-label="待收" value="⟦payableFen|¥68.00⟧"></div><div class="f"><input readonly aria-label="办理时间" value="⟦orderTime|2026-11-23 16:08⟧"></div></div><p><button>去付款</button> <button>撤单</button></p>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/desk/complain?slip=3307',
      html: shell(
        '投诉柜台',
        `<h3 class="sec">投诉登记</h3><div class="two">${field('柜台单号', '⟦orderId|QSB-003307⟧')}${field('品名', '⟦productName|银河剪辑 专业版 一年⟧')}<div class="f"><label>事由</label><select><option>激活码被他人使用</option><option>不予退款</option></select></div>${field('要求退还', '⟦refundFen|¥145.00⟧')}<div class="f"><label>联系手机</label><input placeholder="便于回访" value=""></div><div class="f"><label>证明材料</label><input type="file"></div></div><div class="f"><textarea rows="4" placeholder="请写明经过（500 字以内）"></textarea></div><button>登记</button>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/desk/complain/88/reply',
      html: shell(
        '处理答复',
        `<h3 class="sec">处理答复</h3><div class="two">${field('登记号', '⟦ticketNo|TSD-0088⟧')}${field('柜台单号', '⟦orderId|QSB-003307⟧')}${field('要求退还', '⟦refundFen|¥145.00⟧')}${field('处理结果', '⟦may.status=failed|不予支持⟧')}${field('答复时间', '⟦otherTime|2026-11-20 10:30:00⟧')}${field('经手人', '⟦agentId|柜台 6 号⟧')}</div><div class="f"><label>理由</label><textarea readonly rows="2">⟦limits|激活码交付时有效，交付后由买方自行保管，本柜台不承担退款责任。⟧</textarea></div>`,
      ),
    },
  ],
};
