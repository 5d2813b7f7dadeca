import type { Layout } from '../../truth';

/** A second-hand fair where people sell each other cards and seats: the seller's name on top, the deal below. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}-转角集市</title><style>
body{margin:0;font:14px/1.6 "Helvetica Neue",sans-serif;background:#fffdf2;color:#333}.gnav{background:#ffe14d;padding:12px 10%;display:flex;gap:20px}.gnav strong{font-size:18px}.cont{width:760px;margin:16px auto}.blk{background:#fff;border:1px solid #f1ead0;border-radius:12px;padding:14px 18px;margin-bottom:12px}.sell{display:flex;align-items:center;gap:10px}.ava{width:36px;height:36px;border-radius:50%;background:#cfd8dc;display:inline-block}.item{display:flex;gap:14px}.item .p{width:90px;height:90px;background:#eee}.kv{display:grid;grid-template-columns:110px 1fr}.kv span:nth-child(odd){color:#999}.btnx{display:inline-block;border:1px solid #333;border-radius:16px;padding:4px 16px;margin-right:8px}.m{margin:10px 0;overflow:hidden}.m .b{background:#f3f3f3;border-radius:10px;padding:7px 12px;float:left;max-width:60%}.m.r .b{float:right;background:#ffef9e}.m.c{text-align:center;color:#aaa;font-size:12px}.ghost{display:none}
</style></head><body><div class="gnav"><strong>⟦platformName|转角集市⟧</strong><span>逛逛</span><span>发布闲置</span><span>消息</span><span>我的</span></div><div class="cont">${body}</div></body></html>`;
const bubble = (side: '' | 'r', words: string) =>
  `<div class="m ${side}"><span class="b">${words}</span></div>`;

export const cornerSwap: Layout = {
  name: 'corner-swap',
  pages: [
    {
      kind: 'order',
      path: '/trade/detail?bizOrderId=3318852067741',
      html: shell(
        '交易详情',
        `<div class="blk"><h2 style="margin:0">⟦status=pending|等待卖家发货⟧</h2><p style="color:#999">⟦grants|卖家超过 3 天未发货，系统会自动退款给你⟧</p></div><div class="blk"><div class="sell"><i class="ava"></i><b>⟦merchant|一只橘子猫⟧</b><span style="color:#999">卖家信用极好</span></div><hr><div class="item"><div class="p"></div><div><div>⟦productName|听风音乐会员年卡 全新未激活⟧</div><div style="color:#999">成色：全新</div><div>¥96.00</div></div></div></div>
<div class="blk kv"><span>宝贝价格</span><span>¥96.00</span><span>运费</span><span>¥0.00</span><span>实付款</span><span><b>⟦amountFen|¥96.00⟧</b></span><span>付款方式</span><span>⟦payMethod|支付宝⟧</span><span>订单编号</span><span>⟦orderId|3318852067741⟧</span><span>交易号</span><span>⟦tradeNo|2026112522001436620188⟧</span><span>拍下时间</span><span>⟦orderTime|2026-11-25 13:17:40⟧</span><span>付款时间</span><span>⟦payTime|2026-11-25 13:17:58⟧</span></div><div class="blk"><span class="btnx">提醒发货</span><span class="btnx">⟦entry|我要退款⟧</span><span class="btnx">联系卖家</span></div>
<div class="blk"><b>同款闲置</b><p>听风音乐会员季卡　¥28.00　|　听风音乐月卡×3　¥30.00</p></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/im/session?sid=88120-dispute',
      html: shell(
        '纠纷沟通',
        `<div class="blk"><b>纠纷沟通</b>　<span style="color:#999">买家、卖家与平台小二三方可见</span><div class="item" style="margin-top:8px"><div class="p" style="width:50px;height:50px"></div><div>⟦productName|听风音乐会员年卡 全新未激活⟧<br>⟦amountFen|¥96.00⟧　<span style="color:#999">订单 ⟦orderId|3318852067741⟧</span></div></div></div>
<div class="blk"><div class="m c">2026-11-27 20:04</div>${bubble('', '<b>⟦merchant|一只橘子猫⟧（卖家）</b><br>卡已经发给他了，会员都到账了')}${bubble('r', '发来的卡密激活提示面值是月卡，不是年卡')}<div class="m c">平台小二 ⟦agentId|槐序⟧ 已进入会话</div>${bubble('', '<b>小二 槐序</b><br>请卖家在今晚 24 点前提供年卡的购买凭证')}${bubble('', '<b>一只橘子猫（卖家）</b><br>我也是别人手里收的，没有凭证')}${bubble('', '<b>小二 槐序</b><br>⟦grants|卖家不能举证的，本单支持买家退款⟧，⟦refundFen|96 元⟧预计 ⟦grants|24 小时内原路退回⟧')}${bubble('r', '好的谢谢')}</div><div class="blk"><input style="width:80%" placeholder="说点什么"> <span class="btnx">发送</span></div><div class="ghost">对方撤回了一条消息</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/dispute/create?bizOrderId=3318852067741',
      html: shell(
        '申请小二介入',
        `<div class="blk"><h3 style="margin-top:0">申请小二介入</h3><div class="item"><div class="p"></div><div><div>⟦productName|听风音乐会员年卡 全新未激活⟧</div><div>卖家：⟦merchant|一只橘子猫⟧</div><div>实付 ⟦amountFen|¥96.00⟧</div></div></div></div><div class="blk"><div class="kv"><span>订单编号</span><span>⟦orderId|3318852067741⟧</span><span>申请原因</span><span><select><option>未收到货</option><option selected>与描述不符</option><option>卡密无效</option></select></span><span>期望退款</span><span><input value="⟦refundFen|96.00⟧"> 元，最多 ¥96.00</span><span>问题描述</span><span><textarea rows="5" style="width:90%">卡密激活后只有 31 天，商品写的是年卡。</textarea></span><span>上传凭证</span><span>＋ 0/9</span></div><p><span class="btnx" style="background:#ffe14d">提交</span></p><p style="color:#999">⟦grants|小二会在 48 小时内介入⟧，⟦limits|提交后 24 小时内未补充凭证的，申请自动关闭⟧。</p></div>`,
      ),
    },
  ],
};
