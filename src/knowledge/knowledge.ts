import * as v from 'valibot';
import { Pack } from '../core/knowledge/pack';
import advice from './advice.json';
import bases from './bases.json';
import channels from './channels.json';
import court from './court.json';
import deadlines from './deadlines.json';
import disputes from './disputes.json';
import edition from './edition.json';
import excuses from './excuses.json';
import holidays from './holidays.json';
import law from './law.json';
import needs from './needs.json';
import privacy from './privacy.json';
import refusals from './refusals.json';
import signs from './signs.json';
import wording from './wording.json';

let shipped: Pack | null = null;

/** The knowledge this build carries, checked once against its schema. */
export function shippedPack(): Pack {
  shipped ??= v.parse(Pack, {
    ...edition,
    knowledge: {
      law,
      channels,
      disputes,
      bases,
      signs,
      needs,
      excuses,
      refusals,
      advice,
      wording,
      privacy,
      deadlines,
      holidays,
      court,
    },
  });
  return shipped;
}
