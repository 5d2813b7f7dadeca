import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { linkTo, type Scene } from '../scene';

const reasons = [
  '卡密无效或已被使用',
  '付款后未发货',
  '商品与描述不符',
  '商家拒绝退款',
  '客服态度问题',
  '其他',
];

export function complaint(scene: Scene): string {
  const options = reasons.map((reason) => `<option>${reason}</option>`).join('');
  return shopPage(scene, {
    title: '提交投诉',
    body: `${trail(scene, ['home', '首页'], '投诉建议', '提交投诉')}
<section class="card">
<h1>提交投诉</h1>
<p class="warn">请如实填写。同一订单 7 日内只能投诉一次，提交后 3–7 个工作日内处理。</p>
<form class="form" method="post" action="${linkTo(scene, 'complaint')}">
<label for="order-number"><i>*</i>订单号</label><input class="field" id="order-number" name="order" type="text" value="${scene.order}" required>
<label for="reason"><i>*</i>投诉原因</label><select class="field" id="reason" name="reason" required><option value="">请选择</option>${options}</select>
<label for="seller">被投诉商家</label><input class="field" id="seller" type="text" value="${facts.seller}" disabled>
<label for="content"><i>*</i>投诉内容</label><textarea class="field" id="content" name="content" rows="6" maxlength="500" placeholder="请描述问题经过与您的诉求，10–500 字" required></textarea>
<label for="proof">上传凭证</label><div><input id="proof" name="proof" type="file" accept="image/png,image/jpeg" multiple><p class="hint">图片 ≤ 5MB, 最多 3 张，支持 JPG、PNG</p></div>
<label for="phone"><i>*</i>联系电话</label><input class="field" id="phone" name="phone" type="tel" maxlength="20" placeholder="方便客服与您联系" required>
<span></span><p><button class="button big" type="submit">提交投诉</button></p>
</form>
</section>`,
  });
}
