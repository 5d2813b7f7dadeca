import type { Layout } from '../../truth';

/** The page on which a listening service takes its codes. */
export const codeDock: Layout = {
  name: 'code-dock',
  pages: [
    {
      kind: 'redeem-error',
      path: '/redeem?from=web',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>兑换中心 · ⟦platformName|知声听书⟧</title><style>body{margin:0;background:#101820;color:#e6edf3;font:15px/1.7 sans-serif}.bar{padding:16px 40px;display:flex;justify-content:space-between}.box{width:520px;margin:60px auto;background:#18232e;border-radius:14px;padding:30px}.box input{width:100%;box-sizing:border-box;padding:10px;background:#0c131a;border:1px solid #e5534b;color:#fff;border-radius:8px}.err{color:#e5534b;margin:8px 0}.go{background:#3fb68b;border:0;color:#fff;border-radius:8px;padding:10px 26px}.toast{position:fixed;top:80px;left:50%;margin-left:-90px;width:180px;background:#000;text-align:center;border-radius:8px;padding:8px;display:none}.note{color:#7d8b98;font-size:13px}</style></head><body><div class="bar"><b>知声听书</b><span>发现　书架　会员　秦禾的主页</span></div>
<div class="box"><h2 style="margin-top:0">兑换会员</h2><label class="note">请输入 16 位兑换码</label><input value="⟦may.cardSecret|ZS8Q-KD22-NN48-TR93⟧"><div class="err">该兑换码已于 ⟦may.otherTime|2026-11-16 19:08⟧ 被其他账号兑换，不能重复使用</div><button class="go">立即兑换</button><p class="note">· ⟦limits|兑换成功后不可撤销、不可转移到其他账号⟧<br>· ⟦limits|通过第三方购买的兑换码出现问题，请联系卖家解决⟧<br>· 当前账号会员到期日：2026-12-20</p></div><div class="toast">兑换成功，已增加 93 天</div><p class="note" style="text-align:center"><a>⟦entry|兑换码有问题？去申诉⟧</a>　客服 ⟦contact|400-820-3391⟧</p></body></html>`,
    },
  ],
};
