import type { Layout } from '../truth';
import { xiAntlerKeys } from './xi-antler-keys/pages';
import { xiAwuAccounts } from './xi-awu-accounts/pages';
import { xiDuonaClub } from './xi-duona-club/pages';
import { xiLipinCang } from './xi-lipin-cang/pages';
import { xiLiuliangPlanet } from './xi-liuliang-planet/pages';
import { xiOrangePurse } from './xi-orange-purse/pages';
import { xiPaperMail } from './xi-paper-mail/pages';
import { xiPolarLane } from './xi-polar-lane/pages';
import { xiTokenBay } from './xi-token-bay/pages';

export const unseenLayouts: readonly Layout[] = [
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
