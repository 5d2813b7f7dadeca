import { facts } from '../facts';
import { moreGoods, shopPage, trail } from '../layout';
import { linkToOrder, type Scene, yuan } from '../scene';

type Row = {
  number: string;
  product: string;
  fen: number;
  time: string;
  status: string;
  mark: 'done' | 'grey' | 'bad';
};

const older: readonly Row[] = [
  {
    number: '2026110210154471',
    product: '《星海远征》月卡 30 天',
    fen: 2800,
    time: '2026-11-02 10:15:44',
    status: '已完成',
    mark: 'grey',
  },
  {
    number: '2026101508223390',
    product: '《风车小镇》节日礼包码',
    fen: 4500,
    time: '2026-10-15 08:22:33',
    status: '已退款',
    mark: 'bad',
  },
];

export function orders(scene: Scene): string {
  const newest: Row = {
    number: scene.order,
    product: facts.product,
    fen: facts.paidFen,
    time: facts.orderedTime,
    status: '已发货',
    mark: 'done',
  };
  const rows = [newest, ...older]
    .map(
      (row) => `<tr>
<td data-label="订单号">${row.number}</td>
<td data-label="商品名称">${row.product}</td>
<td data-label="实付金额">¥${yuan(row.fen)}</td>
<td data-label="下单时间">${row.time}</td>
<td data-label="订单状态"><span class="badge ${row.mark}">${row.status}</span></td>
<td data-label="操作"><a href="${linkToOrder(scene, row.number)}">查看详情</a></td>
</tr>`,
    )
    .join('\n');
  return shopPage(scene, {
    title: '我的订单',
    current: 'orders',
    body: `${trail(scene, ['home', '首页'], '我的订单')}
<section class="card"><h1>我的订单</h1>
<p class="tabs"><b>全部（3）</b><span>待付款</span><span>已发货</span><span>已完成</span><span>售后</span></p>
<table class="list">
<thead><tr><th>订单号</th><th>商品名称</th><th>实付金额</th><th>下单时间</th><th>订单状态</th><th>操作</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
<p class="hint">仅显示最近 90 天的订单，更早的订单请联系客服查询。</p>
</section>
${moreGoods(scene)}`,
  });
}
