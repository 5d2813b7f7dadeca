import { bare } from './bare';
import { child } from './child';
import { coupon } from './coupon';
import { forever } from './forever';
import { frozen } from './frozen';
import { gone } from './gone';
import { lateTopup } from './late-topup';
import { noSecret } from './no-secret';
import { outOfStock } from './out-of-stock';
import { ownWords } from './own-words';
import { paidTwice } from './paid-twice';
import { reclaimed } from './reclaimed';
import { renewal } from './renewal';
import { transfer } from './transfer';
import { usedCard } from './used-card';
import { wrongAccount } from './wrong-account';
import { wrongRegion } from './wrong-region';

/** Every story: the first is the one everybody knows, the last has nothing in it. */
export const stories = [
  ...[noSecret, usedCard, lateTopup, wrongRegion, wrongAccount, coupon, forever, frozen],
  ...[paidTwice, gone, transfer, reclaimed, child, renewal, outOfStock, ownWords, bare],
];
