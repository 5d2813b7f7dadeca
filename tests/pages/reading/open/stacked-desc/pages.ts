import type { Layout } from '../../truth';

/** Descriptions set upright: a row of labels, below it the row of their values, several such pairs in one table. */
const style = `body{margin:0;font:14px/1.6 "Helvetica Neue","Microsoft YaHei",sans-serif;color:#303133;background:#f0f2f5}.el-header{background:#409eff;color:#fff;padding:0 32px;line-height:60px}.el-main{width:1000px;margin:20px auto;background:#fff;padding:20px}.el-descriptions__table{width:100%;border-collapse:collapse;table-layout:fixed}.el-descriptions__table th,.el-descriptions__table td{border:1px solid #ebeef5;padding:10px;text-align:left;font-weight:400}.el-descriptions__table th{background:#fafafa;color:#909399}.el-tag{border:1px solid #b3d8ff;color:#409eff;padding:0 8px;border-radius:4px}.el-alert{background:#fdf6ec;color:#e6a23c;padding:8px 16px}.el-form-item{display:flex;margin:14px 0}.el-form-item__label{width:110px;text-align:right;padding-right:12px}.el-result{text-align:center;padding:30px}.el-result h2{color:#f56c6c}.el-timeline-item{border-left:2px solid #e4e7ed;padding:0 0 16px 18px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}|⟦platformName|半夏权益商城⟧</title><style>${style}</style></head><body><div class="el-header">半夏权益商城　　首页　分类　秒杀 19:00 场　购物车(3)</div><div class="el-main"><div class="el-alert">年末返场：11-20 至 11-30 视频会员低至 ¥9.90，领券再减 ¥5</div>${body}<h4>看了又看</h4><p>微光健身季卡 ¥59.00　·　拾叶笔记年费 ¥118.00　·　青岚听书 ¥21.80</p></div><p style="text-align:center;color:#909399">⟦icp|浙ICP备2021044092号-3⟧　服务热线 ⟦contact|0571-5550 1234⟧</p></body></html>`;

type Pair = [string, string];
const pairs = (...rows: Pair[][]) =>
  `<table class="el-descriptions__table">${rows.map((row) => `<tbody><tr>${row.map(([label]) => `<th>${label}</th>`).join('')}</tr><tr>${row.map(([, value]) => `<td>${value}</td>`).join('')}</tr></tbody>`).join('')}</table>`;

export const stackedDesc: Layout = {
  name: 'stacked-desc',
  pages: [
    {
      kind: 'order',
      path: '/mall/order/BX118820261119',
      html: shell(
        '订单信息',
        `<h3>订单信息 <span class="el-tag">⟦status=pending|部分发放⟧</span></h3>${pairs(
          [
            ['交易编号', '⟦orderId|BX118820261119⟧'],
            ['权益名称', '⟦productName|云杉视频 黄金会员 季卡⟧'],
            ['份数', '⟦quantity|3⟧'],
            ['已发放', '⟦deliveredCount|1⟧'],
          ],
          [
            ['标价', '¥45.00'],
            ['优惠合计', '-¥12.00'],
            ['实际支付', '⟦amountFen|¥123.00⟧'],
            ['付款渠道', '⟦payMethod|云闪付⟧'],
          ],
          [
            ['提交于', '⟦orderTime|2026/11/19 20:11:08⟧'],
            ['付款于', '⟦payTime|2026/11/19 20:11:52⟧'],
            ['供货方', '⟦merchant|湖州云杉传媒⟧'],
            ['权益有效期至', '2027/02/28 23:59:59'],
          ],
        )}<p>兑换码：<code>⟦cardSecret|YS-GOLD-77K0-P3WD⟧</code>　其余 2 份正在备货，请耐心等待</p><button>⟦entry|申请售后⟧</button> <button>联系客服</button>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/mall/after/7730/result',
      html: shell(
        '售后结果',
        `<div class="el-result"><h2>⟦may.status=failed|申请已驳回⟧</h2><p>⟦limits|权益类商品一经发放不可撤回，差额部分不予退还⟧</p></div>${pairs(
          [
            ['售后编号', '⟦ticketNo|AS-7730⟧'],
            ['交易编号', '⟦orderId|BX118820261119⟧'],
            ['申请退款', '⟦refundFen|¥82.00⟧'],
            ['经办', '⟦agentId|客服0417⟧'],
          ],
          [
            ['权益名称', '⟦productName|云杉视频 黄金会员 季卡⟧'],
            ['提交于', '⟦otherTime|2026/11/21 09:00:36⟧'],
            ['处理于', '⟦otherTime|2026/11/21 16:48:10⟧'],
            ['可否再申请', '否'],
          ],
        )}`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/mall/after/create?trade=BX118820261119',
      html: shell(
        '申请售后',
        `${pairs([
          ['交易编号', '⟦orderId|BX118820261119⟧'],
          ['权益名称', '⟦productName|云杉视频 黄金会员 季卡⟧'],
          ['实际支付', '⟦amountFen|¥123.00⟧'],
        ])}<form><div class="el-form-item"><label class="el-form-item__label">售后类型</label><label><input type="radio" checked> 未收到货</label>　<label><input type="radio"> 码无效</label></div><div class="el-form-item"><label class="el-form-item__label">退款金额</label><input value="⟦refundFen|82.00⟧"></div><div class="el-form-item"><label class="el-form-item__label">问题描述</label><textarea placeholder="至少 10 个字"></textarea></div><div class="el-form-item"><label class="el-form-item__label">图片凭证</label><input type="file"></div><button>提交申请</button></form>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/mall/worksheet/3391',
      html: shell(
        '工单详情',
        `${pairs([
          ['工单号', '⟦ticketNo|GD202611223391⟧'],
          ['关联交易', '⟦orderId|BX118820261119⟧'],
          ['当前进度', '⟦may.status=pending|待您补充⟧'],
        ])}<div style="padding:20px"><div class="el-timeline-item"><b>我</b> ⟦may.otherTime|2026/11/22 08:15⟧<p>三份只发了一份，已经等了三天。</p></div><div class="el-timeline-item"><b>⟦agentId|售后专员-橘络⟧</b> ⟦may.otherTime|2026/11/22 11:37⟧<p>您好，供货方反馈本月名额已满，⟦grants|月底前未补齐的份数我们会退回差额⟧。请补充付款截图。</p></div></div><textarea placeholder="回复工单…"></textarea><button>回复</button>`,
      ),
    },
  ],
};
