import { asAppError } from '../../core/errors';
import { failureText } from '../../core/words/failures';
import { Icon } from '../shared/icon';
import { openHome } from '../shared/open-home';
import { Latest } from './latest';

/** Why this page cannot be captured, and what can be done instead. */
export function Refused({ thrown }: { thrown: unknown }) {
  const error = asAppError(thrown);
  const { what, next, detail } = failureText(error);
  return (
    <div class="pop">
      <div class="empty" role="alert" data-code={error.code}>
        <svg
          class="art"
          viewBox="0 0 88 72"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          aria-hidden="true"
        >
          <rect x="10" y="8" width="68" height="52" rx="5" />
          <path d="M10 20h68M17 14h.1M23 14h.1M29 14h.1" stroke-linecap="round" />
          <path d="M34 40h20" stroke-dasharray="3 4" />
        </svg>
        <h2>{what}</h2>
        <p>{next}</p>
        {detail && <p class="note mono">{detail}</p>}
      </div>
      {error.code !== 'private-window' && (
        <>
          <div class="grouphead">
            <h2>也可以</h2>
          </div>
          <ul class="group">
            <li class="row">
              <Icon name="image" />
              <div class="grow ui">
                导入图片或手机截图
                <p class="note">在工作台打开案件，拖进去或粘贴；原文件不修改</p>
              </div>
              <button type="button" class="btn quiet sm" onClick={() => void openHome()}>
                去导入
              </button>
            </li>
          </ul>
          <Latest />
        </>
      )}
    </div>
  );
}
