import type { Layout } from '../../truth';

/** A support desk: threads of replies newest first, a side column about the buyer, a talk in a box over the page whose times hide in titles. */
const style = `body{margin:0;background:#f3f5f7;font:14px/1.65 Inter,"PingFang SC",sans-serif;color:#2f3941}.bar{background:#03363d;color:#fff;padding:12px 24px}.wrap{display:flex;width:1060px;margin:18px auto}.col{flex:1;background:#fff;padding:18px}.meta{width:260px;margin-left:16px;background:#fff;padding:14px;font-size:13px}.meta dt{color:#87929d;margin-top:8px}.meta dd{margin:0}.reply{border-top:1px solid #e9ebed;padding:12px 0}.reply h5{margin:0}.reply time{color:#87929d;font-size:12px}.staff{background:#f3faf5}.float{position:fixed;right:20px;bottom:20px;width:340px;border:1px solid #ccc;background:#fff}.float .log{height:340px;overflow:auto;padding:10px}.float .l{background:#eef;border-radius:8px;padding:6px 9px;margin:6px 40px 6px 0}.float .rr{background:#dff5e3;border-radius:8px;padding:6px 9px;margin:6px 0 6px 40px}label{display:block;margin:10px 0 2px}`;

const shell = (title: string, col: string, meta: string, over = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} · ⟦platformName|蜂巢密钥⟧帮助中心</title><style>${style}</style></head><body><div class="bar">蜂巢密钥帮助中心　　常见问题　<a>⟦entry|提交请求⟧</a>　我的请求</div><div class="wrap"><div class="col">${col}</div><div class="meta">${meta}</div></div>${over}</body></html>`;

export const threadDesk: Layout = {
  name: 'thread-desk',
  pages: [
    {
      kind: 'ticket',
      path: '/hc/zh-cn/requests/204417',
      html: shell(
        '两个密钥都是重复的',
        `<h2>两个密钥都是重复的</h2><textarea placeholder="添加到对话"></textarea><div class="reply staff"><h5>⟦agentId|Rita 陈⟧ <small>客服</small></h5><time>⟦may.otherTime|2026-11-22 14:06⟧</time><p>我们只能确认密钥在 11-20 由您的邮箱提取。⟦limits|提取之后的损失由买家承担。⟧</p></div><div class="reply"><h5>何一舟</h5><time>⟦may.otherTime|2026-11-21 22:47⟧</time><p>买的是 ⟦may.amountFen|¥318⟧ 的⟦may.quantity=2|两份⟧，激活时都提示“已在其他设备使用”。</p></div>`,
        '<dl><dt>请求编号</dt><dd>⟦ticketNo|#204417⟧</dd><dt>状态</dt><dd>⟦may.status=pending|等待您的回复⟧</dd><dt>订单</dt><dd>⟦orderId|FC-9A77-204⟧</dd><dt>商品</dt><dd>⟦productName|蓝焰防护 家庭版 3 年⟧</dd><dt>优先级</dt><dd>普通</dd></dl>',
      ),
    },
    {
      kind: 'chat',
      path: '/hc/zh-cn?chat=open',
      html: shell(
        '首页',
        '<h2>有什么可以帮您？</h2><input placeholder="搜索"><p>如何提取密钥　如何更换邮箱　付款后没有收到邮件</p>',
        '<p>公告：11 月 28 日夜间维护</p>',
        '<div class="float"><div class="bar">在线咨询　—　×</div><div class="log"><div class="l" title="2026-11-23 10:00:12">您好，我是⟦agentId|阿蜂⟧，有什么可以帮您</div><div class="rr" title="2026-11-23 10:00:48">⟦orderId|FC-9A77-204⟧ 这单到底退不退</div><div class="l" title="2026-11-23 10:02:30">⟦grants|可以给您补发一个新密钥⟧，但⟦limits|钱是退不了的⟧</div><div class="rr" title="2026-11-23 10:03:01">补发的再不能用呢</div><div class="l" title="2026-11-23 10:05:59">那也只能再补</div></div><textarea placeholder="输入消息，回车发送"></textarea></div>',
      ),
    },
    {
      kind: 'complaint-form',
      path: '/hc/zh-cn/requests/new',
      html: shell(
        '提交请求',
        '<h2>提交请求</h2><label>请选择您的问题</label><select><option>密钥无效或重复</option><option>未收到密钥</option><option>退款</option></select><label>您的邮箱</label><input value="heyizhou@mail.example"><label>订单编号（可选）</label><input placeholder="FC- 开头"><label>主题</label><input><label>描述</label><textarea rows="5"></textarea><label>附件</label><input type="file"><button>提交</button>',
        '<p>⟦grants|工作日 24 小时内回复。⟧</p><p>请勿重复提交</p>',
      ),
    },
    {
      kind: 'redeem-error',
      path: '/activate?lang=zh',
      html: shell(
        '激活产品',
        '<h2>激活产品</h2><label>产品密钥</label><input value="⟦may.cardSecret|LYFH-3Y02-KK81-ZQ7M-00TD⟧" size="34"><p style="color:#cc3340">错误 0xB104：此密钥的激活次数已用完（5/5）。</p><button>重试</button> <button>购买新密钥 ¥159.00 起</button>',
        '<p>密钥是 20 位字母和数字。如果从第三方购买，请联系销售方。</p>',
      ),
    },
  ],
};
