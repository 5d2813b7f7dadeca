import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Component-library markup: label and content spans in one cell, tags for states, an alert above, hashed scope attributes. */
const style = `body{margin:0;background:#f5f7fa;font:14px/1.7 "Helvetica Neue","PingFang SC";color:#303133}.el-head{background:#fff;height:60px;line-height:60px;padding:0 5%;box-shadow:0 1px 4px #0001}.el-head a{margin-left:30px;color:#606266}.el-main{width:1040px;margin:20px auto}.el-card{background:#fff;border:1px solid #ebeef5;border-radius:4px;margin-bottom:20px}.el-card__h{padding:14px 20px;border-bottom:1px solid #ebeef5}.el-card__b{padding:20px}
.el-d td{padding:0 20px 12px 0;min-width:300px}.el-d__l{color:#909399;margin-right:10px}.el-tag{border-radius:4px;padding:2px 9px;font-size:12px;background:#f0f9eb;color:#67c23a}.el-tag.w{background:#fdf6ec;color:#e6a23c}.el-tag.i{background:#f4f4f5;color:#909399}.el-alert{background:#ecf5ff;color:#409eff;padding:8px 16px;margin-bottom:16px}.el-button{background:#409eff;color:#fff;border:0;border-radius:4px;padding:10px 20px}.p{font-size:24px;color:#f56c6c}.ft{text-align:center;color:#a8abb2;padding:24px}`;

function shell(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ⟦platformName|青梧数卡⟧</title><style>${style}</style></head><body><div id="app" data-v-7ba5bd90><div class="el-head" data-v-7ba5bd90><b>青梧数卡</b><a>商城首页</a><a>查单中心</a><a>⟦entry|维权中心⟧</a><span style="float:right">账户余额 ¥0.50</span></div>
<div class="el-main"><div class="el-alert">系统公告：11-10 起部分银行通道调整，未到账请勿重复付款（2026-11-09 发布）</div>${body}</div><div class="ft">在线客服QQ：⟦contact|2744019865⟧　⟦icp|苏ICP备2021036640号-1⟧</div></div></body></html>`;
}

const describe = (rows: [string, string][]) => {
  const cells = rows.map(
    ([label, value]) =>
      `<td><div class="el-d__c"><span class="el-d__l">${label}</span><span class="el-d__v">${value}</span></div></td>`,
  );
  const lines = cells.flatMap((_, at) => (at % 2 ? [] : [`<tr>${cells.slice(at, at + 2).join('')}</tr>`]));
  return `<table class="el-d"><tbody>${lines.join('')}</tbody></table>`;
};

const card = (head: string, body: string) =>
  `<div class="el-card"><div class="el-card__h"><span>${head}</span></div><div class="el-card__b">${body}</div></div>`;

export const tagDescriptions: Layout = {
  name: 'tag-descriptions',
  pages: [
    {
      kind: 'order',
      path: '/?s=1#/query/detail/⟦orderId|QW1763021445983⟧',
      html: shell(
        '订单结果',
        `${card(
          '订单信息 <span class="el-tag">⟦status=delivered|已完成⟧</span>',
          describe([
            ['订单编号', 'QW1763021445983'],
            ['商品', '⟦productName|松果通话 100元充值卡⟧'],
            ['单价', '¥97.80'],
            ['数量', '⟦quantity|3⟧'],
            ['支付金额', '<b>⟦amountFen|¥293.40⟧</b>'],
            ['支付方式', '⟦payMethod|支付宝⟧'],
            ['创建时间', '⟦orderTime|2026-11-13 16:10:45⟧'],
            ['支付时间', '⟦payTime|2026-11-13 16:11:20⟧'],
          ]),
        )}${card('卡密信息（共 3 条）', '<div id="k"></div>')}<script>document.getElementById('k').innerHTML='<textarea rows="4" cols="60" readonly></textarea>';document.querySelector('#k textarea').value='⟦cardSecret|SG100A77213 2209448817⟧\\n⟦cardSecret|SG100A77214 7713006152⟧\\n⟦cardSecret|SG100A77215 4480921763⟧';</script>`,
      ),
    },
    {
      kind: 'order',
      path: '/?s=2#/query/detail/⟦orderId|QW1763108822017⟧',
      html: shell(
        '订单结果',
        `${card(
          '订单信息 <span class="el-tag w">⟦status=unpaid|待支付⟧</span>',
          describe([
            ['订单编号', 'QW1763108822017'],
            ['商品', '⟦productName|蓝莓会议 企业版 30 天⟧'],
            ['单价', '¥66.00'],
            ['数量', '⟦quantity|1⟧'],
            ['应付', '<b>⟦payableFen|¥66.00⟧</b>'],
            ['创建时间', '⟦orderTime|2026-11-14 16:27:02⟧'],
            ['支付时间', '--'],
          ]),
        )}<button class="el-button">去支付（09:48）</button>`,
      ),
    },
    {
      kind: 'order',
      path: '/?s=3#/query/last',
      html: shell(
        '订单结果',
        `<p><input name="no" value="⟦orderId|QW1760420015530⟧" placeholder="输入订单编号"> <button class="el-button">查询</button></p>${card(
          '订单信息 <span class="el-tag i">⟦status=closed|已关闭⟧</span>',
          describe([
            ['优惠', '¥0.00'],
            ['商品', '⟦productName|麦浪直播 3000 麦粒⟧'],
            ['单价', '¥270.00'],
            ['数量', '⟦quantity|1⟧'],
            ['支付金额', '<b>⟦amountFen|¥270.00⟧</b>'],
            ['创建时间', '⟦orderTime|2026-10-14 13:33:35⟧'],
            ['支付方式', '⟦payMethod|微信支付⟧'],
            ['关闭时间', '⟦otherTime|2026-10-14 13:48:35⟧'],
          ]),
        )}`,
      ),
    },
    {
      kind: 'product',
      path: '/goods/4410',
      html: shell(
        '松果通话 100元充值卡',
        card(
          '⟦productName|松果通话 100元充值卡⟧',
          `<p class="p">⟦priceFen|¥97.80⟧ <del style="font-size:14px;color:#999">¥100.00</del></p><p>库存：2,048 ｜ 累计销量：33,107</p><p>数量 <input value="⟦may.quantity|1⟧"> 联系邮箱 <input placeholder="接收卡密的邮箱"></p><p><button class="el-button">提交购买</button></p><h4>商品详情</h4><p>⟦grants|付款成功后 5 分钟内自动发货。⟧</p><p>⟦grants|如遇卡密错误，凭充值录屏包换。⟧</p><p>⟦limits|发货超过 24 小时的问题概不负责。⟧</p>`,
        ),
      ),
    },
    {
      kind: 'payment',
      path: '/pay/scan?trade=⟦orderId|QW1763108822017⟧',
      html: shell(
        '扫码支付',
        card(
          '⟦payMethod|微信⟧扫码支付',
          `<div style="text-align:center">${qrPicture(5)}<p class="p">⟦payableFen|¥66.00⟧</p><p>请在 <b>9 分 48 秒</b> 内完成支付</p></div>${describe(
            [
              ['订单编号', 'QW1763108822017'],
              ['商品', '⟦productName|蓝莓会议 企业版 30 天⟧'],
            ],
          )}`,
        ),
      ),
    },
    {
      kind: 'rules',
      path: '/news/12',
      html: shell(
        '购买须知与售后条款',
        card(
          '购买须知与售后条款',
          `<p>生效日期：2026-02-01</p><p>一、⟦grants|未使用的问题卡密，24 小时内可退款或更换。⟧</p><p>二、⟦limits|已激活的卡密不予退换。⟧</p><p>三、⟦grants|系统故障造成未发货的，1 个工作日内退款。⟧</p><p>四、⟦limits|买家应自行核对面值与地区，买错不退。⟧</p><p>五、⟦limits|超出售后期限的申请不予受理。⟧</p><p>六、⟦limits|平台拥有最终解释权。⟧</p>`,
        ),
      ),
    },
  ],
};
