import type { Layout } from '../../truth';

/** A wholesale panel for resellers in Element's parts: cards, descriptions, a timeline, collapses, a dialog. */
const style = `body{margin:0;font:14px "PingFang SC","Microsoft YaHei",sans-serif;color:#303133;background:#f5f7fa}.el-header{background:#545c64;color:#fff;line-height:56px;padding:0 24px}.el-menu{display:inline-block;margin-left:40px}.el-menu span{margin-right:26px;color:#ffd04b}.el-main{width:1000px;margin:18px auto}.el-card{background:#fff;border:1px solid #ebeef5;border-radius:4px;margin-bottom:16px}.el-card__header{padding:14px 20px;border-bottom:1px solid #ebeef5}.el-card__body{padding:20px}.el-descriptions__body{display:grid;grid-template-columns:1fr 1fr 1fr}.el-descriptions-item{padding:7px 0}.el-descriptions-item__label{color:#909399;margin-right:8px}.el-descriptions-item__label:after{content:":"}.el-tag{background:#ecf5ff;color:#409eff;border-radius:4px;padding:2px 9px;font-size:12px}.el-tag--info{background:#f4f4f5;color:#909399}.el-tag--danger{background:#fef0f0;color:#f56c6c}.el-button{border:1px solid #dcdfe6;border-radius:4px;background:#fff;padding:8px 18px}.el-button--primary{background:#409eff;color:#fff}.el-timeline-item{border-left:2px solid #e4e7ed;padding:0 0 14px 18px;list-style:none}.el-timeline-item__timestamp{color:#909399;font-size:13px}.el-collapse-item__header{font-weight:500;line-height:44px;border-top:1px solid #ebeef5}.el-collapse-item__content{line-height:1.8;padding-bottom:12px}.el-alert{background:#fdf6ec;color:#e6a23c;padding:8px 16px;border-radius:4px;margin-bottom:12px}.price b{color:#f56c6c;font-size:26px}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>⟦platformName|榆木货源⟧-${title}</title><style>${style}</style></head><body><div id="app"><div class="el-header"><b>榆木货源</b><div class="el-menu"><span>货架</span><span>采购单</span><span>余额流水</span><span>⟦entry|售后中心⟧</span><span>平台公约</span></div><span style="float:right">黄金会员 ｜ 预存款 1,304.55</span></div><div class="el-main">${body}<p style="text-align:center;color:#909399">商务对接：⟦contact|yumu_huoyuan⟧（微信）　⟦icp|皖ICP备19022614号⟧</p></div></div></body></html>`;

const card = (head: string, body: string) =>
  `<div class="el-card"><div class="el-card__header">${head}</div><div class="el-card__body">${body}</div></div>`;
const facts = (pairs: [string, string][]) =>
  `<div class="el-descriptions"><div class="el-descriptions__body">${pairs
    .map(
      ([label, value]) =>
        `<div class="el-descriptions-item"><span class="el-descriptions-item__label">${label}</span><span class="el-descriptions-item__content">${value}</span></div>`,
    )
    .join('')}</div></div>`;
const fold = (head: string, body: string) =>
  `<div class="el-collapse-item is-active"><div class="el-collapse-item__header">${head}</div><div class="el-collapse-item__wrap"><div class="el-collapse-item__content">${body}</div></div></div>`;

export const soElmwood: Layout = {
  name: 'so-elmwood',
  pages: [
    {
      kind: 'product',
      path: '/?v=3.2.1#/shelf/goods/88213',
      html: shell(
        '货架',
        `<p style="color:#909399">货架 / 话费慢充 / 三网通用</p>${card(
          '<b style="font-size:18px">⟦productName|三网话费慢充 50元⟧</b> <span class="el-tag">直充</span> <span class="el-tag el-tag--info">编号 88213</span>',
          `<div class="price">我的拿货价 <b>⟦priceFen|¥47.85⟧</b></div><p style="color:#909399">白银会员 ¥48.30　钻石会员 ¥47.60　建议零售 ¥49.50　面值 50.00</p>
${facts([
  ['供货方', '⟦merchant|亳州迅捷通讯⟧'],
  ['今日成功率', '96.2%'],
  ['平均耗时', '5 小时 40 分'],
  ['可售', '不限'],
  ['累计出货', '21,906'],
  ['最近更新', '11-13'],
])}
<p>手机号 <input placeholder="请输入要充值的手机号"> 份数 <input value="⟦may.quantity|1⟧" size="4"> <button class="el-button el-button--primary">提交采购</button> <button class="el-button">批量导入</button> <button class="el-button">⟦entry|举报该货源⟧</button></p>`,
        )}${card(
          '供货方说明',
          `<p>到账结果以运营商短信为准，部分省份短信有延迟。</p><p>⟦grants|72 小时内未到账的，系统自动退回预存款。⟧</p><p>⟦limits|慢充不接受催单和撤单。⟧</p><p>⟦limits|空号、停机、携号转网造成的充值失败或充错，由下单方自行承担。⟧</p><p>同一号码有单在途时请不要重复提交。</p>`,
        )}`,
      ),
    },
    {
      kind: 'order',
      path: '/?from=menu#/purchase/info?sn=⟦orderId|YM-20261112-094417-63⟧',
      html: shell(
        '采购单',
        `<div class="el-alert">供货方回传：号码已携转，充值失败</div>${card(
          '采购单 YM-20261112-094417-63 <span class="el-tag el-tag--info" style="float:right">⟦status=refunded|已退预存款⟧</span>',
          facts([
            ['货品', '⟦productName|三网话费慢充 50元⟧'],
            ['份数', '⟦quantity|2⟧'],
            ['拿货价', '¥47.85'],
            ['采购金额', '⟦amountFen|¥95.70⟧'],
            ['退回金额', '⟦refundFen|¥95.70⟧'],
            ['扣款账户', '⟦payMethod=余额|预存款余额⟧'],
            ['供货方', '⟦merchant|亳州迅捷通讯⟧'],
            ['充值号码', '177****0934'],
            ['下级单号', 'TB3320881764'],
          ]),
        )}${card(
          '处理记录',
          `<ul class="el-timeline"><li class="el-timeline-item"><div>退款入账，预存款 +95.70</div><div class="el-timeline-item__timestamp">⟦otherTime|2026-11-12 16:20:08⟧</div></li><li class="el-timeline-item"><div>供货方处理</div><div class="el-timeline-item__timestamp">11-12 09:45</div></li><li class="el-timeline-item"><div>采购单提交</div><div class="el-timeline-item__timestamp">⟦orderTime|2026-11-12 09:44:17⟧</div></li></ul>`,
        )}`,
      ),
    },
    {
      kind: 'refusal',
      path: '/?from=notice#/aftersale/result/⟦ticketNo|SH202611140219⟧',
      html: shell(
        '售后中心',
        card(
          '售后单 SH202611140219 <span class="el-tag el-tag--danger" style="float:right">⟦may.status=failed|不予受理⟧</span>',
          `<div style="text-align:center;padding:10px 0 24px"><div style="font-size:48px;color:#f56c6c">✖</div><h3>售后未通过</h3><p style="color:#606266">供货方已提交到账截图。⟦limits|运营商显示充值成功的订单不支持退款⟧，请联系机主核对余额变动。</p></div>${facts(
            [
              ['采购单', '⟦orderId|YM-20261110-201533-07⟧'],
              ['货品', '⟦productName|三网话费慢充 100元⟧'],
              ['诉求', '退款 ⟦refundFen|¥95.50⟧'],
              ['提交', '⟦otherTime|2026-11-14 10:02:36⟧'],
              ['审核', '⟦otherTime|2026-11-14 15:47:20⟧'],
              ['审核员', '⟦agentId|售后-榆07⟧'],
              ['供货方', '⟦merchant|亳州迅捷通讯⟧'],
            ],
          )}<p style="text-align:center"><button class="el-button">返回</button> <button class="el-button el-button--primary">⟦entry|申请复核⟧</button></p>`,
        ),
      ),
    },
    {
      kind: 'rules',
      path: '/?from=foot#/convention',
      html: shell(
        '平台公约',
        card(
          '平台公约 <small style="color:#909399">2026-09-01 起执行</small>',
          `<div class="el-collapse">${fold('一、采购与到账', '<p>榆木货源只做撮合，货品由各供货方上架。</p><p>⟦grants|快充类货品 10 分钟、慢充类货品 72 小时内未到账，平台自动退款。⟧</p><p>到账时间从采购单提交成功时开始计算。</p><p>⟦limits|采购单提交后不得修改充值号码。⟧</p>')}
${fold('二、卡密类货品', '<p>卡密在采购单页面展示，也可以通过接口取回。</p><p>⟦grants|卡密无效或已被使用的，取卡后 48 小时内可以申请换货。⟧</p><p>⟦limits|超过 48 小时、没有录屏的，售后一律驳回。⟧</p><p>录屏方法见售后中心里的图文说明。</p>')}
${fold('三、预存款', '<p>⟦limits|预存款不支持提现，只能用于采购。⟧</p><p>⟦grants|账户注销时，未用完的预存款扣除 3% 手续费后退回原支付账户。⟧</p><p>充值流水可在“余额流水”里导出。</p>')}
${fold('四、违规', '<p>⟦limits|恶意退款、倒卖接口的会员，平台有权冻结账户及预存款。⟧</p><p>⟦limits|本公约的解释权归榆木货源所有。⟧</p>')}</div>`,
        ),
      ),
    },
  ],
};
