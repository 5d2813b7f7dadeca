import type { Brief } from '../../../core/complaint/brief';
import type { TextChannel } from '../../../core/complaint/sentence';
import type { Channel } from '../../../core/knowledge/schema';
import { sourceWords } from '../../../core/knowledge/source';

/** Around the complaint: the official way in, and what to know; quiet lines that open. */
export function Advice({ brief, channel }: { brief: Brief; channel: TextChannel }) {
  const { advice, channels } = brief.request.knowledge;
  const here = channels.find((one) => one.id === channel);
  return (
    <section class="around" aria-label="提交和提醒">
      {here && <Entry channel={here} />}
      {advice.map(({ id, title, lines, source }) => (
        <details class="quiet" key={id} data-advice={id}>
          <summary>{title}</summary>
          <ul class="plain">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="note">
            {source.from}。{sourceWords(source)}
          </p>
        </details>
      ))}
      <details class="quiet" data-advice="entries">
        <summary>固定的官方入口</summary>
        <ul class="plain">
          {channels
            .filter(({ id, url }) => url || id === 'police')
            .map(({ id, name, url, entry, source }) => (
              <li key={id}>
                <b>{name}</b>：{url ? <Out url={url} /> : entry}
                <span class="note">（{sourceWords(source)}）</span>
              </li>
            ))}
        </ul>
        <p class="note">只从这里进。搜索结果里有冒充的网站。</p>
      </details>
    </section>
  );
}

function Entry({ channel }: { channel: Channel }) {
  return (
    <div class="entry">
      <p class="ui">
        <b>提交入口</b>：{channel.entry}
        {channel.url && (
          <>
            {'，'}
            <Out url={channel.url} />
          </>
        )}
      </p>
      {channel.tips.length > 0 && (
        <ul class="plain note">
          {channel.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      )}
      <p class="note">{sourceWords(channel.source)}。提交由你自己完成，这里只复制和导出。</p>
    </div>
  );
}

function Out({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url.replace('https://', '')}
    </a>
  );
}
