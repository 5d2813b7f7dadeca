import type { Layout } from '../truth';
import { bareText } from './bare-text/pages';
import { cashierDesk } from './cashier-desk/pages';
import { descriptionGrid } from './description-grid/pages';
import { fontTable } from './font-table/pages';
import { inSentences } from './in-sentences/pages';
import { labelFree } from './label-free/pages';
import { layered } from './layered/pages';
import { lockedInputs } from './locked-inputs/pages';
import { panelTable } from './panel-table/pages';
import { plainList } from './plain-list/pages';
import { redeemHall } from './redeem-hall/pages';
import { stackedTiles } from './stacked-tiles/pages';
import { talkWindow } from './talk-window/pages';
import { uniCards } from './uni-cards/pages';
import { walletBill } from './wallet-bill/pages';
import { webParts } from './web-parts/pages';

export const keptLayouts: readonly Layout[] = [
  bareText,
  cashierDesk,
  descriptionGrid,
  fontTable,
  inSentences,
  labelFree,
  layered,
  lockedInputs,
  panelTable,
  plainList,
  redeemHall,
  stackedTiles,
  talkWindow,
  uniCards,
  walletBill,
  webParts,
];
