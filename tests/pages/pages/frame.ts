import { messages } from '../messages';
import { type PageWriter, sheet } from '../sheet';
import { chatStyle, talk } from './chat';

/** An order with its talk in a frame of another site. */
export const frame: PageWriter = ({ other }) =>
  sheet({
    title: '订单详情 - 流云点卡',
    style: `body { padding: 32px } iframe { width: 440px; height: 560px; border: 1px solid #888 }`,
    body: `<h1>订单详情</h1><p>订单号：2026112300004711</p><p>商品：1000 点券</p>
<iframe src="${other}/frame-chat" title="在线客服"></iframe>
<p>客服记录由第三方提供。</p>`,
  });

/** What the frame shows: 120 messages in their own scroller, at the end. */
export const frameChat: PageWriter = () =>
  sheet({
    title: '在线客服',
    style: chatStyle,
    body: `<div class="chat" id="chat" tabindex="0">
${talk(messages(0, 120))}
</div>`,
    script: `chat.scrollTop = chat.scrollHeight;`,
  });
