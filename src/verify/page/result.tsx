import { pageHashCommands } from '../commands';
import { proves, provesNot } from '../limits';
import type { Check, Report, Verdict } from '../report';
import { CommandBlock } from './commands-view';
import { Contacts } from './contacts-view';
import { Exhibits } from './exhibits-view';
import { Icon } from './icons';
import { ProblemFiles } from './problem-files';
import { VerdictBox } from './verdict-box';

/** The whole result, the damage before everything else. */
export function Result({ report, onRestart }: { report: Report; onRestart(): void }) {
  const { verdict, checks, exhibits, notes, limits } = report;
  return (
    <>
      <VerdictBox report={report} onRestart={onRestart} />
      {verdict === 'damaged' && <ProblemFiles report={report} />}
      {checks.length > 0 && <Checks checks={checks} />}
      {verdict === 'damaged' && (
        <p class="ui muted after">也可能是复制或传输时出错。请向提供者要一份新的材料包，再核验一次。</p>
      )}
      {verdict === 'integrity' && <WhatElse />}
      {exhibits.length > 0 && <Exhibits report={report} />}
      {report.contacts.length > 0 && <Contacts contacts={report.contacts} />}
      {notes.length > 0 && <List title="还要知道" lines={notes} />}
      {(verdict === 'integrity' || verdict === 'verified') && <Proves verdict={verdict} />}
      {verdict !== 'unreadable' && <List title="已知的限度" lines={limits} />}
      <Fingerprints report={report} />
      <OwnHash />
    </>
  );
}

function Checks({ checks }: { checks: Check[] }) {
  const passed = checks.filter((check) => check.ok).length;
  const failed = checks.filter((check) => !check.ok && check.weight === 'damage').length;
  const absent = checks.length - passed - failed;
  const summary = [
    `${passed} 项通过`,
    failed > 0 && `${failed} 项没有通过`,
    absent > 0 && `${absent} 项没有`,
  ];
  return (
    <>
      <div class="grouphead">
        <h2>逐项结果</h2>
        <span class="note">{summary.filter(Boolean).join('，')}</span>
      </div>
      <ul class="group">
        {checks.map((check) => (
          <li key={check.id} class="row check-row" data-check={check.id}>
            <CheckIcon check={check} />
            <span class="ui">{check.title}</span>
            <span class="r num">{check.note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckIcon({ check }: { check: Check }) {
  if (check.ok) return <Icon name="ok" class="ok" />;
  return check.weight === 'note' ? <Icon name="info" class="warn" /> : <Icon name="alert" class="danger" />;
}

function WhatElse() {
  return (
    <div class="banner info after">
      <Icon name="info" />
      <p>要再确认，可以请当事人当场登录账号，与原网页对照；支付记录可以向支付机构核实。</p>
    </div>
  );
}

/** What the result proves and what it does not, side by side. */
export function Proves({
  verdict,
  title = '这个结果说明什么',
}: {
  verdict: Extract<Verdict, 'verified' | 'integrity'>;
  title?: string;
}) {
  return (
    <>
      <div class="grouphead">
        <h2>{title}</h2>
      </div>
      <div class="can">
        <p>
          <b class="ok">能证明</b>
          <br />
          {proves[verdict]}
        </p>
        <p>
          <b class="warn">不能证明</b>
          <br />
          {provesNot[verdict]}
        </p>
      </div>
    </>
  );
}

function List({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <div class="grouphead">
        <h2>{title}</h2>
      </div>
      <ul class="limits">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Fingerprints({ report }: { report: Report }) {
  return (
    <>
      {report.signers.map(({ id, seq }) => (
        <div key={id} class="after">
          <p class="note">
            密钥指纹{report.signers.length > 1 ? `（第 ${seq} 条起）` : ''}，请另找途径向当事人核对：
          </p>
          <p class="full">{id}</p>
        </div>
      ))}
    </>
  );
}

/** The page cannot know its own hash, and a number printed in it would prove nothing: it says how to get it. */
export function OwnHash() {
  return (
    <>
      <div class="grouphead">
        <h2>这个页面本身</h2>
      </div>
      <p class="note">
        这个页面也可能被人替换，换过的页面什么都能显示。请用下面的命令算出它的指纹，与留证项目主页公布的同一版本比对；或者不用它，按最后的命令自己核验。
      </p>
      <CommandBlock
        commands={[
          { about: '这个页面的指纹', lines: [pageHashCommands.shell] },
          { about: 'Windows PowerShell', lines: [pageHashCommands.powershell] },
        ]}
      />
    </>
  );
}
