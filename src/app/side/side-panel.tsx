import { useState } from 'preact/hooks';
import { textsFor } from '../../core/complaint/compose';
import { type SideNotes, type SidePlace, showInSide, sideNotes, sidePlace } from '../../storage/side-store';
import { Attachments } from '../attach/attachments';
import { type Gathered, gatherCase } from '../home/compose/gather';
import { useBrief, useText } from '../home/compose/use-case';
import { useChecks } from '../home/compose/use-checks';
import { caseTitle } from '../shared/case-label';
import { Icon } from '../shared/icon';
import { Mark } from '../shared/mark';
import { ProgressBar } from '../shared/progress-bar';
import { useLive } from '../shared/use-live';
import { channelTitle } from '../text/channel-words';
import { FieldList } from './field-list';
import { Filed } from './filed';
import './side.css';
import { SideHome } from './side-home';

/** Beside the page: the fields of one text in the order of the form, to be copied one by one; without a text the case. */
export function SidePanel() {
  // Kept here: the list goes while a text is shown.
  const [caseId, setCase] = useState('');
  const shown = useLive(async () => {
    const place = await sidePlace();
    if (!place) return { place, gathered: null, notes: null };
    const [gathered, notes] = await Promise.all([
      gatherCase(place.caseId),
      sideNotes(place.caseId, place.channel),
    ]);
    return { place, gathered, notes };
  });
  if (!shown) return null;
  const { place, gathered, notes } = shown;
  if (!place || !gathered || !notes) return <SideHome caseId={caseId} onPick={setCase} />;
  const key = `${place.caseId}/${place.channel}`;
  const back = () => {
    setCase(place.caseId);
    void showInSide(null);
  };
  return <OpenPanel key={key} place={place} gathered={gathered} notes={notes} onBack={back} />;
}

type OpenProps = { place: SidePlace; gathered: Gathered; notes: SideNotes; onBack(): void };

function OpenPanel({ place, gathered, notes, onBack }: OpenProps) {
  const brief = useBrief(gathered);
  const text = useText(gathered, brief, place.channel, place.variant);
  const { blocked } = useChecks(brief, text);
  const channels = textsFor(brief).filter(({ variants }) => variants.length > 0);
  const variants = channels.find(({ channel }) => channel === place.channel)?.variants ?? [place.variant];
  const move = (channel: SidePlace['channel'], variant: SidePlace['variant']) =>
    void showInSide({ ...place, channel, variant });
  const copied = text?.fields.filter(({ name }) => notes.copied.includes(name)).length ?? 0;
  const total = text?.fields.length ?? 0;
  return (
    <>
      <header class="pop-head">
        <button
          type="button"
          id="side-back"
          class="btn plain sm"
          aria-label="回到案件"
          title="回到案件"
          onClick={onBack}
        >
          <Icon name="left" small />
        </button>
        <Mark />
        <div class="grow name2">
          <h1 class="name">{channelTitle(place.channel)}</h1>
          <p class="note clip">{caseTitle(gathered.one)}</p>
        </div>
        <select
          class="input other"
          aria-label="换一个渠道"
          value=""
          onChange={(event) => {
            const next = channels.find(({ channel }) => channel === event.currentTarget.value);
            if (next) move(next.channel, next.variants[0]!);
          }}
        >
          <option value="" disabled>
            换一个渠道
          </option>
          {channels.map(({ channel }) => (
            <option key={channel} value={channel}>
              {channelTitle(channel)}
            </option>
          ))}
        </select>
      </header>
      <main class="pn">
        <div class="flex between">
          <p class="ui">
            已复制 <b id="copied">{copied}</b> / {total} 项
          </p>
          <p class="note">按官网表单的顺序排列</p>
        </div>
        <ProgressBar label="已复制" done={copied} total={total} />
        {blocked ? (
          <p class="banner danger" role="alert">
            <Icon name="alert" />
            <span class="note">{blocked.replace('在右边', '在工作台的“投诉文书”里')}。</span>
          </p>
        ) : (
          <p class="banner info">
            <Icon name="info" />
            <span class="note">
              多行框可能不允许粘贴。粘贴不进去时，选中文字拖进框里，或者点“逐段显示”对照输入。
            </span>
          </p>
        )}
        {text ? (
          <FieldList
            place={place}
            text={text}
            notes={notes}
            brief={brief}
            variants={variants}
            blocked={blocked}
            onVariant={(variant) => move(place.channel, variant)}
          />
        ) : (
          <p class="note">这个渠道没有可写的文字，换一个渠道。</p>
        )}
        {text && <Attachments brief={brief} text={text} seen={gathered.limits} />}
        <p class="note last">字数上限以你在官网看到的为准。文字在工作台的“投诉文书”里改，这里跟着变。</p>
      </main>
      <Filed place={place} notes={notes} contacts={gathered.contacts} />
    </>
  );
}
