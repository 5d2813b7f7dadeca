import { type PageWriter, repeat, sheet } from '../sheet';

/** What is not plain HTML: canvas, WebGL, video, SVG use, shadow roots of every kind, a filled form. `?still` stops the video. */
export const mixed: PageWriter = ({ search }) =>
  sheet({
    title: '兑换中心 - 流云点卡',
    style: `
body { padding: 24px }
section { min-height: 220px; margin-bottom: 16px; padding: 16px; border: 1px solid #ccc }
#plain, video { width: 320px; height: 180px }
#webgl { width: 160px; height: 120px }
form { display: grid; grid-template-columns: repeat(3, 240px); gap: 12px }
ol { counter-reset: step; list-style: none } ol li::before { counter-increment: step; content: '第' counter(step) '步 ' }`,
    body: `<svg width="0" height="0"><symbol id="star" viewBox="0 0 24 24"><path d="M12 2l3 7h7l-6 5 2 8-6-4-6 4 2-8-6-5h7z"/></symbol></svg>
<section><h2>画布</h2><canvas id="plain" width="320" height="180"></canvas> <canvas id="webgl" width="160" height="120"></canvas></section>
<section><h2>教程</h2><video src="/video.webm" width="320" height="180" muted loop ${search.has('still') ? '' : 'autoplay'} playsinline></video></section>
<section><h2>评分</h2>${repeat(5, (i) => `<svg width="40" height="40" fill="${i < 2 ? '#f5a623' : '#ccc'}"><use href="#star"/></svg>`)}
<ol><li>登录</li><li>输入兑换码</li><li>确认</li></ol></section>
<section><h2>组件</h2><div id="open"><b slot="title">插入的标题</b>插入的文字</div><div id="closed">看不见的原文</div><div id="adopted"></div>
<div><template shadowrootmode="open"><style>p { color: teal }</style><p>声明的影子 <slot></slot></p></template><i>里面</i></div></section>
<section><h2>表单</h2><form onsubmit="return false"><input id="name" placeholder="姓名"><input id="contact" type="email"><input type="password" id="secret">
<select id="kind"><option>未到账</option><option>已被使用</option><option>其他</option></select><label><input type="checkbox" id="agree">同意</label><label><input type="radio" name="way" id="refund">退款</label>
<textarea id="story"></textarea><input type="range" id="level" max="10"><progress value="0.4"></progress></form></section>`,
    script: `
const context = plain.getContext('2d');
const sky = context.createLinearGradient(0, 0, 320, 180);
sky.addColorStop(0, '#204080'); sky.addColorStop(1, '#f0a040');
context.fillStyle = sky; context.fillRect(0, 0, 320, 180);
context.fillStyle = '#fff'; context.font = '24px sans-serif'; context.fillText('兑换码 XHYZ-0417', 30, 100);
const gl = webgl.getContext('webgl');
if (gl) {
  const shader = (type, source) => { const one = gl.createShader(type); gl.shaderSource(one, source); gl.compileShader(one); return one; };
  const program = gl.createProgram();
  gl.attachShader(program, shader(gl.VERTEX_SHADER, 'attribute vec2 at; void main() { gl_Position = vec4(at, 0, 1); }'));
  gl.attachShader(program, shader(gl.FRAGMENT_SHADER, 'void main() { gl_FragColor = vec4(0.9, 0.3, 0.2, 1); }'));
  gl.linkProgram(program); gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-0.8, -0.8, 0.8, -0.8, 0, 0.8]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0); gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.clearColor(0.1, 0.2, 0.3, 1); gl.clear(gl.COLOR_BUFFER_BIT); gl.drawArrays(gl.TRIANGLES, 0, 3);
}
document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '<style>h4 { color: purple } :host { display: block; border: 2px dotted purple }</style><h4><slot name="title"></slot></h4><slot></slot>';
document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<style>p { background: gold }</style><p>关着的影子里的字</p>';
const sheetOne = new CSSStyleSheet(); sheetOne.replaceSync('p { font-style: italic; color: green }');
const host = adopted.attachShadow({ mode: 'open' }); host.innerHTML = '<p>外加的样式</p>'; host.adoptedStyleSheets = [sheetOne];
const sheetTwo = new CSSStyleSheet(); sheetTwo.replaceSync('section h2 { border-left: 6px solid tomato; padding-left: 8px }');
document.adoptedStyleSheets = [sheetTwo];
document.querySelector('#name').value = '星河旅客'; contact.value = 'xinghe@example.com'; secret.value = '猜不到的';
kind.selectedIndex = 1; agree.checked = true; refund.checked = true; story.value = '兑换时提示\\n已被使用'; level.value = 8;`,
  });
