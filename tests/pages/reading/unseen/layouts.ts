import type { Layout } from '../truth';
import { fernCashier } from './fern-cashier/pages';
import { idlePond } from './idle-pond/pages';
import { koiKiosk } from './koi-kiosk/pages';
import { mintLedger } from './mint-ledger/pages';
import { pearGroup } from './pear-group/pages';
import { ridgeBook } from './ridge-book/pages';
import { starTopup } from './star-topup/pages';

export const unseenLayouts: readonly Layout[] = [
  fernCashier,
  idlePond,
  koiKiosk,
  mintLedger,
  pearGroup,
  ridgeBook,
  starTopup,
];
