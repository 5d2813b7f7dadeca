import type { Layout } from '../truth';
import { agentLedger } from './agent-ledger/pages';
import { aliStyleBill } from './ali-style-bill/pages';
import { antBazaar } from './ant-bazaar/pages';
import { arcoHerd } from './arco-herd/pages';
import { aspKameng } from './asp-kameng/pages';
import { aspUnion } from './asp-union/pages';
import { badgePanels } from './badge-panels/pages';
import { bankEast } from './bank-east/pages';
import { bankSlip } from './bank-slip/pages';
import { bbsYard } from './bbs-yard/pages';
import { billRows } from './bill-rows/pages';
import { bladeCards } from './blade-cards/pages';
import { bladeTrade } from './blade-trade/pages';
import { bluebirdBills } from './bluebird-bills/pages';
import { breezeWindow } from './breeze-window/pages';
import { brickCards } from './brick-cards/pages';
import { brookBank } from './brook-bank/pages';
import { bubbleSide } from './bubble-side/pages';
import { cardShapes } from './card-shapes/pages';
import { caseRail } from './case-rail/pages';
import { cashGate } from './cash-gate/pages';
import { cellGroups } from './cell-groups/pages';
import { centsTill } from './cents-till/pages';
import { chainGate } from './chain-gate/pages';
import { chargeCheap } from './charge-cheap/pages';
import { chatBill } from './chat-bill/pages';
import { claimForms } from './claim-forms/pages';
import { clauseBooks } from './clause-books/pages';
import { clientPane } from './client-pane/pages';
import { clockTill } from './clock-till/pages';
import { cloudberryRedeem } from './cloudberry-redeem/pages';
import { codeCenter } from './code-center/pages';
import { codeDock } from './code-dock/pages';
import { conchPanels } from './conch-panels/pages';
import { cornerSwap } from './corner-swap/pages';
import { deadEnds } from './dead-ends/pages';
import { dealGuard } from './deal-guard/pages';
import { dealerTables } from './dealer-tables/pages';
import { deskBlue } from './desk-blue/pages';
import { dialogCards } from './dialog-cards/pages';
import { dottedLines } from './dotted-lines/pages';
import { drawerOps } from './drawer-ops/pages';
import { drawerShop } from './drawer-shop/pages';
import { eastParcel } from './east-parcel/pages';
import { elDesk } from './el-desk/pages';
import { elSteps } from './el-steps/pages';
import { escrowHarbor } from './escrow-harbor/pages';
import { farColons } from './far-colons/pages';
import { fernCashier } from './fern-cashier/pages';
import { floatBar } from './float-bar/pages';
import { folderMail } from './folder-mail/pages';
import { forumPost } from './forum-post/pages';
import { frameDesk } from './frame-desk/pages';
import { frameTalk } from './frame-talk/pages';
import { frostDesk } from './frost-desk/pages';
import { galeDesk } from './gale-desk/pages';
import { glyphRows } from './glyph-rows/pages';
import { greenPurse } from './green-purse/pages';
import { haAlmanac } from './ha-almanac/pages';
import { haBellgate } from './ha-bellgate/pages';
import { haCabinet } from './ha-cabinet/pages';
import { haDrawbridge } from './ha-drawbridge/pages';
import { haFoundry } from './ha-foundry/pages';
import { haGranary } from './ha-granary/pages';
import { haLighthouse } from './ha-lighthouse/pages';
import { haMilestone } from './ha-milestone/pages';
import { haOrchard } from './ha-orchard/pages';
import { haTurnpike } from './ha-turnpike/pages';
import { helpDesk } from './help-desk/pages';
import { helpShelf } from './help-shelf/pages';
import { hibiscusCards } from './hibiscus-cards/pages';
import { iconAlt } from './icon-alt/pages';
import { iconDeck } from './icon-deck/pages';
import { idlePond } from './idle-pond/pages';
import { imLobby } from './im-lobby/pages';
import { jadeVouchers } from './jade-vouchers/pages';
import { jumpTill } from './jump-till/pages';
import { kaAdou } from './ka-adou/pages';
import { kaHandytill } from './ka-handytill/pages';
import { kaJiuzhou } from './ka-jiuzhou/pages';
import { kaPepper } from './ka-pepper/pages';
import { kaShellPurse } from './ka-shell-purse/pages';
import { kaStove } from './ka-stove/pages';
import { kaTabby } from './ka-tabby/pages';
import { kaTwoPandas } from './ka-two-pandas/pages';
import { kaZhouLetters } from './ka-zhou-letters/pages';
import { kefuWindow } from './kefu-window/pages';
import { kestrelSpa } from './kestrel-spa/pages';
import { koiKiosk } from './koi-kiosk/pages';
import { labelElsewhere } from './label-elsewhere/pages';
import { lanternCards } from './lantern-cards/pages';
import { layerPop } from './layer-pop/pages';
import { layuiConsign } from './layui-consign/pages';
import { layuiList } from './layui-list/pages';
import { layuiNight } from './layui-night/pages';
import { leafPurse } from './leaf-purse/pages';
import { letterPaper } from './letter-paper/pages';
import { letterTray } from './letter-tray/pages';
import { longWords } from './long-words/pages';
import { luBeans } from './lu-beans/pages';
import { luBoost } from './lu-boost/pages';
import { luBridge } from './lu-bridge/pages';
import { luConch } from './lu-conch/pages';
import { luFields } from './lu-fields/pages';
import { luFrog } from './lu-frog/pages';
import { luNook } from './lu-nook/pages';
import { luPurse } from './lu-purse/pages';
import { luStalls } from './lu-stalls/pages';
import { mallSteps } from './mall-steps/pages';
import { memberYard } from './member-yard/pages';
import { mintLedger } from './mint-ledger/pages';
import { mixedOrders } from './mixed-orders/pages';
import { mixedTalk } from './mixed-talk/pages';
import { mixedTills } from './mixed-tills/pages';
import { moCoral } from './mo-coral/pages';
import { moDune } from './mo-dune/pages';
import { moFern } from './mo-fern/pages';
import { moIris } from './mo-iris/pages';
import { moLark } from './mo-lark/pages';
import { moMaple } from './mo-maple/pages';
import { moPlum } from './mo-plum/pages';
import { moReef } from './mo-reef/pages';
import { moSlate } from './mo-slate/pages';
import { moTide } from './mo-tide/pages';
import { monoQuery } from './mono-query/pages';
import { mossTalk } from './moss-talk/pages';
import { nestedFrames } from './nested-frames/pages';
import { notePay } from './note-pay/pages';
import { noticeLines } from './notice-lines/pages';
import { noticeSlips } from './notice-slips/pages';
import { oneTable } from './one-table/pages';
import { pairGrid } from './pair-grid/pages';
import { payGate } from './pay-gate/pages';
import { pearGroup } from './pear-group/pages';
import { phoneTopup } from './phone-topup/pages';
import { pickCards } from './pick-cards/pages';
import { pioneerBoard } from './pioneer-board/pages';
import { plainCounter } from './plain-counter/pages';
import { plainInputs } from './plain-inputs/pages';
import { plainKami } from './plain-kami/pages';
import { plainSlip } from './plain-slip/pages';
import { plainWordsPages } from './plain-words/pages';
import { plusConsole } from './plus-console/pages';
import { pocketMall } from './pocket-mall/pages';
import { pocketUni } from './pocket-uni/pages';
import { policyLong } from './policy-long/pages';
import { postNotes } from './post-notes/pages';
import { progressDesk } from './progress-desk/pages';
import { purseBills } from './purse-bills/pages';
import { queryDialog } from './query-dialog/pages';
import { quietFields } from './quiet-fields/pages';
import { quillOak } from './quill-oak/pages';
import { readonlyForm } from './readonly-form/pages';
import { receivedList } from './received-list/pages';
import { redeemGates } from './redeem-gates/pages';
import { reedBenefits } from './reed-benefits/pages';
import { ridgeBook } from './ridge-book/pages';
import { robotFirst } from './robot-first/pages';
import { scriptShadow } from './script-shadow/pages';
import { seatTalks } from './seat-talks/pages';
import { secretVault } from './secret-vault/pages';
import { signalBars } from './signal-bars/pages';
import { slotParts } from './slot-parts/pages';
import { soAntler } from './so-antler/pages';
import { soBasalt } from './so-basalt/pages';
import { soDesk } from './so-desk/pages';
import { soElmwood } from './so-elmwood/pages';
import { soFerry } from './so-ferry/pages';
import { soLetter } from './so-letter/pages';
import { soLinen } from './so-linen/pages';
import { soProse } from './so-prose/pages';
import { soQuay } from './so-quay/pages';
import { soTide } from './so-tide/pages';
import { spacerTable } from './spacer-table/pages';
import { sparrowMarket } from './sparrow-market/pages';
import { squareMall } from './square-mall/pages';
import { stackedDesc } from './stacked-desc/pages';
import { starTopup } from './star-topup/pages';
import { statusColumn } from './status-column/pages';
import { stepsMall } from './steps-mall/pages';
import { streamTill } from './stream-till/pages';
import { sugarFaka } from './sugar-faka/pages';
import { tagDescriptions } from './tag-descriptions/pages';
import { teAbacus } from './te-abacus/pages';
import { teFerry } from './te-ferry/pages';
import { teHarborpay } from './te-harborpay/pages';
import { teLantern } from './te-lantern/pages';
import { teMillet } from './te-millet/pages';
import { tePaperboat } from './te-paperboat/pages';
import { teQuay } from './te-quay/pages';
import { teStarling } from './te-starling/pages';
import { teTeahouse } from './te-teahouse/pages';
import { teWillow } from './te-willow/pages';
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
import { vantPods } from './vant-pods/pages';
import { videoPass } from './video-pass/pages';
import { walletLeaf } from './wallet-leaf/pages';
import { whmTickets } from './whm-tickets/pages';
import { wooShelf } from './woo-shelf/pages';
import { xiAntlerKeys } from './xi-antler-keys/pages';
import { xiAwuAccounts } from './xi-awu-accounts/pages';
import { xiDuonaClub } from './xi-duona-club/pages';
import { xiLipinCang } from './xi-lipin-cang/pages';
import { xiLiuliangPlanet } from './xi-liuliang-planet/pages';
import { xiOrangePurse } from './xi-orange-purse/pages';
import { xiPaperMail } from './xi-paper-mail/pages';
import { xiPolarLane } from './xi-polar-lane/pages';
import { xiTokenBay } from './xi-token-bay/pages';

export const openLayouts: readonly Layout[] = [
  agentLedger,
  aliStyleBill,
  antBazaar,
  arcoHerd,
  aspKameng,
  aspUnion,
  badgePanels,
  bankEast,
  bankSlip,
  bbsYard,
  billRows,
  bladeCards,
  bladeTrade,
  bluebirdBills,
  breezeWindow,
  brickCards,
  brookBank,
  bubbleSide,
  cardShapes,
  caseRail,
  cashGate,
  cellGroups,
  centsTill,
  chainGate,
  chargeCheap,
  chatBill,
  claimForms,
  clauseBooks,
  clientPane,
  clockTill,
  cloudberryRedeem,
  codeCenter,
  codeDock,
  conchPanels,
  cornerSwap,
  deadEnds,
  dealGuard,
  dealerTables,
  deskBlue,
  dialogCards,
  dottedLines,
  drawerOps,
  drawerShop,
  eastParcel,
  elDesk,
  elSteps,
  escrowHarbor,
  farColons,
  fernCashier,
  floatBar,
  folderMail,
  forumPost,
  frameDesk,
  frameTalk,
  frostDesk,
  galeDesk,
  glyphRows,
  greenPurse,
  haAlmanac,
  haBellgate,
  haCabinet,
  haDrawbridge,
  haFoundry,
  haGranary,
  haLighthouse,
  haMilestone,
  haOrchard,
  haTurnpike,
  helpDesk,
  helpShelf,
  hibiscusCards,
  iconAlt,
  iconDeck,
  idlePond,
  imLobby,
  jadeVouchers,
  jumpTill,
  kaAdou,
  kaHandytill,
  kaJiuzhou,
  kaPepper,
  kaShellPurse,
  kaStove,
  kaTabby,
  kaTwoPandas,
  kaZhouLetters,
  kefuWindow,
  kestrelSpa,
  koiKiosk,
  labelElsewhere,
  lanternCards,
  layerPop,
  layuiConsign,
  layuiList,
  layuiNight,
  leafPurse,
  letterPaper,
  letterTray,
  longWords,
  luBeans,
  luBoost,
  luBridge,
  luConch,
  luFields,
  luFrog,
  luNook,
  luPurse,
  luStalls,
  mallSteps,
  memberYard,
  mintLedger,
  mixedOrders,
  mixedTalk,
  mixedTills,
  moCoral,
  moDune,
  moFern,
  moIris,
  moLark,
  moMaple,
  moPlum,
  moReef,
  moSlate,
  moTide,
  monoQuery,
  mossTalk,
  nestedFrames,
  notePay,
  noticeLines,
  noticeSlips,
  oneTable,
  pairGrid,
  payGate,
  pearGroup,
  phoneTopup,
  pickCards,
  pioneerBoard,
  plainCounter,
  plainInputs,
  plainKami,
  plainSlip,
  plainWordsPages,
  plusConsole,
  pocketMall,
  pocketUni,
  policyLong,
  postNotes,
  progressDesk,
  purseBills,
  queryDialog,
  quietFields,
  quillOak,
  readonlyForm,
  receivedList,
  redeemGates,
  reedBenefits,
  ridgeBook,
  robotFirst,
  scriptShadow,
  seatTalks,
  secretVault,
  signalBars,
  slotParts,
  soAntler,
  soBasalt,
  soDesk,
  soElmwood,
  soFerry,
  soLetter,
  soLinen,
  soProse,
  soQuay,
  soTide,
  spacerTable,
  sparrowMarket,
  squareMall,
  stackedDesc,
  starTopup,
  statusColumn,
  stepsMall,
  streamTill,
  sugarFaka,
  tagDescriptions,
  teAbacus,
  teFerry,
  teHarborpay,
  teLantern,
  teMillet,
  tePaperboat,
  teQuay,
  teStarling,
  teTeahouse,
  teWillow,
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
  vantPods,
  videoPass,
  walletLeaf,
  whmTickets,
  wooShelf,
  xiAntlerKeys,
  xiAwuAccounts,
  xiDuonaClub,
  xiLipinCang,
  xiLiuliangPlanet,
  xiOrangePurse,
  xiPaperMail,
  xiPolarLane,
  xiTokenBay,
];
