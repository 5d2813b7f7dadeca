import type { Layout } from '../../truth';

/** A shop that has no labels: its owner tells everything in whole sentences, as in a letter, on a page of one column. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;background:#fbf7ef;font:17px/2 "Songti SC",SimSun,serif;color:#3b2f2f}article{width:640px;margin:50px auto}h1{font-weight:400;font-size:26px}code{background:#efe6d3;padding:2px 8px;font:16px Consolas,monospace}a{color:#8a4b2a}.foot{border-top:1px solid #d9ccb4;margin-top:40px;font-size:14px;color:#8b7d6b}em{font-style:normal;border-bottom:1px dotted #8a4b2a}</style></head><body><article>${body}<p class="foot">⟦platformName|老顾点卡铺⟧，2014 年开到现在。找我请加微信 ⟦contact|laogu_dianka⟧，晚上十一点以后我睡了，第二天回。</p></article></body></html>`;

export const soProse: Layout = {
  name: 'so-prose',
  pages: [
    {
      kind: 'order',
      path: '/o/⟦orderId|G261108194⟧',
      html: shell(
        '您的这一单',
        `<h1>您好，您买的东西在这里。</h1>
<p>您在 ⟦orderTime|2026年11月8日 19:42⟧ 跟我买了 <em>⟦quantity|2⟧ 张</em> <em>⟦productName|《云上江湖》30元月卡⟧</em>，用⟦payMethod|微信⟧付的，一共 <em>⟦amountFen|57 元⟧</em>，比面值便宜了 3 块。这一单⟦status=delivered|已经发完⟧了，以后要查就记住单号 G261108194。</p>
<p>第一张的卡号是 ⟦cardSecret|<code>YSJH0082561174</code>，密码是 <code>660914827735</code>⟧。</p>
<p>第二张的卡号是 ⟦cardSecret|<code>YSJH0082561175</code>，密码是 <code>218840593367</code>⟧。</p>
<p>充的时候登录游戏官网，选“点卡充值”，把两串数字填进去就行了。如果充不上，<a href="/o/G261108194/trouble">⟦entry|点这里告诉我哪里不对⟧</a>，我看到就回。</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/thanks?no=⟦orderId|G261116077⟧',
      html: shell(
        '谢谢惠顾',
        `<h1>⟦status=paid|钱收到了⟧，谢谢。</h1>
<p>⟦payTime|2026年11月16日 8:31⟧，您用⟦payMethod|支付宝⟧付来 ⟦amountFen|92.50 元⟧，买的是 ⟦quantity|1⟧ 份“⟦productName|《铁马冰河》1000 金锭⟧”。这一单记在 G261116077 名下。</p>
<p>金锭是我登录仓库号手工给您邮寄的，不是机器发。⟦grants|正常两个小时之内寄到，到晚上还没寄的，我把钱全退给您。⟧</p>
<p>您可以先去忙，也可以 <a href="/o/G261116077">在这里看这一单走到哪一步了</a>。</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/how-i-do-business',
      html: shell(
        '老顾怎么做生意',
        `<h1>我怎么做生意</h1>
<p>我卖点卡十几年，货都是从一级代理手里拿的。价钱每天早上看行情改一次，您看到多少就是多少。</p>
<p>⟦grants|点卡都是付了钱当场就给，页面上能看见，不用等。⟧⟦grants|要我手工寄的金币、道具，两个小时里给您办好。⟧</p>
<p>有人问买错了能不能退。⟦grants|卡还没点开看过的，当天都能退。⟧⟦limits|点开看了卡号密码，就算是您的了，退不了。⟧买之前请看清楚是哪个游戏、哪个区。</p>
<p>⟦grants|卡要是坏的，您三天之内跟我说，我核实了就换一张。⟧核实要去问上家。⟦limits|过了三天，上家不认，我也没有办法。⟧</p>
<p>⟦limits|在别处看到更便宜的，我不补差价。⟧来的多是老主顾，逢年过节尤其忙。</p>
<p>⟦limits|未满十八岁的孩子请不要在这里买，大人事后来要求退款的，我要看付款凭证和户口本。⟧</p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/use?step=2',
      html: shell(
        '这张卡没充上',
        `<h1>这张卡没有充上。</h1>
<p>您刚刚填的卡号 <code>⟦may.cardSecret|YSJH0082561175⟧</code>，游戏那边答复说：<em>该卡已于 11 月 6 日被其他账号使用</em>。</p>
<p>您看看是不是填错了数字，或者自己以前充过忘记了。要是都不是，请把这一页留着，<a href="/o/trouble">⟦entry|跟我说一声⟧</a>，把买的时候的单号一起带上。</p>
<form><p>换一张试试：<input placeholder="卡号"> <input placeholder="密码"> <button>再充一次</button></p></form>`,
      ),
    },
  ],
};
