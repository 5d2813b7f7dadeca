import type { SignKind } from '../../../core/reading/talk/sign-rules';
import type { TalkSign } from '../../../core/reading/talk/signs';
import { signTag } from '../../../core/words/talk';

const hue: Record<SignKind, string> = {
  admission: 'ok',
  promise: 'accent',
  refusal: 'danger',
  coupon: 'warn',
  recall: '',
};

/** A text as it was said, with the words that matter marked, and under it what they are: nothing stands between its words. */
export function MarkedText({ text, signs }: { text: string; signs: readonly TalkSign[] }) {
  let at = 0;
  return (
    <>
      {signs.map((sign, i) => {
        // Words may count twice ("抱歉，24 小时内换新"): what is marked already is not marked again.
        const from = Math.max(at, sign.from);
        const before = text.slice(at, from);
        const words = text.slice(from, Math.max(from, sign.to));
        at = Math.max(from, sign.to);
        return (
          <span key={i}>
            {before}
            {words !== '' && <mark class="key">{words}</mark>}
          </span>
        );
      })}
      {text.slice(at)}
      {signs.length > 0 && (
        <span class="signtags">
          {signs.map((sign, i) => (
            <SignTag key={i} sign={sign} />
          ))}
        </span>
      )}
    </>
  );
}

/** What a sign is, as a plain word that can be jumped to. */
function SignTag({ sign }: { sign: TalkSign }) {
  return (
    <span class={`tag signtag ${hue[sign.kind]}`} data-sign={sign.kind} tabIndex={-1}>
      {signTag(sign)}
    </span>
  );
}
