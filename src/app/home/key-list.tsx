import { Dialog } from '../shared/dialog';

const groups: { where: string; keys: [string, string][] }[] = [
  {
    where: '到处',
    keys: [
      ['/', '搜索，↓ 到结果'],
      ['J　K', '下一条、上一条'],
      ['Enter', '打开'],
      ['G 然后 C', '去案件'],
      ['G 然后 T', '去待办'],
      ['G 然后 S', '去设置'],
      ['?', '这张表'],
    ],
  },
  {
    where: '案件',
    keys: [
      ['N', '登记跟进'],
      ['E', '生成材料包'],
    ],
  },
  {
    where: '投诉文书',
    keys: [
      ['Ctrl + Z', '撤销上一处修改（输入框外）'],
      ['Ctrl + Shift + Z', '重做'],
      ['F8', '下一处用语'],
      ['Ctrl + .', '替换这处用语'],
    ],
  },
  {
    where: '登记跟进',
    keys: [
      ['1　5', '选结果'],
      ['Ctrl + V', '粘贴截图'],
      ['Ctrl + Enter', '保存'],
    ],
  },
  {
    where: '看证据',
    keys: [
      ['←　→', '上一条、下一条证据'],
      ['+　−', '放大、缩小'],
      ['0　=', '适合宽度、原始大小'],
      ['1　9', '去图上第 1 到第 9 项'],
      ['B', '显示或收起标框'],
      ['C', '复制全部指纹'],
    ],
  },
];

/** Keycaps, each of its own; 然后 between two is no key. */
function Caps({ words }: { words: string }) {
  return (
    <>
      {words.split(' ').map((word) =>
        word === '然后' ? (
          <span key={word} class="note">
            然后
          </span>
        ) : (
          <kbd key={word}>{word}</kbd>
        ),
      )}
    </>
  );
}

/** Every single key there is. */
export function KeyList({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="快捷键" onClose={onClose} class="keylist">
      {groups.map(({ where, keys }) => (
        <section key={where}>
          <div class="grouphead">
            <h2>{where}</h2>
          </div>
          <dl class="kv">
            {keys.flatMap(([key, does]) => [
              <dt key={key}>
                {key.split('　').map((cap) => (
                  <Caps key={cap} words={cap} />
                ))}
              </dt>,
              <dd key={does} class="ui">
                {does}
              </dd>,
            ])}
          </dl>
        </section>
      ))}
      <p class="note">打字时不起作用。可以在设置里关掉。</p>
    </Dialog>
  );
}
