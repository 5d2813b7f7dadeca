import { answerPageCalls } from '../messages/answer';
import { askServerTime } from './ask-server-time';
import { readPage } from './read-page';
import { restoreScroll, scrollPage, whereIs } from './scroll-page';
import { snapshotPage } from './snapshot-page';

answerPageCalls({
  readPage: () => readPage(document),
  scrollTo: ({ top }) => scrollPage(top),
  whereIs: () => whereIs(),
  restoreScroll: () => restoreScroll(),
  snapshotPage: ({ fetchResources }) => snapshotPage(document, { fetchResources }),
  askServerTime: () => askServerTime(),
});
