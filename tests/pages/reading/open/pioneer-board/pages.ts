import type { Layout } from '../../truth';

/** A forum on the usual board software: posts as tables, author to the left, a signature below. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="gbk"><title>${title} - 拓荒者社区 -  Powered by BoardX</title><style>
body{margin:0;font:12px/1.6 Tahoma,"Microsoft YaHei";color:#444;background:#fff}#hd{width:90%;margin:0 auto;padding:12px 0}#hd h2{margin:0;color:#2b65b7}#nv{background:#2b7acd;color:#fff;padding:6px 5%}#nv a{margin-right:18px}#wp{width:90%;margin:10px auto}.pl{border:1px solid #c2d5e3;border-collapse:collapse;width:100%;margin-bottom:8px}.pls{width:150px;background:#e5edf2;padding:10px;vertical-align:top}.plc{padding:10px 16px;vertical-align:top}.authi{color:#999;border-bottom:1px dashed #ddd;margin-bottom:8px}.t_f{font-size:14px}.sign{border-top:1px dashed #ccc;margin-top:16px;color:#888;padding-top:4px}.quote{background:#f9f9f9;padding:6px 12px;color:#777}#ft{color:#888;width:90%;margin:12px auto}.xi{color:#c00;font-size:18px}
</style></head><body><div id="hd"><h2>⟦platformName|拓荒者社区⟧</h2></div><div id="nv"><a>论坛</a><a>导读</a><a>排行榜</a><a>交易大厅</a></div><div id="wp">${body}</div><div id="ft">⟦entry|<a>举报</a>⟧ | 手机版 | 小黑屋 | ⟦icp|鄂ICP备2019002253号-1⟧　GMT+8, 2026-11-27 21:14 , Processed in 0.041 second(s)</div></body></html>`;
const post = (who: string, level: string, floor: string, when: string, words: string) =>
  `<table class="pl"><tr><td class="pls"><b>${who}</b><p>${level}</p><p>帖子 211　积分 1840</p></td><td class="plc"><div class="authi">${floor}　发表于 ${when}</div><div class="t_f">${words}</div></td></tr></table>`;

export const pioneerBoard: Layout = {
  name: 'pioneer-board',
  pages: [
    {
      kind: 'product',
      path: '/thread-70318-1-1.html',
      html: shell(
        '[出售] 深岩矿工 正版激活码 自动发货',
        `<h1 style="font-size:16px">[出售] 深岩矿工 正版激活码 自动发货</h1>${post(
          '⟦merchant|卖码的阿岭⟧',
          '认证商家',
          '楼主',
          '2026-11-10 13:08',
          `<div class="quote">商品主题：本帖为交易帖，请使用站内担保交易</div><table><tr><td>商品名称：</td><td>⟦productName|深岩矿工 标准版 激活码⟧</td></tr><tr><td>商品价格：</td><td><span class="xi">⟦priceFen|45.00 元⟧</span></td></tr><tr><td>剩余数量：</td><td>17</td></tr><tr><td>累计售出：</td><td>62</td></tr><tr><td>商品类型：</td><td>全新</td></tr></table><button>立即购买</button><p>国区激活码，支持全平台客户端。</p><p>⟦grants|码有问题 24 小时内包换⟧，⟦limits|买错平台不退⟧。</p><div class="sign">长期收码出码，批发请短消息</div>`,
        )}${post('雪原狼', '中级矿工', '2#', '2026-11-11 09:40', '买了一个，秒到，已激活，帮顶')}${post('番茄炒蛋', '新手上路', '3#', '2026-11-12 22:05', '豪华版有吗？60 元左右能收')}`,
      ),
    },
    {
      kind: 'rules',
      path: '/thread-12-1-1.html',
      html: shell(
        '交易大厅版规（发帖、购买前必读）',
        `<h1 style="font-size:16px">交易大厅版规（发帖、购买前必读）</h1>${post(
          '版务组',
          '管理员',
          '楼主',
          '2025-12-30 20:00',
          `<i>本帖最后由 版务组 于 2026-07-04 18:22 编辑</i><p>一、买家须知</p><p>1. ⟦grants|走站内担保的订单，卖家 48 小时未发货可申请全额退款⟧；</p><p>2. ⟦limits|私下转账的交易论坛一概不处理⟧；</p><p>3. ⟦limits|纠纷须在收货后 7 天内发起，过期不再受理⟧；</p><p>4. 发起纠纷请到纠纷区按模板发帖，附订单号和截图。</p><p>二、卖家须知</p><p>1. 标题请按「[出售]+商品名」的格式填写；</p><p>2. ⟦grants|出售黑卡、盗刷码的，扣除保证金赔付买家并永久封号⟧。</p><p>三、本版规自发布之日起执行。</p>`,
        )}${post('南瓜灯', '高级矿工', '2#', '2026-07-05 08:11', '支持，早该有担保了')}`,
      ),
    },
    {
      kind: 'other',
      path: '/thread-70906-1-1.html',
      html: shell(
        '买的码被撤销了大家遇到过吗',
        `<h1 style="font-size:16px">买的码被撤销了大家遇到过吗</h1>${post(
          '小麦与狐狸',
          '初级矿工',
          '楼主',
          '2026-11-26 23:17',
          '<p>上个月在某宝 30 块买的激活码，昨天上线发现游戏没了，平台说付款来源异常被撤销。卖家已经不在线了。大家一般怎么处理？</p>',
        )}${post('雪原狼', '中级矿工', '2#', '2026-11-27 08:02', '太便宜的码都有风险，我之前 28 元买的也是这样')}${post('老矿工', '元老', '3#', '2026-11-27 09:30', '先把付款记录截图，再找平台客服，能要回来一部分。以后别买低价码。')}`,
      ),
    },
  ],
};
