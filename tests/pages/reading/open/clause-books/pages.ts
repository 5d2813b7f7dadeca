import type { Layout } from '../../truth';

/** What shops lay down: a book of rules in chapters, questions that fold, a notice, and a page of goods with its terms. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.8 "Source Han Sans SC","Microsoft YaHei",sans-serif;color:#222}${style}</style></head><body>${body}</body></html>`;

export const clauseBooks: Layout = {
  name: 'clause-books',
  pages: [
    {
      kind: 'rules',
      path: '/help/rule/after-sale',
      html: page(
        '售后服务规则 - 规则中心 - ⟦platformName|竹里馆数字交易⟧',
        '.g{display:grid;grid-template-columns:220px 1fr;width:1080px;margin:0 auto}.menu{border-right:1px solid #eee;padding:20px}article{padding:20px 30px}h2{border-left:4px solid #2b7;padding-left:10px;font-size:17px}.d{color:#999}',
        `<header style="background:#2b7;color:#fff;padding:12px 60px">竹里馆数字交易　首页　买家中心　卖家中心　<a>⟦entry|发起维权⟧</a></header><div class="g"><div class="menu"><b>规则中心</b><br>用户协议<br>隐私政策<br><b>售后服务规则</b><br>违规处理<br>充值说明</div><article><h1>售后服务规则</h1><p class="d">发布：2026-06-01　生效：2026-06-08　第 4 版</p><h2>第一章 总则</h2><p>第一条 为保障交易双方的权益，依据相关法律法规制定本规则。</p><p>第二条 本规则适用于在本平台购买数字商品的用户。</p><h2>第二章 退款</h2><p>第三条 ⟦grants|卖家未在承诺时间内发货的，买家可以申请全额退款。⟧</p><p>第四条 ⟦grants|卡密经核实无效或已被使用的，卖家应当在 24 小时内换货或退款。⟧</p><p>第五条 ⟦limits|卡密一经查看，视为已交付，买家不得以不想要为由申请退款。⟧</p><p>第六条 ⟦limits|买家应在收货后 48 小时内提出售后申请，逾期不予受理。⟧</p><h2>第三章 举证</h2><p>第七条 ⟦limits|申请售后须提供从取卡到兑换的连续录屏，不能提供的，平台有权驳回申请。⟧</p><p>第八条 ⟦grants|卖家在 72 小时内不回应的，平台直接退款给买家。⟧</p><h2>第四章 附则</h2><p>第九条 ⟦limits|平台有权随时修改本规则，修改后继续使用即视为同意。⟧</p><p>第十条 ⟦limits|本规则最终解释权归竹里馆所有。⟧</p></article></div><footer style="text-align:center;color:#999">客服邮箱 ⟦contact|cs@zhuliguan.example⟧　⟦icp|苏ICP备2023051127号-1⟧</footer>`,
      ),
    },
    {
      kind: 'rules',
      path: '/faq',
      html: page(
        '常见问题 | 松果卡券',
        'body{background:#fdf8f2}.c{width:760px;margin:30px auto}details{background:#fff;border-radius:8px;margin:10px 0;padding:12px 18px}summary{font-weight:600}.cta{background:#fff3df;padding:16px;border-radius:8px}',
        `<div class="c"><h1>⟦platformName|松果卡券⟧ · 帮助</h1><input placeholder="搜索问题，如 怎么查单"><details open><summary>付款后多久发货？</summary><p>⟦grants|自动发货商品付款后 5 分钟内发货，超时可以无条件退款。⟧</p></details><details open><summary>在哪里看卡密？</summary><p>点右上角“我的卡包”，输入下单时填的手机号就能看到。</p></details><details open><summary>买错了能退吗？</summary><p>⟦limits|卡券属于电子商品，发货后不支持退换。⟧⟦grants|未发货的订单随时可以取消并退回原支付账户。⟧</p></details><details><summary>卡券有效期多长？</summary><p>各品牌不同，以商品页标注为准。⟦limits|过期的卡券不补发、不延期、不退款。⟧</p></details><details><summary>兑换失败怎么办？</summary><p>先核对大小写，例如 O 与 0。⟦grants|仍然失败的，请在 7 天内联系我们，核实后双倍赔付。⟧</p></details><details><summary>可以开发票吗？</summary><p>在“开票”里填好抬头和税号后提交即可。</p></details><div class="cta">没有找到答案？<a>⟦entry|提交反馈⟧</a>　微信 ⟦contact|songguo_kq⟧　<small>9:30-18:30</small></div><p>热卖：栗子影视季卡 ¥45　溪流音乐年卡 ¥99</p></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/notice/show/316',
      html: page(
        '关于双十二期间售后安排的公告',
        '.b{max-width:700px;margin:40px auto;border-top:6px double #933;padding-top:20px}.b h1{text-align:center;font-size:22px}.m{text-align:center;color:#999}.sign{text-align:right}.pn{display:flex;justify-content:space-between;color:#666}',
        `<div class="b"><h1>关于双十二期间售后安排的公告</h1><p class="m">2026-11-28 10:00　阅读 2,317　来源：运营部</p><p>各位会员：</p><p>双十二将至，下单量预计是平日的 6 倍。现将售后安排说明如下：</p><p>一、12 月 10 日至 14 日，⟦limits|人工客服只处理未到账问题，其他问题顺延至 15 日后处理⟧；</p><p>二、⟦limits|活动价商品不参与价保，售出后差价不补⟧；</p><p>三、⟦grants|直充类商品 6 小时未到账，系统自动退款至账户余额⟧；</p><p>四、⟦limits|退回余额的款项仅可用于站内消费，不可提现⟧；</p><p>五、⟦grants|活动期间购买的卡密质保期统一延长至 30 天⟧。</p><p>预祝各位购物愉快。如遇假冒客服，请到<a>⟦entry|举报中心⟧</a>告知我们，或拨打 ⟦contact|0755-5550-9931⟧。</p><p class="sign">⟦platformName|飞鱼会员超市⟧<br>二〇二六年十一月二十八日</p><div class="pn"><span>上一篇：11 月 21 日维护通知</span><span>下一篇：没有了</span></div></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/item/5028.html',
      html: page(
        '【正版】云杉云盘超级会员年卡_⟦platformName|银杏权益店⟧',
        '.p{width:1000px;margin:20px auto;display:flex;gap:26px}.pic{width:360px;height:360px;background:#eef3e6}.r{flex:1}.pr{background:#fff4f0;padding:12px;color:#d4380d}.pr b{font-size:28px}.k{display:flex;margin:8px 0}.k span{width:84px;color:#888}.tab{width:1000px;margin:0 auto;border-top:1px solid #ddd}.terms li{margin:5px 0}',
        `<div style="padding:10px 40px;border-bottom:1px solid #eee">银杏权益店　全部分类　订单查询　<a>⟦entry|售后申请⟧</a></div><div class="p"><div class="pic"></div><div class="r"><h1 style="font-size:20px">⟦productName|【正版】云杉云盘超级会员年卡⟧</h1><div class="pr">促销价 <b>⟦priceFen|¥148⟧</b> <s>¥298</s>　距结束 1 天 04:22:18</div><div class="k"><span>类型</span>自动发货</div><div class="k"><span>库存</span>217 件</div><div class="k"><span>销量</span>5,604</div><div class="k"><span>店家</span>⟦merchant|杏仁数码⟧</div><div class="k"><span>数量</span><input type="number" value="⟦may.quantity|1⟧" size="4"></div><div class="k"><span>批发价</span>满 5 件 ¥145，满 10 件 ¥140</div><div class="k"><span>邮箱</span><input placeholder="用于接收卡密"></div><button>立即购买</button> <button>加入购物车</button></div></div><div class="tab"><h3>商品说明</h3><p>年卡为 365 天，兑换后从当日起算，可与已有会员叠加。</p><h3>购买须知</h3><ol class="terms"><li>⟦grants|保证正版渠道，假一赔十。⟧</li><li>⟦grants|质保 365 天，会员中途掉了按剩余天数退款。⟧</li><li>⟦limits|兑换账号填错造成的损失由买家自行承担。⟧</li><li>⟦limits|卡密售出后概不退款，拍前请想好。⟧</li></ol><h3>买家评价</h3><p>t***8：好用，秒到。2026-11-01</p><p>陈**：第二次买了。2026-10-19</p><h3>看了又看</h3><p>云杉云盘月卡 ¥18　海豚邮箱专业版 ¥66</p></div>`,
      ),
    },
  ],
};
