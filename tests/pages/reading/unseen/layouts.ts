import type { Layout } from '../truth';
import { aliStyleBill } from './ali-style-bill/pages';
import { aspKameng } from './asp-kameng/pages';
import { bladeCards } from './blade-cards/pages';
import { chainGate } from './chain-gate/pages';
import { dealGuard } from './deal-guard/pages';
import { elDesk } from './el-desk/pages';
import { frameTalk } from './frame-talk/pages';
import { greenPurse } from './green-purse/pages';
import { helpShelf } from './help-shelf/pages';
import { jumpTill } from './jump-till/pages';
import { kefuWindow } from './kefu-window/pages';
import { layuiConsign } from './layui-consign/pages';
import { phoneTopup } from './phone-topup/pages';
import { plainSlip } from './plain-slip/pages';
import { redeemGates } from './redeem-gates/pages';
import { squareMall } from './square-mall/pages';
import { sugarFaka } from './sugar-faka/pages';
import { uniKiosk } from './uni-kiosk/pages';
import { whmTickets } from './whm-tickets/pages';

export const unseenLayouts: readonly Layout[] = [
  aliStyleBill,
  aspKameng,
  bladeCards,
  chainGate,
  dealGuard,
  elDesk,
  frameTalk,
  greenPurse,
  helpShelf,
  jumpTill,
  kefuWindow,
  layuiConsign,
  phoneTopup,
  plainSlip,
  redeemGates,
  squareMall,
  sugarFaka,
  uniKiosk,
  whmTickets,
];
