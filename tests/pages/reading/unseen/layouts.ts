import type { Layout } from '../truth';
import { haAlmanac } from './ha-almanac/pages';
import { haBellgate } from './ha-bellgate/pages';
import { haCabinet } from './ha-cabinet/pages';
import { haDrawbridge } from './ha-drawbridge/pages';
import { haFoundry } from './ha-foundry/pages';
import { haGranary } from './ha-granary/pages';
import { haLighthouse } from './ha-lighthouse/pages';
import { haMilestone } from './ha-milestone/pages';
import { haOrchard } from './ha-orchard/pages';
import { haTurnpike } from './ha-turnpike/pages';

export const unseenLayouts: readonly Layout[] = [
  haAlmanac,
  haBellgate,
  haCabinet,
  haDrawbridge,
  haFoundry,
  haGranary,
  haLighthouse,
  haMilestone,
  haOrchard,
  haTurnpike,
];
