import { answerPageCalls } from '../messages/answer';
import { askServerTime } from './ask-server-time';
import { describeFrame } from './describe-frame';
import { fetchResource } from './fetch-resources';
import { bringToView, findChat, leaveChat, loadOlder, readRows } from './read-chat';
import { readPage } from './read-page';
import { readSelection } from './read-selection';
import { findRegions } from './region/find-regions';
import { cancelPick, pickRegion } from './region/pick-region';
import { goTo, prepare, restore, whereIs } from './region/walk-region';
import { snapshotPage } from './snapshot-page';

answerPageCalls({
  readPage: () => readPage(document),
  readSelection: () => readSelection(),
  findRegions: () => findRegions(),
  pickRegion: () => pickRegion(),
  cancelPick: () => cancelPick(),
  prepare: (request) => prepare(request),
  scrollTo: (request) => goTo(request),
  whereIs: (request) => whereIs(request),
  restore: () => restore(),
  describeFrame: () => describeFrame(),
  snapshotPage: (request) => snapshotPage(document, request),
  fetchResource: (request) => fetchResource(request),
  findChat: () => findChat(),
  loadOlder: (request) => loadOlder(request),
  bringToView: (request) => bringToView(request),
  leaveChat: () => leaveChat(),
  readRows: (request) => readRows(request),
  askServerTime: () => askServerTime(),
});
