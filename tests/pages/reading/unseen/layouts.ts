import type { Layout } from '../truth';
import { teFerry } from './te-ferry/pages';
import { tePaperboat } from './te-paperboat/pages';
import { teQuay } from './te-quay/pages';
import { teStarling } from './te-starling/pages';
import { teWillow } from './te-willow/pages';

export const unseenLayouts: readonly Layout[] = [teFerry, tePaperboat, teQuay, teStarling, teWillow];
