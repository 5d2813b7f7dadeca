import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Rows of label and readonly input side by side, filled in by script in part; selects; answers in a list below. */
const style = `body{margin:0;background:#fdf3f4;font:14px/1.6 Tahoma,"Microsoft YaHei";color:#402b2e}header{background:#d9466a;color:#fff;padding:16px 8%;font-size:19px}form,.card{width:640px;margin:22px auto;background:#fff;padding:22px 30px;border-radius:4px}.form-group{display:flex;margin-bottom:12px;align-items:center}.form-group label{width:120px;color:#8a6d72}.form-control{flex:1;border:1px solid #eed3d9;padding:7px 10px;background:#fdf8f9;font:inherit}ol li{margin:12px 0}.btn{background:#d9466a;color:#fff;border:0;padding:9px 24px}h3{margin-top:0}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>⟦platformName|樱桃代充站⟧|${title}</title><style>${style}</style></head><body><header>樱桃代充站</header><form onsubmit="return false"><h3>${title}</h3>${body}</form><p style="text-align:center;color:#b99">交流群：⟦may.contact|588120467⟧　站长邮箱：⟦contact|boss@yingtao-dc.example⟧</p></body></html>`;
}

const field = (label: string, value: string) =>
  `<div class="form-group"><label>${label}</label><input class="form-control" readonly value="${value}"></div>`;

export const readonlyForm: Layout = {
  name: 'readonly-form',
  pages: [
    {
      kind: 'order',
      path: '/member/dc_show.html?dc=4471',
      html: shell(
        '代充单详情',
        `${field('代充单号', '⟦orderId|YT26110888214471⟧')}${field('充值产品', '⟦productName|果味音乐 学生会员 1 年⟧')}${field('充值账号', 'fruit***@mail.example')}${field('份数', '⟦quantity|1⟧')}${field('付款金额', '⟦amountFen|88.80元⟧')}${field('付款方式', '⟦payMethod|微信⟧')}${field('提交时间', '⟦orderTime|2026-11-08 19:27:36⟧')}${field('处理时间', '⟦otherTime|2026-11-08 20:03:15⟧')}${field('单据状态', '⟦status=delivered|已充值⟧')}${field('账户结余', '5.20元')}`,
      ),
    },
    {
      kind: 'order',
      path: '/member/dc_show.html?dc=4502',
      html: shell(
        '代充单详情',
        `${['代充单号', '充值产品', '份数', '付款金额', '付款方式', '提交时间', '单据状态']
          .map(
            (label, at) =>
              `<div class="form-group"><label for="f${at}">${label}</label><input class="form-control" id="f${at}" readonly></div>`,
          )
          .join(
            '',
          )}<script>['⟦orderId|YT26111300574502⟧','⟦productName|海盐直播 6666 海豚币⟧','⟦quantity|1⟧','⟦amountFen|640.00元⟧','⟦payMethod|支付宝⟧','⟦orderTime|2026-11-13 00:57:20⟧','⟦status=pending|等待充值⟧'].forEach(function(v,i){document.getElementById('f'+i).value=v})</script><p>长时间未充值？<a href="#">⟦entry|申请退款⟧</a></p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/member/dc_pay.html?dc=4502',
      html: shell(
        '付款',
        `${field('代充单号', '⟦orderId|YT26111300574502⟧')}${field('充值产品', '⟦productName|海盐直播 6666 海豚币⟧')}${field('待付金额', '⟦payableFen|640.00元⟧')}<div style="text-align:center">${qrPicture(29)}<p>⟦payMethod|支付宝⟧扫一扫，二维码 <span>177</span> 秒后过期</p></div><button class="btn">已完成付款</button>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/member/dc_refund.html?dc=4502',
      html: shell(
        '退款申请',
        `${field('代充单号', '⟦orderId|YT26111300574502⟧')}${field('充值产品', '⟦productName|海盐直播 6666 海豚币⟧')}${field('可退金额', '⟦refundFen|640.00元⟧')}<div class="form-group"><label>申请原因</label><select class="form-control"><option>请选择原因</option><option>未到账</option><option>少到账</option></select></div><div class="form-group"><label>问题描述</label><textarea class="form-control" rows="4" placeholder="请详细描述遇到的问题"></textarea></div><div class="form-group"><label>上传凭证</label><input type="file"></div><p>⟦limits|同一单据仅限申请一次退款。⟧</p><button class="btn">提交</button>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/member/gd_show.html?gd=210',
      html: shell(
        '我的工单',
        `${field('工单号', '⟦ticketNo|YTGD-000210⟧')}${field('关联单号', '⟦orderId|YT26111300574502⟧')}${field('工单状态', '⟦may.status=pending|等待回复⟧')}<ol><li>用户 2026-11-14 01:10:44<br>一天过去了海豚币没有到。</li><li>客服⟦agentId|小樱⟧ 2026-11-14 09:03:12<br>⟦grants|查到上游失败的话马上给您退款。⟧</li><li>用户 2026-11-14 09:05:30<br>麻烦尽快。</li></ol><div class="form-group"><textarea class="form-control" placeholder="追加说明"></textarea></div><button class="btn">发表</button>`,
      ),
    },
  ],
};
