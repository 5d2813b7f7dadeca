import type { Layout } from '../../truth';

/** Where bought cards are handed over: tiles with a number and a secret each, a box of lines to copy, the order told in one grey line. */
const style = `body{margin:0;background:#fdf8f3;font:14px/1.7 "PingFang SC","Microsoft YaHei",sans-serif;color:#4a3f35}.head{background:#d9743f;color:#fff;padding:14px 10%}.roll{background:#fff3e6;padding:4px 10%;font-size:12px;color:#b88}.main{width:820px;margin:20px auto;background:#fff;padding:22px;border-radius:10px}.grey{color:#a0968c;font-size:13px}.tiles{display:grid;grid-template-columns:1fr 1fr;gap:12px}.tile{border:1px dashed #d9743f;border-radius:8px;padding:10px 14px}.tile span{color:#a0968c}.tile b{font-family:Menlo,monospace;font-weight:400}.stamp{float:right;border:2px solid #d9743f;color:#d9743f;border-radius:6px;padding:2px 10px;transform:rotate(6deg)}textarea{width:100%;font-family:Menlo,monospace}.foot{text-align:center;color:#b8aea4;font-size:12px;padding:20px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_⟦platformName|山竹提卡中心⟧</title><style>${style}</style></head><body><div class="head">山竹提卡中心　　<small>首页　批量提卡　<a>⟦entry|售后登记⟧</a>　商家入驻</small></div><div class="roll">刚刚 尾号 7741 提取了 银杏阅读季卡×20　2 分钟前 尾号 0083 提取了 沙棘云盘月卡×1　全站累计提卡 482,913 张</div><div class="main">${body}</div><div class="foot">⟦icp|川ICP备2022015733号⟧　商务合作 ⟦may.contact|bd@shanzhu.example⟧　微信客服 ⟦contact|shanzhu_kf02⟧</div></body></html>`;

const tile = (number: string, secret: string) =>
  `<div class="tile">⟦cardSecret|<span>卡号</span> <b>${number}</b><br><span>卡密</span> <b>${secret}</b>⟧ <a>复制</a></div>`;

export const pickCards: Layout = {
  name: 'pick-cards',
  pages: [
    {
      kind: 'order',
      path: '/pick?t=a8f20c',
      html: shell(
        '提卡',
        `<div class="stamp">⟦status=delivered|已提取⟧</div><h2>⟦productName|沙棘云盘 月卡（可叠加）⟧</h2><p class="grey">⟦orderId|SZ-261120-48821⟧ ｜ ⟦orderTime|2026-11-20 22:14:09⟧ ｜ 共 ⟦quantity|4⟧ 张 ｜ ￥15.80/张 ｜ 合计 ⟦amountFen|￥63.20⟧</p><div class="tiles">${tile('SJ0047120', 'm4k-77q-0zx')}${tile('SJ0047121', 'p2d-18w-9rt')}${tile('SJ0047122', 'u6h-53b-1ka')}${tile('SJ0047123', 'c0v-90n-4ly')}</div><p class="grey">首次查看 ⟦may.otherTime|2026-11-20 22:14:31⟧　IP 112.0.*.*　请在 2026-12-20 前使用</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/pick?t=b1170e',
      html: shell(
        '提卡',
        `<div class="stamp">⟦status=failed|提取异常⟧</div><h2>⟦productName|银杏阅读 季卡⟧</h2><p class="grey">⟦orderId|SZ-261121-50377⟧ ｜ ⟦orderTime|2026-11-21 13:40:55⟧ ｜ 共 ⟦quantity|2⟧ 张 ｜ ￥24.00/张 ｜ 合计 ⟦amountFen|￥48.00⟧</p><textarea rows="4" readonly>很抱歉，您付款期间库存已被抢空，请联系商家处理</textarea><p>商家：⟦merchant|银杏官方渠道二店⟧　商家QQ：⟦contact|3381902274⟧</p><p>⟦grants|商家 24 小时未补货，可登记售后退款。⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/pick/batch?t=c93d',
      html: shell(
        '批量提卡',
        `<h2>⟦productName|山核桃游戏 100 点⟧ × ⟦quantity|3⟧</h2><p class="grey">单号 ⟦orderId|SZ-261118-41002⟧　付款 ⟦amountFen|￥27.90⟧　⟦payMethod|微信⟧</p><p>⟦status=delivered|全部提完⟧，明细如下：</p><textarea rows="5" readonly>⟦cardSecret|SHT100-AAQ7-0192----551870⟧
⟦cardSecret|SHT100-AAQ7-0193----662094⟧
⟦cardSecret|SHT100-AAQ7-0194----180337⟧</textarea><button>复制全部</button> <button>导出 TXT</button><h4>使用方法</h4><p>打开游戏 → 商城 → 充值卡 → 输入卡号和 6 位密码。示例：SHT100-XXXX-0000----000000</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/pick/notice',
      html: shell(
        '提卡须知',
        `<h2>提卡须知</h2><ol><li>⟦limits|点击“查看卡密”即表示确认收货，款项随即结算给商家。⟧</li><li>⟦grants|卡密无效的，自提取起 12 小时内登记售后，商家应当补卡或退款。⟧</li><li>⟦limits|超过 12 小时登记的，本中心不介入。⟧</li><li>请勿将提卡链接发给他人。</li><li>⟦grants|同一卡密售出两次的，本中心先行赔付。⟧</li></ol>`,
      ),
    },
  ],
};
