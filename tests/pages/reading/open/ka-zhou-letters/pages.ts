import type { Layout } from '../../truth';

/** One man's game shop that lives by letters: mails as a web mailbox shows them, a helpdesk thread, a page of promises in prose. */
const mail = (subject: string, from: string, when: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${subject} - 收件箱</title><style>body{margin:0;font:14px/1.75 Georgia,"宋体",serif;background:#fff;color:#222}.bar{background:#e9eef4;padding:8px 20px;font-family:Arial}.hd{padding:14px 24px;border-bottom:1px solid #ccd5e0}.hd h1{font-size:18px;margin:0 0 6px}.lt{padding:24px 40px;max-width:680px}blockquote{border-left:3px solid #bbb;margin:14px 0;padding-left:14px;color:#666}</style></head><body><div class="bar">◀ 返回　回复　转发　删除　移动到…　<span style="float:right">收件箱(12)</span></div><div class="hd"><h1>${subject}</h1><div>发件人：${from}</div><div>收件人：我 &lt;xiaohe@mymail.example&gt;</div><div>时间：${when}</div></div><div class="lt">${body}</div></body></html>`;
const site = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} | 老周的游戏铺</title><style>body{max-width:760px;margin:0 auto;font:15px/1.9 Georgia,"宋体",serif;background:#fffdf6;padding:20px;color:#333}header{border-bottom:3px double #8a6d3b;margin-bottom:20px}aside{background:#f6efdc;padding:10px 16px;font-size:13px}article.note{border:1px solid #e4d9bb;margin:12px 0;padding:10px 16px;background:#fff}h1 small{font-size:13px;color:#997}</style></head><body><header><h1>⟦platformName|老周的游戏铺⟧ <small>2014年开到现在，一个人，一台电脑</small></h1><p><a href="/">货架</a> · <a href="/promise.html">我的规矩</a> · <a href="/ask">写信给老周</a></p></header>${body}<hr><p style="font-size:12px;color:#998">邮箱 ⟦contact|zhou@laozhou.example⟧　⟦icp|湘ICP备14007133号⟧</p></body></html>`;

export const kaZhouLetters: Layout = {
  name: 'ka-zhou-letters',
  pages: [
    {
      kind: 'receipt',
      path: '/mail/read?mid=5521903',
      html: mail(
        '你买的《铁轨大亨》到货了（单号 ⟦orderId|20200417-06⟧）',
        '⟦platformName|老周的游戏铺⟧ &lt;⟦contact|zhou@laozhou.example⟧&gt;',
        '⟦may.otherTime=2020-04-17 20:31|2020年4月17日 20:31⟧（星期五）',
        `<p>小何你好：</p><p>你在⟦orderTime|2020年4月17日19:58⟧拍的⟦quantity=2|两⟧份⟦productName|《铁轨大亨》Steam礼物码⟧，⟦payMethod|支付宝⟧的钱我在⟦payTime|2020年4月17日20:03⟧收到了。原来一份要四十二块，两份给你抹了零头，一共收你⟦amountFen|80元⟧，抹掉的 4 元就当交个朋友。支付宝那边的流水是 ⟦tradeNo|2020041722001410075538829146⟧，收款人显示的是我爱人“⟦merchant|*秀兰⟧”，别奇怪。</p><p>两个码在下面：</p><p style="font-family:Courier New">⟦cardSecret|R4T7Y-22KLM-P90XD⟧<br>⟦cardSecret|W8N3C-B61QZ-J5HVA⟧</p><p>⟦limits|请你这个星期里激活掉，放久了码失效了我也没地方找人。⟧⟦grants|激活时说无效的，把画面拍下来回这封信，我赔你一个。⟧另外店里新到了《石板街》，29 元，喜欢可以看看。</p><p>祝玩得开心<br>⟦may.agentId|老周⟧</p><blockquote>—— 老周的游戏铺　满 200 元送一张 10 元的抵用券，2020年5月31日前有效</blockquote>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/ask/thread/1187',
      html: site(
        '来信 第1187号',
        `<h2>来信 第 ⟦ticketNo|1187⟧ 号：码用不了 <small>[⟦may.status=pending|等老周回⟧]</small></h2><aside>关于订单 ⟦orderId|20210802-11⟧　⟦productName|《夜航船》季票码⟧　⟦amountFen|36.00元⟧　下单 ⟦orderTime|2021-08-02 13:20⟧</aside><article class="note"><b>阿莱</b>　2021-08-05 21:07<p>老周，激活提示“此产品不能在您所在的地区使用”。我人在长沙啊。订单我留的是 QQ 邮箱。</p></article><article class="note"><b>⟦agentId|老周⟧</b>　2021-08-06 09:15<p>这批是拿错了，混进去三个土区的。你别动它，⟦grants|今天晚上八点以前我重新发一个国区的给你⟧，另外退你 ⟦may.refundFen=500|5 块⟧算我不好意思。<br>⟦limits|退的只能退到店里余额，支付宝那边退要扣我手续费，请谅解。⟧</p></article><article class="note"><b>阿莱</b>　2021-08-06 22:40<p>还没收到呢</p></article><form><textarea rows="4" cols="70" placeholder="接着写……"></textarea><br><button>寄出</button> <a>⟦entry|不满意，要求退款⟧</a></form>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/mail/read?mid=5740288',
      html: mail(
        '关于你要退款的事',
        '⟦agentId|老周⟧ &lt;⟦contact|zhou@laozhou.example⟧&gt;',
        '⟦may.otherTime|2022年1月9日 10:44⟧',
        `<p>你好：</p><p>你 ⟦otherTime|2022年1月8日23:12⟧ 提的退款（单子 ⟦orderId|20220103-02⟧，⟦productName|《北方农场》激活码⟧，⟦refundFen|58.00元⟧），我看了，<b>这个退不了</b>，跟你说说为什么。</p><p>码你 1 月 3 号就领走了，游戏玩了 11 个小时才说不好玩。我下单的页面上写着：⟦limits|码领走了就不能因为不喜欢退。⟧你要是码坏了，我二话不说。你说平台上别人能退，那是人家平台自己的游戏，我手里的是一次性的码，收不回来。</p><p>这样吧，⟦grants|下次你来买，随便哪个我给你便宜 8 块，三个月里都算数。⟧⟦limits|要是直接去支付宝那边拒付，以后的单我就不接了。⟧</p><p>老周（⟦platformName|老周的游戏铺⟧）<br>2022.1.9</p><blockquote>&gt; 买来玩了几天感觉不好玩，想退<br>&gt; 花了 58 块呢</blockquote>`,
      ),
    },
    {
      kind: 'rules',
      path: '/promise.html',
      html: site(
        '我的规矩',
        `<h2>我的规矩</h2><p><small>2014年7月写，2019年11月改过一次</small></p><p>有人说我这店连个客服都没有。是没有，就我一个人，所以有些话先说在前头，省得到时候红脸。</p><p>先说发货。白天我在电脑前，一般几分钟就发。⟦grants|晚上十一点以后拍的，最晚第二天早上九点发出来，过了九点我没动静，你说一声退，我当场退。⟧预售的不一样，⟦limits|预售的要等游戏出了才有码，等不及中途退的扣一成。⟧</p><p>再说坏码。⟦grants|从我这里出去的码头一回用就不行的，包换，换不到就退钱。⟧⟦limits|但要在收到码三天里告诉我，三天以后的我分不清是码坏还是人用过，就不管了。⟧证据嘛，一张带时间的截图就够了，我不让你录什么视频。</p><p>价格的事。⟦limits|买完第二天打折了，不补差价。⟧史低不史低我也说不准。⟦limits|礼物码是挂在邻国区的，日后游戏公司把它收回，我只退一半，⟧因为另一半也不在我手里。</p><p>⟦grants|有什么不对的写信给我，两天里必回。⟧</p><p style="text-align:right">周</p>`,
      ),
    },
  ],
};
