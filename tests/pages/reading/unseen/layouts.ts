import type { Layout } from '../truth';
import { fernCashier } from './fern-cashier/pages';
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
import { idlePond } from './idle-pond/pages';
import { koiKiosk } from './koi-kiosk/pages';
import { mintLedger } from './mint-ledger/pages';
import { pearGroup } from './pear-group/pages';
import { ridgeBook } from './ridge-book/pages';
import { starTopup } from './star-topup/pages';

export const unseenLayouts: readonly Layout[] = [
  fernCashier,
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
  idlePond,
  koiKiosk,
  mintLedger,
  pearGroup,
  ridgeBook,
  starTopup,
];
