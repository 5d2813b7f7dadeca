import type { Layout } from '../truth';
import { arcoHerd } from './arco-herd/pages';
import { bluebirdBills } from './bluebird-bills/pages';
import { brookBank } from './brook-bank/pages';
import { conchPanels } from './conch-panels/pages';
import { dialogCards } from './dialog-cards/pages';
import { frostDesk } from './frost-desk/pages';
import { kestrelSpa } from './kestrel-spa/pages';
import { monoQuery } from './mono-query/pages';
import { pioneerBoard } from './pioneer-board/pages';
import { quillOak } from './quill-oak/pages';
import { signalBars } from './signal-bars/pages';
import { streamTill } from './stream-till/pages';

export const unseenLayouts: readonly Layout[] = [
  arcoHerd,
  bluebirdBills,
  brookBank,
  conchPanels,
  dialogCards,
  frostDesk,
  kestrelSpa,
  monoQuery,
  pioneerBoard,
  quillOak,
  signalBars,
  streamTill,
];
