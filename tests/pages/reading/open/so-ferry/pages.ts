import type { Layout } from '../../truth';

/** A market where players sell accounts to each other under escrow: listings, a deal's progress, a room of three. */
const style = `body{margin:0;background:#f3f4f8;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#222}.top{background:#fff;border-bottom:2px solid #0f9d8a;padding:0 60px;line-height:58px}.top b{font-size:22px;color:#0f9d8a}.top span{margin-left:26px}.w{width:1080px;margin:16px auto;display:flex;gap:16px}.box{background:#fff;padding:20px;flex:1}.side{width:270px;background:#fff;padding:20px}.price{color:#ff4d2d;font-size:28px}.tags i{font-style:normal;border:1px solid #0f9d8a;color:#0f9d8a;font-size:12px;padding:0 6px;margin-right:6px}.attr{display:flex;flex-wrap:wrap}.attr p{width:33%;margin:4px 0}.attr p span{color:#999}.prog{display:flex;text-align:center;margin:14px 0 24px}.prog div{flex:1;color:#bbb;border-top:3px solid #ddd;padding-top:6px}.prog .on{color:#0f9d8a;border-color:#0f9d8a}.kv p{margin:6px 0}.kv p>em{font-style:normal;color:#999;display:inline-block;width:110px}.go{background:#ff4d2d;color:#fff;border:0;padding:10px 30px}.wh{background:#fff;border:1px solid #ccc;padding:9px 20px}.talk>div{margin:12px 0}.talk .n{font-size:12px;color:#999}.talk .t{background:#eef7f5;display:inline-block;padding:8px 12px;border-radius:4px}.talk .r{text-align:right}.sys{text-align:center;color:#999;font-size:12px}.law h4{margin:16px 0 4px}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_⟦platformName|稳渡⟧</title><style>${style}</style></head><body><div class="top"><b>稳渡</b><span>买号</span><span>卖号</span><span>租号</span><span>估价</span><span style="float:right">消息 2 ｜ 我买的 ｜ 我卖的</span></div>${body}<div style="text-align:center;color:#999;font-size:12px;padding:20px">官方客服只在站内与您联系 ｜ 服务专线 ⟦contact|028-6117-9032⟧ ｜ ⟦icp|蜀ICP备2022006519号⟧</div></body></html>`;
const kv = (pairs: [string, string][]) =>
  `<div class="kv">${pairs.map(([label, value]) => `<p><em>${label}</em>${value}</p>`).join('')}</div>`;
const talk = (side: string, name: string, words: string) =>
  `<div class="${side}"><div class="n">${name}</div><div class="t">${words}</div></div>`;

export const soFerry: Layout = {
  name: 'so-ferry',
  pages: [
    {
      kind: 'product',
      path: '/account/2210871.html',
      html: shell(
        '【逐星物语】满级 双金武器 安卓官服',
        `<div class="w"><div class="box"><h2>⟦productName|【逐星物语】满级 双金武器 安卓官服⟧</h2><p class="tags"><i>实名可改</i><i>截图已验</i><i>包赔</i></p><p>一口价 <span class="price">⟦priceFen|￥680⟧</span>　<small>可小刀　近 30 天同类均价 ￥715</small></p><div class="attr"><p><span>商品编号</span> WD2210871</p><p><span>系统</span> 安卓</p><p><span>区服</span> 星海 3 区</p><p><span>角色等级</span> 90</p><p><span>金色武器</span> 2</p><p><span>绑定</span> 手机可换绑</p><p><span>浏览</span> 1,205</p><p><span>收藏</span> 38</p><p><span>上架</span> 11-02</p></div><p><button class="go">立即购买</button> <button class="wh">还价</button> <button class="wh">收藏</button> <a>⟦entry|举报卖家⟧</a></p><h3>卖家留言</h3><p>自己从开服练的，没时间玩了，诚心出，号很干净。</p><h3>稳渡保障</h3><p>⟦grants|交易全程由平台保管货款，换绑完成后才打给卖家。⟧</p><p>⟦grants|成交后 180 天内账号被找回，平台按成交价全额赔付。⟧</p><p>⟦limits|买家自行改绑到第三方渠道导致账号被封的，不在赔付范围。⟧</p></div>
<div class="side"><p>卖家</p><h3>⟦merchant|夜航的阿灯⟧</h3><p>信用 96　成交 12 单</p><p>平均 3 分钟回复</p><hr><p>相似账号</p><p>【逐星物语】85级 单金 <b>￥410</b></p><p>【逐星物语】满级 四金 <b>￥1,350</b></p></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/deal/buy/⟦orderId|3026111300041972⟧',
      html: shell(
        '交易详情',
        `<div class="w"><div class="box"><div class="prog"><div class="on">买家付款</div><div class="on">客服验号</div><div>换绑交付</div><div>确认收号</div></div><h2>⟦status=pending|验号中⟧</h2><p>货款已由平台保管，请在交易房间里等候验号员。</p>
${kv([
  ['交易单号', '3026111300041972'],
  ['账号标题', '⟦productName|【逐星物语】满级 双金武器 安卓官服⟧'],
  ['商品编号', 'WD2210871'],
  ['卖家', '⟦merchant|夜航的阿灯⟧'],
  ['号价', '￥680.00'],
  ['包赔服务费', '￥34.00'],
  ['实付总额', '<b style="color:#ff4d2d">⟦amountFen|￥714.00⟧</b>'],
  ['付款途径', '⟦payMethod|支付宝⟧'],
  ['支付流水', '⟦tradeNo|2026111322001409931102658847⟧'],
  ['拍下时间', '⟦orderTime|2026-11-13 21:40:05⟧'],
  ['付款时间', '⟦payTime|2026-11-13 21:41:33⟧'],
])}<p><button class="go">进入交易房间</button> <button class="wh">⟦entry|申请仲裁⟧</button></p></div><div class="side"><p>验号员</p><h3>⟦agentId|稳渡-青禾⟧</h3><p>今日已服务 23 单</p><hr><p>⟦grants|验号结果与描述不符，可无条件退款。⟧</p><p>⟦limits|私下加好友付款的，平台概不负责。⟧</p></div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/room/3026111300041972',
      html: shell(
        '交易房间',
        `<div class="w"><div class="box"><h3>交易房间（3人）</h3><div class="talk"><div class="sys">买家已付款，验号员 稳渡-青禾 进入房间</div>${talk('', '稳渡-青禾（验号员）', '两位好，我来验号。卖家请把登录方式发给我，不要发在群里。')}${talk('', '夜航的阿灯（卖家）', '已经私发')}${talk('', '稳渡-青禾（验号员）', '账号可以登录，双金武器都在，但等级是 88，不是标题写的满级。')}${talk('r', '我（买家）', '那这不就是跟描述不一样吗，能便宜点吗')}${talk('', '夜航的阿灯（卖家）', '练两天就满了，少 30 可以')}${talk('', '稳渡-青禾（验号员）', '价钱你们两位自己商量。⟦grants|买家不接受的话，货款今天就原路退给您。⟧')}${talk('', '稳渡-青禾（验号员）', '⟦limits|换绑做完以后，就不能再以等级不符申请退款了。⟧')}${talk('r', '我（买家）', '我想一下')}<div class="sys">对方正在输入…</div></div><textarea rows="3" cols="80"></textarea> <button class="go">发送</button></div><div class="side"><p>本次交易</p>${kv(
          [
            ['单号', '⟦orderId|3026111300041972⟧'],
            ['商品', '⟦productName|【逐星物语】满级 双金武器 安卓官服⟧'],
            ['实付', '⟦amountFen|￥714.00⟧'],
            ['卖家', '⟦merchant|夜航的阿灯⟧'],
            ['验号员', '⟦agentId|稳渡-青禾⟧'],
            ['进度', '⟦status=pending|验号中⟧'],
          ],
        )}<button class="wh">⟦entry|申请仲裁⟧</button></div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/deal-rules.html',
      html: shell(
        '账号交易规则',
        `<div class="w"><div class="side"><p>规则中心</p><p><b>账号交易规则</b></p><p>包赔服务说明</p><p>租号规则</p><p>违规处罚</p></div><div class="box law"><h2>稳渡账号交易规则</h2><p style="color:#999">版本 2026.08</p><h4>第一条</h4><p>稳渡为买卖双方提供信息展示、货款保管与换绑协助，自身并不出售账号。</p><h4>第二条</h4><p>⟦limits|卖家须保证账号为本人注册，被查实为盗号的，扣除全部货款并封停店铺。⟧</p><h4>第三条</h4><p>⟦grants|买家付款后 24 小时内卖家未到场交付的，货款全额退还买家。⟧</p><h4>第四条</h4><p>验号由平台客服进行，内容包括登录、等级、主要物品与绑定情况。</p><h4>第五条</h4><p>⟦limits|买家付款后无故取消的，扣除成交价 5% 作为违约金补偿卖家。⟧</p><h4>第六条</h4><p>⟦grants|购买包赔服务的，账号在保障期内被找回，由平台先行赔付。⟧⟦limits|未购买包赔服务的，由买卖双方自行协商，平台不承担赔偿。⟧</p><h4>第七条</h4><p>仲裁由三名平台仲裁员合议。</p><p>⟦limits|双方应在 48 小时内举证，逾期未举证的一方承担不利后果。⟧</p></div></div>`,
      ),
    },
  ],
};
