import type { Layout } from '../truth';
import { bankSlip } from './bank-slip/pages';
import { billRows } from './bill-rows/pages';
import { brickCards } from './brick-cards/pages';
import { cellGroups } from './cell-groups/pages';
import { chatBill } from './chat-bill/pages';
import { codeCenter } from './code-center/pages';
import { dottedLines } from './dotted-lines/pages';
import { drawerShop } from './drawer-shop/pages';
import { elSteps } from './el-steps/pages';
import { forumPost } from './forum-post/pages';
import { frameDesk } from './frame-desk/pages';
import { helpDesk } from './help-desk/pages';
import { iconAlt } from './icon-alt/pages';
import { labelElsewhere } from './label-elsewhere/pages';
import { layerPop } from './layer-pop/pages';
import { letterPaper } from './letter-paper/pages';
import { mallSteps } from './mall-steps/pages';
import { mixedOrders } from './mixed-orders/pages';
import { mixedTalk } from './mixed-talk/pages';
import { mixedTills } from './mixed-tills/pages';
import { nestedFrames } from './nested-frames/pages';
import { noticeLines } from './notice-lines/pages';
import { oneTable } from './one-table/pages';
import { pairGrid } from './pair-grid/pages';
import { payGate } from './pay-gate/pages';
import { plainWordsPages } from './plain-words/pages';
import { policyLong } from './policy-long/pages';
import { readonlyForm } from './readonly-form/pages';
import { scriptShadow } from './script-shadow/pages';
import { secretVault } from './secret-vault/pages';
import { slotParts } from './slot-parts/pages';
import { tagDescriptions } from './tag-descriptions/pages';
import { ticketStub } from './ticket-stub/pages';
import { tidyTable } from './tidy-table/pages';
import { tillTimer } from './till-timer/pages';
import { topupHub } from './topup-hub/pages';
import { tradeGuard } from './trade-guard/pages';
import { twinPanel } from './twin-panel/pages';
import { uniViews } from './uni-views/pages';
import { utilitySoup } from './utility-soup/pages';
import { vanCells } from './van-cells/pages';

export const openLayouts: readonly Layout[] = [
  bankSlip,
  billRows,
  brickCards,
  cellGroups,
  chatBill,
  codeCenter,
  dottedLines,
  drawerShop,
  elSteps,
  forumPost,
  frameDesk,
  helpDesk,
  iconAlt,
  labelElsewhere,
  layerPop,
  letterPaper,
  mallSteps,
  mixedOrders,
  mixedTalk,
  mixedTills,
  nestedFrames,
  noticeLines,
  oneTable,
  pairGrid,
  payGate,
  plainWordsPages,
  policyLong,
  readonlyForm,
  scriptShadow,
  secretVault,
  slotParts,
  tagDescriptions,
  ticketStub,
  tidyTable,
  tillTimer,
  topupHub,
  tradeGuard,
  twinPanel,
  uniViews,
  utilitySoup,
  vanCells,
];
