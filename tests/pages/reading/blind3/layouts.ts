import type { Layout } from '../truth';
import { agentLedger } from './agent-ledger/pages';
import { arcoHerd } from './arco-herd/pages';
import { bladeTrade } from './blade-trade/pages';
import { bluebirdBills } from './bluebird-bills/pages';
import { breezeWindow } from './breeze-window/pages';
import { brookBank } from './brook-bank/pages';
import { cloudberryRedeem } from './cloudberry-redeem/pages';
import { conchPanels } from './conch-panels/pages';
import { cornerSwap } from './corner-swap/pages';
import { dialogCards } from './dialog-cards/pages';
import { drawerOps } from './drawer-ops/pages';
import { frostDesk } from './frost-desk/pages';
import { hibiscusCards } from './hibiscus-cards/pages';
import { kestrelSpa } from './kestrel-spa/pages';
import { letterTray } from './letter-tray/pages';
import { monoQuery } from './mono-query/pages';
import { noticeSlips } from './notice-slips/pages';
import { pioneerBoard } from './pioneer-board/pages';
import { pocketUni } from './pocket-uni/pages';
import { quillOak } from './quill-oak/pages';
import { reedBenefits } from './reed-benefits/pages';
import { signalBars } from './signal-bars/pages';
import { stepsMall } from './steps-mall/pages';
import { streamTill } from './stream-till/pages';

export const blind3Layouts: readonly Layout[] = [
  agentLedger,
  arcoHerd,
  bladeTrade,
  bluebirdBills,
  breezeWindow,
  brookBank,
  cloudberryRedeem,
  conchPanels,
  cornerSwap,
  dialogCards,
  drawerOps,
  frostDesk,
  hibiscusCards,
  kestrelSpa,
  letterTray,
  monoQuery,
  noticeSlips,
  pioneerBoard,
  pocketUni,
  quillOak,
  reedBenefits,
  signalBars,
  stepsMall,
  streamTill,
];
