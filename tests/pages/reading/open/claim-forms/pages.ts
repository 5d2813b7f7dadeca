import type { Layout } from '../../truth';

/** Forms a buyer fills in, and what comes back: steps above, controls that hold the order's values, a verdict with its reasons. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif;color:#333}${style}</style></head><body>${body}</body></html>`;

export const claimForms: Layout = {
  name: 'claim-forms',
  pages: [
    {
      kind: 'complaint-form',
      path: '/refund/apply?oid=TX77012450',
      html: page(
        '申请售后',
        'body{background:#f6f6f6;max-width:520px;margin:0 auto}.s{background:#fff;margin:10px 0;padding:14px}.f{display:flex;justify-content:space-between;border-bottom:1px solid #f0f0f0;padding:10px 0}.up{width:80px;height:80px;border:1px dashed #bbb;text-align:center;color:#bbb}.go{background:#07c;color:#fff;text-align:center;padding:12px;border-radius:22px;margin:14px}',
        `<div style="text-align:center;background:#fff;padding:12px">‹　申请售后</div><div class="s"><small>⟦merchant|桐花点卡店⟧</small><div style="display:flex;gap:10px"><div class="up"></div><div>⟦productName|行云加速器 180 天时长卡⟧<br><small>单价 ¥46.00　x⟦quantity|2⟧</small><br><small>订单号 ⟦orderId|TX77012450⟧</small></div></div></div><div class="s"><div class="f"><span>售后类型</span><span>仅退款 ›</span></div><div class="f"><span>收货状态</span><select><option>未收到货</option><option>已收到货</option></select></div><div class="f"><span>申请原因</span><select><option>请选择</option><option>卡密无效</option><option>与描述不符</option><option>重复下单</option></select></div><div class="f"><span>退款金额</span><b>⟦refundFen|¥92.00⟧</b></div><small>最多可退 ¥92.00，含运费 ¥0.00</small></div><div class="s"><b>补充描述和凭证</b><br><textarea rows="4" cols="48" maxlength="200" placeholder="描述越清楚处理越快，例如：订单 12345678 的卡密提示已被使用"></textarea><div style="display:flex;gap:8px"><div class="up">＋<br>图片</div><div class="up">＋<br>视频</div></div><small>0/200</small></div><div class="s"><span>联系电话</span> <input value="138****0000"></div><div class="s"><small>⟦grants|提交后商家须在 48 小时内处理，逾期未处理系统自动退款。⟧⟦limits|同一订单只能申请一次售后。⟧</small></div><div class="go">提交</div><div style="text-align:center;color:#aaa">⟦platformName|芦苇荡优品⟧</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complain.html',
      html: page(
        '订单投诉_⟦platformName|大雁发卡网⟧',
        '.n{background:#2c3e50;color:#ecf0f1;padding:14px 12%}.c{width:680px;margin:24px auto}.g{margin:14px 0;display:flex}.g label{width:110px;text-align:right;padding-right:14px}.g label::before{content:"*";color:red}.g input,.g select,.g textarea{flex:1;padding:6px;border:1px solid #ccc}.note{background:#f9f2e7;border-left:4px solid #e6a23c;padding:10px 14px}',
        `<div class="n">大雁发卡网　首页　订单查询　<u>⟦entry|订单投诉⟧</u>　商家入驻</div><div class="c"><h2>订单投诉</h2><div class="note"><b>投诉说明</b><br>1. ⟦limits|投诉须在购买当日 24 点前提交，次日结算后无法受理⟧；<br>2. ⟦grants|投诉成立的，款项 1 个工作日内退回原支付账户⟧；<br>3. ⟦limits|恶意投诉的，平台有权封禁其查单权限⟧。</div><form><div class="g"><label>订单编号</label><input name="no" value="⟦orderId|DY261124205511873⟧"></div><div class="g"><label>投诉原因</label><select><option selected>无效卡密</option><option>虚假商品</option><option>非法商品</option><option>侵权商品</option><option>其他</option></select></div><div class="g"><label>联系方式</label><input name="qq" placeholder="QQ 或手机号"></div><div class="g"><label>查询密码</label><input type="password"></div><div class="g"><label>投诉详情</label><textarea rows="5"></textarea></div><div class="g"><label>验证码</label><input size="6"> <b style="letter-spacing:6px">7GK2</b></div><p style="text-align:center"><button type="button">⟦entry|提交投诉⟧</button></p></form><p style="color:#888">投诉进度可用订单编号和手机号查询。违法信息举报邮箱：⟦contact|jubao@dayanfaka.example⟧</p><p style="color:#888">⟦icp|鄂ICP备2022018840号⟧ · 已服务 1,204 天</p></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/user/aftersale/view/SH20261108-7',
      html: page(
        '售后单 - 会员中心 - ⟦platformName|云雀点券城⟧',
        '.step{display:flex;width:760px;margin:20px auto}.step div{flex:1;text-align:center;border-top:3px solid #ddd;padding-top:6px;color:#aaa}.step .ok{border-color:#f56c6c;color:#f56c6c}.bx{width:760px;margin:0 auto;border:1px solid #eee;padding:20px}.no{font-size:20px;color:#f56c6c}.tb td{padding:5px 14px 5px 0;vertical-align:top}',
        `<div style="background:#fafafa;padding:12px 60px">云雀点券城　会员中心 &gt; 售后管理 &gt; 售后单</div><div class="step"><div class="ok">提交申请</div><div class="ok">商家审核</div><div>退款</div><div>完成</div></div><div class="bx"><div class="no">商家已拒绝您的退款申请</div><p>拒绝原因：⟦limits|卡密已发出，按店铺规则已发货商品不退款⟧</p><p>商家说明：系统显示该卡密在 11 月 7 日已兑换成功，请检查是否兑换到别的账号。</p><table class="tb"><tr><td>售后单号</td><td>⟦may.ticketNo|SH20261108-7⟧</td></tr><tr><td>订单编号</td><td>⟦orderId|YQD110700581326⟧</td></tr><tr><td>商品</td><td>⟦productName|泡泡岛点券 1000 点⟧</td></tr><tr><td>退款金额</td><td>⟦refundFen|¥95.00⟧</td></tr><tr><td>申请时间</td><td>⟦otherTime|2026-11-08 08:02:40⟧</td></tr><tr><td>审核时间</td><td>⟦otherTime|2026-11-08 14:55:19⟧</td></tr><tr><td>店铺</td><td>⟦merchant|小雀批发⟧</td></tr></table><p>⟦grants|您可以在 3 天内申请平台介入，由平台判断责任。⟧</p><button>修改申请</button> <button>⟦entry|申请平台介入⟧</button> <button>撤销</button></div><div class="bx" style="margin-top:14px"><b>最近浏览</b>　泡泡岛点券 300 点 ¥28.80　星芽漫画月卡 ¥9.90</div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/arbitration/result?id=JC5590',
      html: page(
        '处理结果通知',
        '.l{width:720px;margin:30px auto;background:#fffdf7;border:1px solid #e8dfc8;padding:30px 44px;line-height:2}.l h2{text-align:center}.sg{text-align:right}',
        `<div class="l"><h2>纠纷处理结果</h2><p>尊敬的买家 che***9：</p><p>您就订单 ⟦orderId|88-4103-2297⟧（⟦productName|魔方大陆成品号 52 级⟧，成交价 ⟦amountFen|650.00元⟧）于 ⟦otherTime|2026-10-13 19:26⟧ 提交的退款申请，经平台专员核实，现答复如下：</p><p>一、卖家 ⟦merchant|老周号铺⟧ 提供了交接时的登录截图，证明账号在交付时可正常登录。</p><p>二、您提供的录像不能显示账号被找回的时间。</p><p>三、⟦limits|根据《账号交易规则》，交付满 72 小时后账号被找回的，平台不支持退款。⟧</p><p>因此，<b>您的退款申请不予支持</b>，纠纷已结案。⟦limits|本结果为最终结果，不再受理同一订单的申请。⟧</p><p>如对本结果有疑问，可<a>⟦entry|提交申诉⟧</a>，或致电 ⟦contact|028-5550-6643⟧。</p><p class="sg">⟦platformName|九色鹿账号交易⟧ 纠纷处理组<br>⟦otherTime|2026-10-16 11:00⟧</p></div>`,
      ),
    },
  ],
};
