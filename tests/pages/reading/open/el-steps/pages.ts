import type { Layout } from '../../truth';

/** A single page that draws everything from data in a script: descriptions, steps and tags with generated class names. */
const style = `body{margin:0;background:#f2f3f5;font:14px/1.6 "Helvetica Neue","PingFang SC",sans-serif;color:#303133}.el-header{background:#fff;padding:0 32px;line-height:60px;box-shadow:0 1px 4px #0001}.el-main{max-width:980px;margin:20px auto;background:#fff;padding:24px}.el-steps{display:flex;margin-bottom:22px}.el-step{flex:1;color:#a8abb2}.el-step.is-finish{color:#409eff}.el-descriptions__table{width:100%;border-collapse:collapse}.el-descriptions__cell{border:1px solid #ebeef5;padding:8px 11px}.el-descriptions__label{background:#f5f7fa;font-weight:700;color:#606266}.el-tag{background:#ecf5ff;color:#409eff;border:1px solid #d9ecff;padding:0 9px}.el-timeline li{list-style:none;margin:12px 0}.el-timeline small{color:#909399}.el-result{text-align:center;padding:30px}`;

/** The drawing script: pairs as a two-column description list, steps with the done ones lit, words after it as they are. */
const draw = `const esc=(t)=>t;document.title=D.title;const steps=(D.steps||[]).map((s,i)=>'<div class="el-step'+(i<D.at?' is-finish':'')+'"><div class="el-step__head">'+(i+1)+'</div><div class="el-step__title">'+esc(s[0])+'</div><div class="el-step__description">'+esc(s[1]||'')+'</div></div>').join('');let rows='';const p=D.pairs||[];for(let i=0;i<p.length;i+=2){rows+='<tr class="el-descriptions__row">'+p.slice(i,i+2).map((c)=>'<td class="el-descriptions__cell el-descriptions__label is-bordered-label">'+c[0]+'</td><td class="el-descriptions__cell el-descriptions__content">'+c[1]+'</td>').join('')+'</tr>'}document.getElementById('app').innerHTML='<header class="el-header" data-v-7ba5bd90><b>'+D.site+'</b>　控制台　我买到的　'+D.entry+'</header><main class="el-main" data-v-41e0c2aa><div class="el-page-header">'+D.head+'</div>'+(steps?'<div class="el-steps el-steps--horizontal">'+steps+'</div>':'')+(D.before||'')+'<div class="el-descriptions"><table class="el-descriptions__table is-bordered"><tbody>'+rows+'</tbody></table></div>'+(D.after||'')+'</main>';`;

type Data = {
  title: string;
  head: string;
  steps?: [string, string][];
  at?: number;
  before?: string;
  pairs?: [string, string][];
  after?: string;
};

const shell = (data: Data) => {
  const all = {
    ...data,
    title: `${data.title} | ⟦platformName|极光仓⟧`,
    site: '极光仓',
    entry: '⟦entry|维权记录⟧',
  };
  return `<!doctype html><html lang="zh"><head><meta charset="UTF-8"><link rel="icon" href="data:,"><title>加载中…</title><style>${style}</style></head><body><div id="app"><div class="loading">数据加载中 0.00 元</div></div><script>const D=${JSON.stringify(all)};${draw}</script></body></html>`;
};

const tag = (words: string) => `<span class='el-tag el-tag--light'>${words}</span>`;

export const elSteps: Layout = {
  name: 'el-steps',
  pages: [
    {
      kind: 'order',
      path: '/web/#/buyer/detail/88120471',
      html: shell({
        title: '交易详情',
        head: '交易详情',
        steps: [
          ['拍下', '⟦orderTime|2026-11-12 20:18:40⟧'],
          ['支付', '⟦payTime|2026-11-12 20:19:06⟧'],
          ['出库', '⟦otherTime|2026-11-12 20:19:10⟧'],
          ['确认', ''],
        ],
        at: 3,
        pairs: [
          ['交易编码', '⟦orderId|88120471⟧'],
          ['交易状态', tag('⟦status=delivered|已出库⟧')],
          ['宝贝', '⟦productName|深空边境 豪华升级包⟧'],
          ['份数', '⟦quantity|1⟧'],
          ['挂牌价', '￥228.00'],
          ['店铺券', '-￥20.00'],
          ['实收', '⟦amountFen|￥208.00⟧'],
          ['支付工具', '⟦payMethod|云闪付⟧'],
          ['卖家', '⟦merchant|极客兄弟数字专营⟧'],
          ['支付单号', '⟦tradeNo|UP20261112201906553018⟧'],
        ],
        after:
          "<h4>出库内容</h4><div class='el-input'><input class='el-input__inner' size='50' readonly value='⟦cardSecret|SKBJ-DLX-9M4T-61WQ-ZP08⟧'></div><p>自动确认倒计时 6 天 23 小时</p>",
      }),
    },
    {
      kind: 'order',
      path: '/web/?v=2#/buyer/detail/88134026',
      html: shell({
        title: '交易详情',
        head: '交易详情',
        steps: [
          ['拍下', '⟦orderTime|2026-11-16 11:02:09⟧'],
          ['支付', ''],
          ['出库', ''],
          ['确认', ''],
        ],
        at: 1,
        pairs: [
          ['交易编码', '⟦orderId|88134026⟧'],
          ['交易状态', tag('⟦status=unpaid|等待买家付款⟧')],
          ['宝贝', '⟦productName|晨星加速器 90天⟧'],
          ['份数', '⟦quantity|2⟧'],
          ['挂牌价', '￥45.00'],
          ['需付', '⟦payableFen|￥90.00⟧'],
          ['卖家', '⟦merchant|晨星官方代理⟧'],
          ['失效倒计时', '00:28:14'],
        ],
        after: '<button>去付款</button><button>取消交易</button>',
      }),
    },
    {
      kind: 'refusal',
      path: '/web/?v=3#/dispute/result/5127',
      html: shell({
        title: '维权结果',
        head: '维权结果',
        before:
          "<div class='el-result'><h2>平台未支持您的维权</h2><p>理由：⟦limits|卖家已提供发货凭证，激活码在您签收后被使用，不支持退款⟧</p></div>",
        pairs: [
          ['维权编码', '⟦ticketNo|WQ-5127⟧'],
          ['交易编码', '⟦orderId|88120471⟧'],
          ['诉求', '仅退款'],
          ['诉求金额', '⟦refundFen|￥208.00⟧'],
          ['发起于', '⟦otherTime|2026-11-13 09:30:11⟧'],
          ['裁定于', '⟦otherTime|2026-11-15 17:44:50⟧'],
          ['宝贝', '⟦productName|深空边境 豪华升级包⟧'],
          ['裁定专员', '⟦agentId|小二-0417⟧'],
        ],
        after: '<p>对结果不服可在 3 日内 <a>⟦entry|再次举证⟧</a></p>',
      }),
    },
    {
      kind: 'ticket',
      path: '/web/?v=4#/dispute/talk/5127',
      html: shell({
        title: '维权记录',
        head: '维权 ⟦ticketNo|WQ-5127⟧',
        pairs: [
          ['交易编码', '⟦orderId|88120471⟧'],
          ['卖家', '⟦merchant|极客兄弟数字专营⟧'],
        ],
        after:
          "<ul class='el-timeline'><li><b>买家</b> 激活码提示已被兑换，我没有用过。<br><small>⟦may.otherTime|2026-11-13 09:30:11⟧</small></li><li><b>卖家</b> 我们出库记录正常，请联系开发商。<br><small>2026-11-13 14:05:27</small></li><li><b>⟦agentId|小二-0417⟧</b> ⟦grants|请卖家 24 小时内提交进货凭证，逾期判买家胜诉。⟧<br><small>2026-11-14 10:00:00</small></li></ul><textarea placeholder='补充留言'></textarea><button>发送</button>",
      }),
    },
    {
      kind: 'other',
      path: '/web/?v=5#/login',
      html: shell({
        title: '登录',
        head: '账号登录',
        after:
          "<p><input placeholder='手机号'></p><p><input type='password' placeholder='密码'></p><button>登 录</button><p>新人注册送 5.00 元红包，有效期至 2026-12-31 23:59:59</p>",
      }),
    },
  ],
};
