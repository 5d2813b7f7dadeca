import type { Layout } from '../truth';
import { haBellgate } from './ha-bellgate/pages';
import { haDrawbridge } from './ha-drawbridge/pages';
import { haGranary } from './ha-granary/pages';
import { haMilestone } from './ha-milestone/pages';
import { haTurnpike } from './ha-turnpike/pages';

export const unseenLayouts: readonly Layout[] = [
  haBellgate,
  haDrawbridge,
  haGranary,
  haMilestone,
  haTurnpike,
];
