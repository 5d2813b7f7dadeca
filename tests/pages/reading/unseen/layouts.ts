import type { Layout } from '../truth';
import { eastParcel } from './east-parcel/pages';
import { fernCashier } from './fern-cashier/pages';
import { galeDesk } from './gale-desk/pages';
import { idlePond } from './idle-pond/pages';
import { jadeVouchers } from './jade-vouchers/pages';
import { koiKiosk } from './koi-kiosk/pages';
import { leafPurse } from './leaf-purse/pages';
import { mintLedger } from './mint-ledger/pages';
import { mossTalk } from './moss-talk/pages';
import { pearGroup } from './pear-group/pages';
import { plainInputs } from './plain-inputs/pages';
import { ridgeBook } from './ridge-book/pages';
import { sparrowMarket } from './sparrow-market/pages';
import { starTopup } from './star-topup/pages';

export const unseenLayouts: readonly Layout[] = [
  eastParcel,
  fernCashier,
  galeDesk,
  idlePond,
  jadeVouchers,
  koiKiosk,
  leafPurse,
  mintLedger,
  mossTalk,
  pearGroup,
  plainInputs,
  ridgeBook,
  sparrowMarket,
  starTopup,
];
