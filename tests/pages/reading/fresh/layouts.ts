import type { Layout } from '../truth';
import { badgePanels } from './badge-panels/pages';
import { clockTill } from './clock-till/pages';
import { farColons } from './far-colons/pages';
import { floatBar } from './float-bar/pages';
import { folderMail } from './folder-mail/pages';
import { glyphRows } from './glyph-rows/pages';
import { layuiList } from './layui-list/pages';
import { pickCards } from './pick-cards/pages';
import { purseBills } from './purse-bills/pages';
import { queryDialog } from './query-dialog/pages';
import { quietFields } from './quiet-fields/pages';
import { receivedList } from './received-list/pages';
import { seatTalks } from './seat-talks/pages';
import { spacerTable } from './spacer-table/pages';
import { stackedDesc } from './stacked-desc/pages';
import { statusColumn } from './status-column/pages';
import { threadDesk } from './thread-desk/pages';
import { twiceShown } from './twice-shown/pages';
import { twoTongues } from './two-tongues/pages';

export const freshLayouts: readonly Layout[] = [
  badgePanels,
  clockTill,
  farColons,
  floatBar,
  folderMail,
  glyphRows,
  layuiList,
  pickCards,
  purseBills,
  queryDialog,
  quietFields,
  receivedList,
  seatTalks,
  spacerTable,
  stackedDesc,
  statusColumn,
  threadDesk,
  twiceShown,
  twoTongues,
];
