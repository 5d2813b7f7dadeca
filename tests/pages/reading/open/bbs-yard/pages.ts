import type { Layout } from '../../truth';

/** A players' forum with a market of its own: posts in tables, marks and medals beside each. */
const post = (name: string, grade: string, when: string, floor: string, words: string) =>
  `<table class="plhin" cellspacing="0" cellpadding="0"><tr><td class="pls"><div class="authi"><a class="xw1">${name}</a></div><p>${grade}</p><p>帖子 318　积分 2204</p></td><td class="plc"><div class="pi"><em>发表于 ${when}</em>　<span>只看该作者</span>　<strong style="float:right">${floor}</strong></div><div class="t_f">${words}</div></td></tr></table>`;

export const bbsYard: Layout = {
  name: 'bbs-yard',
  pages: [
    {
      kind: 'rules',
      path: '/thread-20087-1-1.html',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>【必读】虚拟物品交易区版规 - 交易大厅 - ⟦platformName|老船坞玩家论坛⟧ - Powered by Forum!</title><style>body{margin:0;font:12px/1.8 Tahoma,'Microsoft Yahei',sans-serif;color:#444}.wp{width:960px;margin:0 auto}#nv{background:#2b7acd;color:#fff;padding:6px 12px}.plhin{width:100%;border:1px solid #c2d5e3;margin-bottom:10px}.pls{width:150px;background:#e5edf2;vertical-align:top;padding:10px}.plc{vertical-align:top;padding:10px 16px}.t_f{font-size:14px;padding:12px 0}.xw1{color:#369}</style></head><body><div class="wp"><h2 style="color:#2b7acd">老船坞玩家论坛</h2><div id="nv">论坛　交易大厅　家园　搜索　登录</div><p>论坛 › 交易大厅 › 【必读】虚拟物品交易区版规</p><h1 style="font-size:16px">[公告] 【必读】虚拟物品交易区版规（2026 年修订）</h1><p>查看: 38201 | 回复: 412</p>
${post('水手长', '版主', '2026-1-6 20:11', '楼主', `为了减少纠纷，在本区买卖卡券、点卡、账号前请看完。<br><br>1. 每人每天限发 2 帖，标题注明分类。<br>2. ⟦grants|卖家应在收款后 6 小时内发货，超时买家可要求全额退款⟧。<br>3. ⟦grants|质保期内失效的，卖家须补货或按剩余天数退款⟧。<br>4. ⟦limits|买家须在收货后 12 小时内验货，逾期反馈视为验货通过⟧。<br>5. ⟦limits|不走论坛中介的交易，出问题版主不受理⟧。中介费为成交额 2%。<br>6. 顶帖间隔不少于 4 小时。<br>7. ⟦limits|本论坛仅提供信息发布场所，不对交易结果承担赔偿责任⟧。<br><br>举报请到 <a>⟦entry|纠纷仲裁区⟧</a> 按格式发帖，或邮件 ⟦contact|banzhu@laochuanwu.example⟧。`)}
${post('柠檬不萌', '水手', '2026-1-6 20:40', '沙发', '支持，希望中介费降点')}${post('收卡小站', '商家认证', '2026-1-7 9:02', '板凳', '已阅。本店点卡常年 95 折，质保 30 天，QQ 看签名')}</div></body></html>`,
    },
  ],
};
