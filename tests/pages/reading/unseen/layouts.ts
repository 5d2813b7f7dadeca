import type { Layout } from '../truth';
import { kaAdou } from './ka-adou/pages';
import { kaHandytill } from './ka-handytill/pages';
import { kaJiuzhou } from './ka-jiuzhou/pages';
import { kaPepper } from './ka-pepper/pages';
import { kaShellPurse } from './ka-shell-purse/pages';
import { kaStove } from './ka-stove/pages';
import { kaTabby } from './ka-tabby/pages';
import { kaTwoPandas } from './ka-two-pandas/pages';
import { kaZhouLetters } from './ka-zhou-letters/pages';
import { luBeans } from './lu-beans/pages';
import { luBoost } from './lu-boost/pages';
import { luBridge } from './lu-bridge/pages';
import { luConch } from './lu-conch/pages';
import { luFields } from './lu-fields/pages';
import { luFrog } from './lu-frog/pages';
import { luNook } from './lu-nook/pages';
import { luPurse } from './lu-purse/pages';
import { luStalls } from './lu-stalls/pages';
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
  kaAdou,
  kaHandytill,
  kaJiuzhou,
  kaPepper,
  kaShellPurse,
  kaStove,
  kaTabby,
  kaTwoPandas,
  kaZhouLetters,
  luBeans,
  luBoost,
  luBridge,
  luConch,
  luFields,
  luFrog,
  luNook,
  luPurse,
  luStalls,
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
