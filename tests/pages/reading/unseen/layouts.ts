import type { Layout } from '../truth';
import { antBazaar } from './ant-bazaar/pages';
import { aspUnion } from './asp-union/pages';
import { bankEast } from './bank-east/pages';
import { bbsYard } from './bbs-yard/pages';
import { bubbleSide } from './bubble-side/pages';
import { caseRail } from './case-rail/pages';
import { cashGate } from './cash-gate/pages';
import { chargeCheap } from './charge-cheap/pages';
import { clientPane } from './client-pane/pages';
import { codeDock } from './code-dock/pages';
import { deskBlue } from './desk-blue/pages';
import { escrowHarbor } from './escrow-harbor/pages';
import { iconDeck } from './icon-deck/pages';
import { imLobby } from './im-lobby/pages';
import { lanternCards } from './lantern-cards/pages';
import { layuiNight } from './layui-night/pages';
import { memberYard } from './member-yard/pages';
import { notePay } from './note-pay/pages';
import { plainKami } from './plain-kami/pages';
import { plusConsole } from './plus-console/pages';
import { postNotes } from './post-notes/pages';
import { vantPods } from './vant-pods/pages';
import { videoPass } from './video-pass/pages';
import { walletLeaf } from './wallet-leaf/pages';
import { wooShelf } from './woo-shelf/pages';

export const unseenLayouts: readonly Layout[] = [
  antBazaar,
  aspUnion,
  bankEast,
  bbsYard,
  bubbleSide,
  caseRail,
  cashGate,
  chargeCheap,
  clientPane,
  codeDock,
  deskBlue,
  escrowHarbor,
  iconDeck,
  imLobby,
  lanternCards,
  layuiNight,
  memberYard,
  notePay,
  plainKami,
  plusConsole,
  postNotes,
  vantPods,
  videoPass,
  walletLeaf,
  wooShelf,
];
