import browser from 'webextension-polyfill';
import { Cite } from '../shared/evidence-parts';

/** 证 n, leading to its picture: in the workbench in place, from the panel beside a page in a tab of its own. */
export function EvidenceCite({ seq, number }: { seq: number; number: number }) {
  const home = 'src/app/home/home.html';
  if (location.pathname.endsWith(home)) return <Cite seq={seq} number={number} />;
  return (
    <a
      class="cite"
      href={browser.runtime.getURL(`${home}#/evidence/${seq}`)}
      target="_blank"
      rel="noreferrer"
    >
      证 {number}
    </a>
  );
}
