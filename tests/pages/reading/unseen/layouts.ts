import type { Layout } from '../truth';
import { cardShapes } from './card-shapes/pages';
import { claimForms } from './claim-forms/pages';
import { clauseBooks } from './clause-books/pages';
import { deadEnds } from './dead-ends/pages';
import { dealerTables } from './dealer-tables/pages';
import { pocketMall } from './pocket-mall/pages';
import { robotFirst } from './robot-first/pages';
import { tillSlips } from './till-slips/pages';

export const unseenLayouts: readonly Layout[] = [
  cardShapes,
  claimForms,
  clauseBooks,
  deadEnds,
  dealerTables,
  pocketMall,
  robotFirst,
  tillSlips,
];
