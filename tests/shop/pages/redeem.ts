import { facts } from '../facts';
import { sheet } from '../layout';
import { imageOf, type Scene } from '../scene';

export function redeem(scene: Scene): string {
  return sheet(scene, {
    title: '兑换中心 | 星海远征',
    bodyClass: 'game',
    icon: 'game-icon',
    body: `<header class="game-top"><div class="wrap"><span class="game-logo"><svg width="34" height="34" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="15" fill="#7fb4ff"/><ellipse cx="32" cy="32" rx="28" ry="8" fill="none" stroke="#ffd479" stroke-width="4" transform="rotate(-20 32 32)"/></svg>星海远征</span><nav><span>新闻</span><span>资料站</span><span class="here">兑换中心</span><span>账号安全</span></nav><span class="account">舰长 ID 80****31</span></div></header>
<div class="game-hero"><img src="${imageOf(scene, 'game-sky')}" alt="" width="1280" height="360"><p><b>星海远征 兑换中心</b><span>REDEEM CENTER</span></p></div>
<main class="wrap">
<section class="game-card">
<h1>兑换码兑换</h1>
<label>区服<select><option>一区 启明</option><option>二区 长庚</option></select></label>
<label>兑换码<input type="text" value="${facts.secret}" spellcheck="false" autocomplete="off"></label>
<div class="game-error" role="alert"><b>该卡密已被使用</b><p>兑换失败：该兑换码已于 ${facts.usedTime} 被使用。（错误码 E1042）</p></div>
<button type="button" disabled>立即兑换</button>
<p class="game-hint">每个兑换码只能使用一次。如果您没有使用过该兑换码，请联系购买渠道处理。</p>
</section>
</main>
<footer class="game-bottom">星海远征运营组 · ${facts.gameSite} · 适龄提示 12+</footer>`,
  });
}
