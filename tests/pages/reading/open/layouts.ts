import type { Layout } from '../truth';
import { aliStyleBill } from './ali-style-bill/pages';
import { aspKameng } from './asp-kameng/pages';
import { badgePanels } from './badge-panels/pages';
import { bankSlip } from './bank-slip/pages';
import { billRows } from './bill-rows/pages';
import { bladeCards } from './blade-cards/pages';
import { brickCards } from './brick-cards/pages';
import { cardShapes } from './card-shapes/pages';
import { cellGroups } from './cell-groups/pages';
import { chainGate } from './chain-gate/pages';
import { chatBill } from './chat-bill/pages';
import { claimForms } from './claim-forms/pages';
import { clauseBooks } from './clause-books/pages';
import { clockTill } from './clock-till/pages';
import { codeCenter } from './code-center/pages';
import { deadEnds } from './dead-ends/pages';
import { dealGuard } from './deal-guard/pages';
import { dealerTables } from './dealer-tables/pages';
import { dottedLines } from './dotted-lines/pages';
import { drawerShop } from './drawer-shop/pages';
import { elDesk } from './el-desk/pages';
import { elSteps } from './el-steps/pages';
import { farColons } from './far-colons/pages';
import { floatBar } from './float-bar/pages';
import { folderMail } from './folder-mail/pages';
import { forumPost } from './forum-post/pages';
import { frameDesk } from './frame-desk/pages';
import { frameTalk } from './frame-talk/pages';
import { glyphRows } from './glyph-rows/pages';
import { greenPurse } from './green-purse/pages';
import { helpDesk } from './help-desk/pages';
import { helpShelf } from './help-shelf/pages';
import { iconAlt } from './icon-alt/pages';
import { jumpTill } from './jump-till/pages';
import { kefuWindow } from './kefu-window/pages';
import { labelElsewhere } from './label-elsewhere/pages';
import { layerPop } from './layer-pop/pages';
import { layuiConsign } from './layui-consign/pages';
import { layuiList } from './layui-list/pages';
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
import { phoneTopup } from './phone-topup/pages';
import { pickCards } from './pick-cards/pages';
import { plainSlip } from './plain-slip/pages';
import { plainWordsPages } from './plain-words/pages';
import { pocketMall } from './pocket-mall/pages';
import { policyLong } from './policy-long/pages';
import { purseBills } from './purse-bills/pages';
import { queryDialog } from './query-dialog/pages';
import { quietFields } from './quiet-fields/pages';
import { readonlyForm } from './readonly-form/pages';
import { receivedList } from './received-list/pages';
import { redeemGates } from './redeem-gates/pages';
import { robotFirst } from './robot-first/pages';
import { scriptShadow } from './script-shadow/pages';
import { seatTalks } from './seat-talks/pages';
import { secretVault } from './secret-vault/pages';
import { slotParts } from './slot-parts/pages';
import { spacerTable } from './spacer-table/pages';
import { squareMall } from './square-mall/pages';
import { stackedDesc } from './stacked-desc/pages';
import { statusColumn } from './status-column/pages';
import { sugarFaka } from './sugar-faka/pages';
import { tagDescriptions } from './tag-descriptions/pages';
import { threadDesk } from './thread-desk/pages';
import { ticketStub } from './ticket-stub/pages';
import { tidyTable } from './tidy-table/pages';
import { tillSlips } from './till-slips/pages';
import { tillTimer } from './till-timer/pages';
import { topupHub } from './topup-hub/pages';
import { tradeGuard } from './trade-guard/pages';
import { twiceShown } from './twice-shown/pages';
import { twinPanel } from './twin-panel/pages';
import { twoTongues } from './two-tongues/pages';
import { uniKiosk } from './uni-kiosk/pages';
import { uniViews } from './uni-views/pages';
import { utilitySoup } from './utility-soup/pages';
import { vanCells } from './van-cells/pages';
import { whmTickets } from './whm-tickets/pages';

export const openLayouts: readonly Layout[] = [
  aliStyleBill,
  aspKameng,
  badgePanels,
  bankSlip,
  billRows,
  bladeCards,
  brickCards,
  cardShapes,
  cellGroups,
  chainGate,
  chatBill,
  claimForms,
  clauseBooks,
  clockTill,
  codeCenter,
  deadEnds,
  dealGuard,
  dealerTables,
  dottedLines,
  drawerShop,
  elDesk,
  elSteps,
  farColons,
  floatBar,
  folderMail,
  forumPost,
  frameDesk,
  frameTalk,
  glyphRows,
  greenPurse,
  helpDesk,
  helpShelf,
  iconAlt,
  jumpTill,
  kefuWindow,
  labelElsewhere,
  layerPop,
  layuiConsign,
  layuiList,
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
  phoneTopup,
  pickCards,
  plainSlip,
  plainWordsPages,
  pocketMall,
  policyLong,
  purseBills,
  queryDialog,
  quietFields,
  readonlyForm,
  receivedList,
  redeemGates,
  robotFirst,
  scriptShadow,
  seatTalks,
  secretVault,
  slotParts,
  spacerTable,
  squareMall,
  stackedDesc,
  statusColumn,
  sugarFaka,
  tagDescriptions,
  threadDesk,
  ticketStub,
  tidyTable,
  tillSlips,
  tillTimer,
  topupHub,
  tradeGuard,
  twiceShown,
  twinPanel,
  twoTongues,
  uniKiosk,
  uniViews,
  utilitySoup,
  vanCells,
  whmTickets,
];
