import type { Layout } from '../truth';
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

export const unseenLayouts: readonly Layout[] = [
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
];
