import type { Layout } from '../../truth';

/** Rules of shops with nothing in common: an agreement in numbered lines, a table of cases, a mini program's notes, goods with terms in a tab. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.9 "Microsoft YaHei",sans-serif;color:#333}${style}</style></head><body>${body}</body></html>`;

export const ridgeBook: Layout = {
  name: 'ridge-book',
  pages: [
    {
      kind: 'rules',
      path: '/agreement?type=user',
      html: page(
        '用户购买协议',
        '.z{width:900px;margin:30px auto}.z p{text-indent:2em;margin:6px 0}.ix{color:#888;font-size:13px}',
        `<div class="z"><h1 style="text-align:center">用户购买协议</h1><p class="ix">更新日期：2026-08-01　生效日期：2026-08-15</p><p>欢迎您使用⟦platformName|岭上云卡⟧（以下简称“本店”）。在购买前请仔细阅读本协议。</p><h3>1 定义</h3><p>1.1 数字商品：指卡号、密码、激活码、会员权益等不以实物交付的商品。</p><p>1.2 用户：指在本店提交订单的自然人或组织。</p><h3>2 交付</h3><p>2.1 ⟦grants|本店在用户付款成功后 30 分钟内完成交付，未按时交付的，用户有权取消订单并取回全部款项。⟧</p><p>2.2 ⟦limits|用户填写的邮箱有误致使收不到商品的，视为本店已经交付。⟧</p><h3>3 退换</h3><p>3.1 ⟦limits|数字商品具有可复制性，交付后不适用七日无理由退货。⟧</p><p>3.2 ⟦grants|商品存在质量问题的，用户可在交付后 3 日内要求更换；无法更换的，本店退还货款。⟧</p><p>3.3 ⟦limits|更换以一次为限。⟧</p><h3>4 责任</h3><p>4.1 ⟦limits|因上游服务商调整政策造成商品失效的，本店不承担赔偿责任。⟧</p><p>4.2 ⟦limits|在任何情况下，本店的赔偿总额不超过用户为该商品支付的金额。⟧</p><h3>5 争议</h3><p>5.1 ⟦limits|因本协议产生的争议，由本店所在地人民法院管辖。⟧</p><p>5.2 联系方式：⟦contact|kefu@lingshang.example⟧。</p></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/aftersale-standard.html',
      html: page(
        '售后标准_帮助中心_溪桥权益',
        'table{border-collapse:collapse;width:860px;margin:16px auto}td,th{border:1px solid #cdd5df;padding:8px 12px;text-align:left}th{background:#eef3f9}.t{width:860px;margin:0 auto}',
        `<div style="background:#eef3f9;padding:10px 60px">⟦platformName|溪桥权益⟧　帮助中心　<a>订单查询</a>　<a>⟦entry|提交售后⟧</a></div><div class="t"><h2>售后标准</h2><p>为方便您了解不同情形的处理办法，现公布如下标准。</p></div><table><tr><th>情形</th><th>处理</th><th>时限</th></tr><tr><td>付款后未发货</td><td>⟦grants|未发货订单随时全额退款⟧</td><td>1 个工作日</td></tr><tr><td>卡密错误、已被使用</td><td>⟦grants|核实后免费补发或退款⟧</td><td>12 小时</td></tr><tr><td>买错、拍多、不想要</td><td>⟦limits|卡密已显示的不退不换⟧</td><td>—</td></tr><tr><td>超过质保期</td><td>⟦limits|不再提供任何售后⟧</td><td>—</td></tr><tr><td>使用教程没看懂</td><td>客服远程指导</td><td>在线时间</td></tr></table><div class="t"><p>⟦limits|申请时须上传未剪辑的录屏，仅有截图的不予处理。⟧</p><p>售后电话 ⟦contact|400-555-7318⟧，周一至周六 9:00-18:00。</p><p style="color:#999">⟦icp|皖ICP备2024031188号⟧</p></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/pages/notice/index?from=mp',
      html: page(
        '购前必读',
        'body{width:390px;margin:0 auto;background:#fff8ee}.h{padding:14px;text-align:center;font-weight:700}.o{margin:10px;background:#fff;border-radius:10px;padding:12px}.o i{font-style:normal;background:#f59e0b;color:#fff;border-radius:50%;padding:0 7px;margin-right:6px}',
        `<div class="h">购前必读</div><div class="o"><i>1</i>⟦grants|所有会员均走官方渠道，非官方渠道假一赔三⟧</div><div class="o"><i>2</i>⟦limits|下单即代表同意本须知，事后以未看到为由的投诉一律不处理⟧</div><div class="o"><i>3</i>⟦limits|直充账号写错，钱款不退⟧</div><div class="o"><i>4</i>⟦grants|超过 24 小时没到账，截图找客服立即退款⟧</div><div class="o"><i>5</i>⟦limits|给差评或向支付平台投诉的，取消售后资格⟧</div><div class="o"><i>6</i>营业时间 10:00 - 次日 1:00，回复慢请耐心等待</div><div class="o">客服微信：⟦contact|xiaoman_hy88⟧<br><small>加好友请备注订单号</small></div><div style="text-align:center;color:#c9a26a">⟦platformName|小满会员屋⟧</div>`,
      ),
    },
    {
      kind: 'product',
      path: '/goods-2214.html',
      html: page(
        '⟦productName|清禾云盘 SVIP 年卡 全国通用⟧-⟦platformName|半山软件行⟧',
        '.g{width:1000px;margin:20px auto}.g dl{margin:0;display:inline-block;width:560px;vertical-align:top}.g dt{float:left;width:80px;color:#999}.g dd{margin:0 0 8px 80px}.pic{display:inline-block;width:380px;height:380px;background:#e8f0ea;margin-right:30px}.none{display:none}.nt{border-bottom:1px solid #ccc}.nt span{padding:6px 20px}',
        `<div style="border-bottom:3px solid #3c6e57;padding:10px 60px"><b>半山软件行</b>　<input placeholder="清禾云盘"> <button>搜索</button></div><div class="g"><div class="pic"></div><dl><h1 style="font-size:18px">清禾云盘 SVIP 年卡 全国通用</h1><dt>市场价</dt><dd><s>￥298.00</s></dd><dt>本店价</dt><dd style="font-size:22px;color:#b23">⟦priceFen|￥168.00⟧</dd><dt>编号</dt><dd>ECS002214</dd><dt>供货</dt><dd>⟦merchant|南山数码经营部⟧</dd><dt>库存</dt><dd>57</dd><dt>上架时间</dt><dd>2025-12-02 10:00:00</dd><dt>赠送积分</dt><dd>168</dd><dt>数量</dt><dd><input value="⟦may.quantity|1⟧" size="2"> 总价 ￥168.00</dd><dd><button>立即购买</button> <button>收藏</button></dd></dl><div class="nt"><span>商品介绍</span><span>售后条款</span><span>成交记录</span></div><div><p>年卡 365 天，兑换路径：我的 → 会员 → 兑换码。</p></div><div class="none"><p>⟦grants|本店所售均为正版兑换码，支持 7 天内无理由退货（未查看的）。⟧</p><p>⟦limits|兑换码一经查看，除无法兑换外不接受退货。⟧</p><p>⟦grants|兑换失败的补发同款。⟧</p></div><div class="none"><p>ch***1　￥168.00　2　2026-11-12 20:08:15</p><p>yu***e　￥168.00　1　2026-11-10 07:31:40</p></div><p>同类：清禾云盘 SVIP 月卡 ￥19.90　清禾云盘 扩容 1T ￥45.00</p></div>`,
      ),
    },
  ],
};
