import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { openCaptureWindow } from '../../capture/capture-window';
import type { Look } from '../../capture/look';
import { suggestCase } from '../../core/case/suggest';
import { doubtBelow, type FieldName } from '../../core/reading/fields';
import { ruleLinks } from '../../core/reading/rule-links';
import { allCases } from '../../storage/case-store';
import { caseLabel } from '../shared/case-label';
import { fieldLabel, kindLabel, showField } from '../shared/field-words';
import { Icon } from '../shared/icon';
import { PlatformLine } from '../shared/platform-line';
import { useLive } from '../shared/use-live';
import { Latest } from './latest';
import { type OtherWays, OtherWaysMenu, OtherWaysRow } from './other-ways';
import { Risks, risksOf } from './risks';
import { SiteRow } from './site-row';

const shown: FieldName[] = [
  'amountFen',
  'payableFen',
  'priceFen',
  'orderId',
  'ticketNo',
  'orderTime',
  'payTime',
  'status',
  'productName',
  'merchant',
];

/** A page that was read and not sealed: what it is, what was found, and the button. */
export function Seen({
  look,
  ways,
  quote,
  onCapture,
}: {
  look: Look;
  ways: OtherWays;
  quote: ComponentChildren;
  onCapture(): void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const host = URL.canParse(look.reading.url) ? new URL(look.reading.url).host : look.reading.url;
  const platform = String(look.fields.platformName?.value ?? '');
  const { kind } = look.found;
  const risks = risksOf(look);
  const rules = kind === 'product' ? ruleLinks(look.reading) : [];
  const captureAll = async () => {
    await openCaptureWindow(`before/${look.tab.id}`, look.tab.windowId);
    window.close();
  };
  return (
    <>
      <div class="pop">
        <div class="site">
          <span class="fav" aria-hidden="true">
            {[...(platform || host)][0]}
          </span>
          <div class="grow">
            <h1>{kindLabel({ kind: look.found.kind, items: look.items })}</h1>
            <p class="note clip" title={look.reading.url}>
              {platform && (
                <>
                  {platform}
                  <i class="sep" />
                </>
              )}
              {host}
            </p>
          </div>
          <span class="tag">尚未留证</span>
        </div>
        <PlatformLine url={look.reading.url} />
        {quote}
        <Risks risks={risks} />
        {risks.length > 0 ? (
          <details class="rest">
            <summary class="note">本页还写着：价格、商品和承诺</summary>
            <Found look={look} hasRisks />
          </details>
        ) : (
          <Found look={look} hasRisks={false} />
        )}
        <SiteRow url={look.reading.url} />
        <Latest />
      </div>
      <div class="dock">
        <div class="step cap">
          <button ref={button} type="button" class="btn primary lg block" id="capture" onClick={onCapture}>
            <span>
              <Icon name="capture" />
              {kind === 'product' ? '先留证商品页' : '留证本页'}
            </span>
            <span class="keys">Enter</span>
          </button>
          {rules.length > 0 ? (
            <div class="ways">
              <button
                type="button"
                class="btn"
                id="before"
                title={`商品、价格和${rules.map(({ text }) => text).join('、')}，一次留下`}
                onClick={() => void captureAll()}
              >
                买前存证：连同{rules[0]!.text}一起留
              </button>
              <OtherWaysMenu ways={ways} all />
            </div>
          ) : (
            <OtherWaysRow ways={ways} />
          )}
        </div>
        <Foot look={look} />
      </div>
    </>
  );
}

function Found({ look, hasRisks }: { look: Look; hasRisks: boolean }) {
  if (look.items.length > 0)
    return <p class="ui">这一页列出了 {look.items.length} 个订单。打开其中一个的详情页，能留下更多内容。</p>;
  const { kind } = look.found;
  const found = shown.filter((name) => look.fields[name]);
  // A product page names its product in its title, before the shop's own name.
  const named =
    kind === 'product' && !look.fields.productName ? (look.reading.title.split(' - ')[0]?.trim() ?? '') : '';
  // What limits is told below, each with its sentence.
  const clauses = hasRisks
    ? look.clauses.filter(({ effect }) => effect === 'grants').slice(0, 1)
    : look.clauses.slice(0, 2);
  if (found.length === 0 && hasRisks && clauses.length === 0 && !named) return null;
  if (found.length === 0 && clauses.length === 0 && !named) {
    return <p class="ui muted">本页没有认出订单内容。仍然可以留证：画面、文字和网页副本都会保存。</p>;
  }
  return (
    <dl class="kv lined">
      {named && (
        <>
          <dt>商品</dt>
          <dd>{named}</dd>
        </>
      )}
      {found.map((name) => {
        const field = look.fields[name]!;
        return [
          <dt key={`${name}-t`}>{fieldLabel(kind, name)}</dt>,
          <dd key={name} class={name === 'amountFen' ? 'amount' : ''}>
            {showField({ fields: look.fields, confirmed: {} }, name)}
            {field.confidence < doubtBelow && <span class="src warn">请核对</span>}
          </dd>,
        ];
      })}
      {clauses.map((clause) => [
        <dt key={`${clause.text}-t`}>{clause.effect === 'grants' ? '承诺' : '限制'}</dt>,
        <dd key={clause.text}>
          “{clause.text}”{clause.hidden && <span class="src">页面上没有展开</span>}
        </dd>,
      ])}
    </dl>
  );
}

function Foot({ look }: { look: Look }) {
  const host = URL.canParse(look.reading.url) ? new URL(look.reading.url).host : '';
  const home = useLive(async () => {
    const cases = await allCases();
    const belonging = { host, fields: look.fields, items: look.items, kind: look.found.kind };
    const suggestion = suggestCase(belonging, cases, Date.now());
    const one = cases.find((some) => some.id === suggestion?.caseId);
    return { how: suggestion?.how, title: one && caseLabel(one, cases) };
  }, [look]);
  return (
    <footer class="pop-foot flex between">
      <span class="clip">
        {home?.how === 'known'
          ? `归入 ${home.title}`
          : home?.title
            ? `可能属于 ${home.title}`
            : '留证后再归入案件'}
      </span>
      <span class="flex nowrap">
        <Icon name="lock" small />
        只存这台电脑
      </span>
    </footer>
  );
}
