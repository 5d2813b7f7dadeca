import type { Layout } from '../../truth';

/** A store of game keys, a page application with descriptions, tags and tables of 2024. */
const shell = (title: string, main: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>body{margin:0;background:#1b1e27;color:#d7dae3;font:14px/1.7 Inter,"PingFang SC",sans-serif}.el-header{display:flex;gap:28px;align-items:center;padding:0 6%;height:60px;background:#242833}.brand{font-weight:700;color:#ffb454;font-size:20px}.el-main{max-width:1080px;margin:24px auto}.el-card{background:#262b37;border-radius:8px;padding:20px;margin-bottom:18px}.el-descriptions__table{width:100%;border-collapse:collapse}.el-descriptions__cell{border:1px solid #3a4050;padding:9px 12px}.is-label{color:#8e95a8;width:110px}.el-tag{border-radius:4px;padding:2px 8px;background:#2d4a35;color:#7fd18b}.el-button{border:0;border-radius:4px;padding:6px 14px;background:#3b4458;color:#fff}.sum{text-align:right}.big{font-size:24px;color:#ffb454}.k{font-family:Consolas,monospace}</style></head><body><div id="app" data-v-app=""><header class="el-header"><span class="brand">⟦platformName|暖炉游戏铺⟧</span><a>全部游戏</a><a>史低折扣</a><a>我的订单</a><a>愿望单 3</a><span style="margin-left:auto">钱包 ¥12.60</span><span>kk_wolf</span></header><main class="el-main">${main}</main><footer style="text-align:center;color:#767d90;padding:30px">© 2019–2024 暖炉游戏铺 · 由两个爱打游戏的人维护 · 邮箱 <a href="mailto:hi@nuanlu.example">⟦contact|hi@nuanlu.example⟧</a> · ⟦icp|闽ICP备19021877号-1⟧<br>Steam 是其所有者的商标，本站与其没有关系</footer></div></body></html>`;

const cell = (label: string, value: string, span = 1) =>
  `<td class="el-descriptions__cell el-descriptions__label is-bordered-label is-label" colspan="1">${label}</td><td class="el-descriptions__cell el-descriptions__content" colspan="${span}">${value}</td>`;

export const kaStove: Layout = {
  name: 'ka-stove',
  pages: [
    {
      kind: 'order',
      path: '/u/orders/NL-24062718-0093',
      html: shell(
        '订单详情 | 暖炉游戏铺',
        `<div class="el-card"><div style="display:flex;justify-content:space-between"><h2>订单 ⟦orderId|NL-24062718-0093⟧</h2><span><span class="el-tag el-tag--success">⟦status=delivered|已完成⟧</span></span></div><ul class="el-timeline" style="display:flex;gap:40px;list-style:none;padding:0"><li><div class="el-timeline-item__content">提交订单</div><div class="el-timeline-item__timestamp">⟦orderTime|2024-06-27 18:09:12⟧</div></li><li><div class="el-timeline-item__content">付款成功</div><div class="el-timeline-item__timestamp">⟦payTime|2024-06-27 18:09:40⟧</div></li><li><div class="el-timeline-item__content">激活码已发出</div><div class="el-timeline-item__timestamp">⟦otherTime|2024-06-27 18:10:03⟧</div></li><li><div class="el-timeline-item__content">自动确认收货</div><div class="el-timeline-item__timestamp">⟦otherTime|2024-06-30 18:10:03⟧</div></li></ul></div><div class="el-card"><div class="el-descriptions"><table class="el-descriptions__table is-bordered"><tbody><tr>${cell('店铺', '⟦merchant|阿柴的游戏库⟧ <span class="el-tag">个人卖家</span>')}${cell('付款方式', '⟦payMethod|支付宝⟧')}</tr><tr>${cell('交易流水', '<span class="k">⟦tradeNo|2024062722001462741438807215⟧</span>')}${cell('收货邮箱', 'kk***f@mail.example')}</tr></tbody></table></div></div><div class="el-card"><h3>商品</h3><div class="el-table"><table style="width:100%"><thead><tr><th><div class="cell">游戏</div></th><th><div class="cell">单价</div></th><th><div class="cell">数量</div></th><th><div class="cell">激活码</div></th></tr></thead><tbody><tr class="el-table__row"><td><div class="cell">⟦productName|深渊旅人 豪华版（国区激活码）⟧</div></td><td><div class="cell">¥68.00</div></td><td><div class="cell">⟦quantity|2⟧</div></td><td><div class="cell k"><div>⟦cardSecret|7KQ2M-XN4TB-9WPLC⟧ <button class="el-button is-link">复制</button></div><div>⟦cardSecret|H3VZ8-RDQ6Y-MA51T⟧ <button class="el-button is-link">复制</button></div></div></td></tr></tbody></table></div><div class="sum"><p>商品合计　¥136.00</p><p>端午券　-¥10.00</p><p>支付通道费　+¥0.76</p><p>实付款　<span class="big">⟦amountFen|¥126.76⟧</span></p><p style="color:#8e95a8">本单可得 126 个煤球，100 个煤球抵 1 元</p></div></div><div class="el-card"><b>店主的话</b><p>谢谢支持！激活前先看一眼您的账号是不是国区。⟦limits|激活码一旦显示出来就不能无理由退了，因为我没法再卖给别人。⟧⟦grants|提示“重复激活”的，发货后 3 天内带截图找我，换一个新的给你。⟧⟦limits|区选错了我帮不上忙。⟧</p><button class="el-button">再来一单</button> <button class="el-button el-button--warning">⟦entry|码有问题⟧</button> <button class="el-button">联系店主</button></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/game/salt-road',
      html: shell(
        '盐路物语 激活码 - 暖炉游戏铺',
        `<div class="el-card" style="display:flex;gap:24px"><div style="width:340px;height:190px;background:#39415a"></div><div><h1 style="margin:0">⟦productName|盐路物语 标准版 Steam 国区 CDKEY⟧</h1><p style="color:#8e95a8">发行 2022-11-03 · 好评 91% · 已售 1,804 · 剩余 37 个码</p><p><del>¥98.00</del> <span class="el-tag">-53%</span> <span class="big">⟦priceFen|¥46.00⟧</span> <small>史低 ¥42.90（2023-12-22）</small></p><div class="el-radio-group"><label class="is-active">标准版</label> <label>豪华版 ¥72.00</label> <label>原声带 ¥15.00</label></div><p>卖家 ⟦merchant|冷杉数码⟧ · 评分 4.9 · <a>在线咨询</a></p><button class="el-button el-button--primary">加入购物车</button> <button class="el-button">立即购买</button></div></div><div class="el-card"><div class="el-tabs__header"><span>游戏介绍</span>　<b>购买须知</b>　<span>评价(126)</span></div><ol><li>付款之后码会直接显示在订单里，同时发一份到邮箱。</li><li>⟦grants|自动发货，十分钟没收到可以直接申请全额退款。⟧</li><li>⟦grants|没看过码（订单里还没点“查看”）的，7 天内随时可退。⟧</li><li>⟦limits|点过“查看”以后，除非码是坏的，否则不退。⟧</li><li>⟦limits|坏码请在 72 小时内提交，需要带激活报错的全屏截图，缺图不受理。⟧</li><li>⟦limits|本品只能在中国大陆地区激活，用加速器换区导致账号出问题我们不负责。⟧</li></ol><p>激活步骤：打开客户端 → 左下角“添加游戏” → 激活产品 → 粘贴。</p></div><div class="el-card"><h3>看了又看</h3><p>灯塔信号 ¥29.90　|　北境守望 ¥55.00　|　纸船 ¥12.00</p></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/redeem?from=order',
      html: shell(
        '兑换激活码 | 暖炉游戏铺',
        `<div class="el-card" style="max-width:560px;margin:40px auto"><h2>兑换到暖炉仓库</h2><div class="el-form-item"><label class="el-form-item__label">激活码</label><div class="el-input is-error"><input class="el-input__inner k" value="⟦may.cardSecret|P0WQX-7LM2N-ZZ41E⟧" style="width:320px;padding:8px"></div><div class="el-form-item__error" style="color:#ff7b7b">兑换失败：这个激活码已经在 2024-07-02 11:46 被别的账号用过了（错误码 R-203）</div></div><p>今天还可以试 4 次，试错 5 次后锁定 24 小时。</p><button class="el-button el-button--primary">重新兑换</button> <a>⟦entry|我是在本站买的，提交坏码⟧</a><hr style="border-color:#3a4050"><p style="color:#8e95a8">⟦grants|在本站买的码，被人用过的一律包换。⟧⟦limits|别处买来的码我们查不到来源，不处理。⟧</p></div><div class="el-dialog" style="display:none"><div class="el-dialog__title">锁定提示</div><p>您的账号已被锁定兑换功能</p></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/u/orders/NL-24071109-0021/receipt',
      html: shell(
        '电子收据 | 暖炉游戏铺',
        `<div class="el-card" style="background:#fff;color:#333;max-width:720px;margin:auto"><div style="display:flex;justify-content:space-between"><h2>电子收据</h2><p>收据号 R24-0711-118<br>开具日期 2024-07-12</p></div><p>兹收到 <u>kk_wolf</u> 购买下列数字商品之款项：</p><table style="width:100%" border="1" cellspacing="0" cellpadding="6"><tr><th>订单</th><th>项目</th><th>数量</th><th>单价</th><th>小计</th></tr><tr><td>⟦orderId|NL-24071109-0021⟧</td><td>⟦productName|钱包充值码 50 元⟧</td><td>⟦quantity|3⟧</td><td>49.20</td><td>147.60</td></tr><tr><td colspan="4" align="right">钱包抵扣</td><td>-12.60</td></tr><tr><td colspan="4" align="right"><b>实收（人民币）</b></td><td><b>⟦amountFen|¥135.00⟧</b></td></tr></table><p>大写：壹佰叁拾伍元整</p><p>付款：⟦payMethod|微信支付⟧，⟦payTime|2024-07-11 09:17:25⟧，交易单号 ⟦tradeNo|4200002318202407116620914587⟧</p><p>收款单位：⟦merchant|厦门暖炉互动科技有限公司⟧（电子章）</p><p style="color:#999;font-size:12px">本收据不能代替发票。⟦limits|要开发票请在付款后 30 天内申请，过期系统关账开不了。⟧</p></div><p style="text-align:center"><button class="el-button">打印</button> <button class="el-button">下载图片</button></p>`,
      ),
    },
  ],
};
