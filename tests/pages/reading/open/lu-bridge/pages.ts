import type { Layout } from '../../truth';

/** An escrow house in two languages: definition lists, a sober style, decisions in letters. */
const css = `body{margin:0;font:15px/1.7 Georgia,"Source Han Serif SC","SimSun",serif;color:#1b2430;background:#fbfbf9}.top{border-bottom:3px double #24405f;padding:16px 60px;display:flex;align-items:baseline;gap:30px}.top .brand{font-size:22px;color:#24405f;font-weight:bold}.top a{font-size:13px;color:#24405f}.lang{margin-left:auto;font-size:13px}article{width:860px;margin:26px auto}h1{font-size:22px}dl.facts{display:grid;grid-template-columns:230px 1fr;border-top:1px solid #ccd3da}dl.facts dt,dl.facts dd{margin:0;padding:7px 10px;border-bottom:1px solid #ccd3da}dl.facts dt{color:#5b6b7d}dt small,h2 small{color:#8c99a6;font-weight:normal}.note{background:#f1f4f7;border-left:4px solid #24405f;padding:10px 16px;margin:16px 0}.sum{width:100%;border-collapse:collapse}.sum td{padding:5px 10px;border-bottom:1px dotted #ccd3da}.sum td:last-child{text-align:right}.btn{display:inline-block;border:1px solid #24405f;padding:4px 16px;color:#24405f;margin-right:10px;text-decoration:none}.thread section{border:1px solid #dde2e7;padding:10px 16px;margin:12px 0}.thread header{color:#5b6b7d;font-size:13px}footer{font-size:12px;color:#8c99a6;text-align:center;padding:30px}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title} | 中渡担保 MidFerry Escrow</title><style>${css}</style></head><body><div class="top"><span class="brand">⟦platformName|中渡担保⟧ <small>MidFerry Escrow</small></span><a>发起交易 New deal</a><a>我的交易 My deals</a><a>费率 Fees</a><a>⟦entry|争议中心 Disputes⟧</a><span class="lang"><b>中文/EN</b> | 中文 | EN　hello, kestrel_lee</span></div><article>${body}</article><footer>© 2019–2026 MidFerry Escrow Ltd. 中渡担保服务（珠海）有限公司 · ⟦icp|粤ICP备19084471号⟧ · Support: ⟦contact|support@midferry.example⟧ · 热线 Hotline ⟦contact|0756-322-8190⟧</footer></body></html>`;
const facts = (rows: [string, string, string][]) =>
  `<dl class="facts">${rows.map(([zh, en, v]) => `<dt>${zh} <small>${en}</small></dt><dd>${v}</dd>`).join('')}</dl>`;

export const luBridge: Layout = {
  name: 'lu-bridge',
  pages: [
    {
      kind: 'order',
      path: '/deal/MF-24-770913',
      html: shell(
        '交易 Deal MF-24-770913',
        `<h1>⟦productName|转让：视频频道号（粉丝 5.2 万，含后台邮箱）⟧</h1>${facts([
          ['交易编号', 'Deal No.', '⟦orderId|MF-24-770913⟧'],
          [
            '状态',
            'Status',
            '⟦status=delivered|卖方已交付，检验期进行中⟧ <small>Delivered, under inspection</small>',
          ],
          ['卖方', 'Seller', '⟦merchant|河原传媒工作室⟧ (ID 20771, verified)'],
          ['买方', 'Buyer', 'kestrel_lee'],
          ['创建时间', 'Created', '⟦orderTime|2026-10-12 09:41⟧'],
          ['托管到账', 'Funded', '⟦payTime|2026-10-12 17:20⟧'],
          ['交付时间', 'Delivered', '⟦otherTime|2026-10-13 11:05⟧'],
          ['检验期截止', 'Inspection ends', '2026-10-16 11:05'],
          ['付款方式', 'Paid by', '⟦payMethod|银行转账（中国银行 尾号 3307）⟧'],
        ])}<h2>款项 <small>Amounts</small></h2><table class="sum"><tr><td>标的价格 Price</td><td>CNY 6,800.00</td></tr><tr><td>担保费 2.5%（买卖双方各半）Escrow fee, buyer's half</td><td>CNY 85.00</td></tr><tr><td>公证存证 Notary record</td><td>CNY 20.00</td></tr><tr><td><b>买方合计支付 Total paid by buyer</b></td><td><b>⟦amountFen|CNY 6,905.00⟧</b></td></tr><tr><td>交易完成后卖方可得 Seller receives</td><td>CNY 6,715.00</td></tr></table><h2>交付物 <small>Deliverables</small></h2><pre>channel mail: ⟦cardSecret|kawara.media05@inbox.example ---- Hy8!tPw20b⟧
recovery: 已改为买方手机</pre><div class="note">⟦limits|检验期内未提出异议，视为验收合格，款项于截止时自动放行。⟧<br>⟦limits|If you raise no objection before the inspection ends, the funds are released and the deal is final.⟧<br>⟦grants|检验期内标的不符约定的，买方可拒收，托管款项（不含公证存证费）三个银行工作日内退回。⟧</div><p><a class="btn">验收通过 Accept</a><a class="btn">⟦entry|拒收并提出争议 Reject &amp; dispute⟧</a></p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/dispute/D-5512/decision',
      html: shell(
        '争议裁定书 Decision',
        `<h1>争议裁定书 <small>Decision on dispute ⟦ticketNo|D-5512⟧</small></h1><p>致 kestrel_lee：</p><p>您于 <span>⟦otherTime|2026年9月3日 14:26⟧</span> 就交易 <b>⟦orderId|MF-24-768840⟧</b>（标的：⟦productName|手游《潮汐之城》九级公会会长号⟧，卖方：⟦merchant|北岸游戏资产行⟧，您支付的总额为 ⟦amountFen|¥2,146.25⟧）提出争议，请求全额退还标的价款 ⟦refundFen|¥2,100.00⟧。本中心经审阅双方材料，裁定如下：</p><ol><li>卖方已按约交付账号及绑定邮箱，登录记录显示您于检验期内连续登录六日，并于第七日改绑手机。</li><li>您所称“会长职位被系统撤销”发生于放行之后，系因公会连续七日未完成任务，与卖方无关。</li><li><b>驳回您的退款请求。</b>托管款项已于 ⟦otherTime|2026年8月29日 10:00⟧ 放行给卖方，不予追回。</li></ol><p>⟦limits|争议处理费 ¥50.00 由败诉方承担，将从您的账户余额扣除。⟧⟦grants|您可在收到本裁定之日起五日内申请复核一次，复核不另收费。⟧⟦limits|复核结论为终局，中渡担保不再受理同一交易的任何请求。⟧</p><p><i>Your claim is dismissed. You may ask for one review within five days.</i></p><p style="text-align:right">⟦agentId|仲裁员 沈岩⟧<br>中渡担保 争议中心<br>⟦otherTime|2026-09-08 16:50⟧</p><p><a class="btn">⟦entry|申请复核 Request a review⟧</a><a class="btn">下载 PDF</a></p>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/dispute/D-5603',
      html: shell(
        '争议 Dispute D-5603',
        `<h1>争议 ⟦ticketNo|D-5603⟧：频道邮箱被异地登录</h1>${facts([
          ['关联交易', 'Deal', '⟦orderId|MF-24-770913⟧'],
          ['对方', 'Other party', '⟦merchant|河原传媒工作室⟧'],
          ['托管金额', 'Held', '⟦amountFen|CNY 6,905.00⟧'],
          ['诉求', 'Claim', '退款 ⟦refundFen|CNY 6,800.00⟧'],
          ['提交', 'Opened', '⟦otherTime|2026-10-15 20:13⟧'],
          ['阶段', 'Stage', '等待卖方答复（剩 19 小时）'],
        ])}<div class="thread"><section><header>kestrel_lee · 2026-10-15 20:13</header><p>今天收到邮箱安全提醒，有人用旧设备登录后台，导出了商单数据。我要求终止交易并退还价款。附件：alert.png, log.csv</p></section><section><header>河原传媒工作室（卖方）· 2026-10-15 21:02</header><p>那是我们同事电脑忘退了，不是故意的，已经下线，邮箱密码你们自己也该第一时间改。退款不同意，最多赔 300 块。</p></section><section><header>⟦agentId|Case officer Mia⟧ · 2026-10-16 09:30</header><p>双方好，检验期已中止计时，款项继续托管。⟦grants|争议期间款项不会放行给任何一方。⟧请卖方于 24 小时内提交设备退出记录；⟦limits|任何一方逾期不答复，将按现有材料裁定。⟧</p><p>The clock is stopped while the dispute is open.</p></section></div><p><textarea rows="3" cols="70" placeholder="补充说明 Add a statement"></textarea><br><a class="btn">提交 Send</a><a class="btn">撤回争议 Withdraw</a><a class="btn">⟦entry|申请人工电话沟通 Request a call⟧</a></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/terms/buyer',
      html: shell(
        '买方条款 Buyer Terms',
        `<h1>买方条款 <small>Buyer Terms · v5.2 · 自 2026-07-01 起施行</small></h1><p>中渡担保为虚拟资产的转让提供款项托管。我们不是交易的任何一方，⟦limits|亦不对标的的来源、价值或合法性作保证。⟧在使用服务之前，请阅读以下条款。</p><h2>一、托管 <small>Escrow</small></h2><p>买方付款后，款项存于监管账户。⟦grants|卖方超过约定交付日 48 小时未交付的，买方可单方解除交易并取回全部款项，包括担保费。⟧⟦limits|因买方未及时提供收件信息造成的延误，不计入上述时间。⟧</p><h2>二、检验 <small>Inspection</small></h2><p>检验期默认 72 小时，双方可另行约定，但⟦limits|最长不超过 15 日，且一经开始不得延长。⟧检验仅限于标的与约定是否一致；⟦limits|买方对标的作出修改、转手或用于经营的，丧失拒收权。⟧</p><h2>三、费用 <small>Fees</small></h2><ul><li>担保费按价款的 2.5% 收取，最低 20 元。</li><li>⟦limits|因买方原因取消的交易，担保费不退。⟧</li><li>⟦limits|The notary fee is not refundable in any case.⟧</li><li>⟦grants|首次交易免收担保费一次，以 100 元为限。⟧</li></ul><h2>四、争议与责任 <small>Disputes, liability</small></h2><p>争议应在检验期内通过网站提出，<b>⟦limits|电话、邮件或社交软件提出的均不作数。⟧</b>⟦grants|本中心自双方材料齐备之日起五个工作日内作出裁定。⟧⟦limits|在任何情况下，我们的赔偿责任以该笔交易已收取的担保费为上限。⟧</p><p>欢迎下载本条款的打印版。意见请寄 ⟦may.contact|legal@midferry.example⟧。</p>`,
      ),
    },
  ],
};
