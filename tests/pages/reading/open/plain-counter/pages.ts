import type { Layout } from '../../truth';

/** One man's shop in his own words: no label that anybody else uses, rules as he would say them over a counter. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><style>
body{font:16px/1.8 "KaiTi",serif;max-width:720px;margin:24px auto;color:#333}h1{font-size:24px}a{color:#946b2d}.l{border-bottom:1px dotted #bbb;padding:5px 0}.l b{font-weight:400;color:#999;display:inline-block;width:130px}.k{background:#fff8e5;padding:8px 12px;font-family:monospace}
</style></head><body><h1>⟦platformName|老秦电子码铺⟧</h1><p><a href="/">看货</a> ・ <a href="/find">找单子</a> ・ <a href="/say">丑话</a></p>${body}<p style="color:#999">找老秦：QQ ⟦contact|860217735⟧，白天都在</p></body></html>`;
const line = (label: string, value: string) => `<div class="l"><b>${label}</b>${value}</div>`;

export const plainCounter: Layout = {
  name: 'plain-counter',
  pages: [
    {
      kind: 'order',
      path: '/find?k=LQ-1126-07',
      html: shell(
        '找单子 - 老秦电子码铺',
        `<h2>你的单子</h2>${line('单子', '⟦orderId|LQ-1126-07⟧')}${line('拿的啥', '⟦productName|画眉绘图 半年码⟧')}${line('拿了几个', '⟦quantity|2 个⟧')}${line('收你', '⟦amountFen|46 元⟧')}${line('咋付的', '⟦payMethod|支付宝⟧')}${line('啥时候付的', '⟦payTime|2026-11-26 19:12⟧')}${line('到哪步了', '⟦status=delivered|码已发出⟧')}<p>你的码：</p><div class="k">⟦cardSecret|HMHT-5K2Q-XX08-1VWD⟧<br>⟦cardSecret|HMHT-5K2Q-B6RT-9ZPA⟧</div><p>⟦grants|码不好使，三天内来找我换⟧。⟦limits|过了三天就别找了⟧。<a href="/ask?k=LQ-1126-07">⟦entry|码不好使点这里⟧</a></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/say',
      html: shell(
        '丑话 - 老秦电子码铺',
        `<h2>丑话说在前头</h2><p>一、⟦limits|看清楚再买，买错了我不退⟧。</p><p>二、⟦grants|码要是激活不了，截个图来，当天给你换⟧。</p><p>三、⟦limits|码用了又说不好使的，不换也不退⟧。</p><p>四、⟦grants|付了款半小时还没见着码的，钱原样退你⟧。</p><p>五、骂人的不伺候。</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/',
      html: shell(
        '老秦电子码铺',
        `<h2>今天有的货</h2><ul><li>画眉绘图 半年码　23 块　还有 14 个　<a href="/g/1">拿一个</a></li><li>知了字幕 月码　6 块　还有 40 个　<a href="/g/2">拿一个</a></li><li>石蛙下载 永久码　30 块　没了</li></ul><p>11 月 30 号进货，要啥提前说。</p>`,
      ),
    },
  ],
};
