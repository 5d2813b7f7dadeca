import { expect, it } from 'vitest';
import { readRoute } from '../../src/app/shared/route';
import { placeToLog } from '../../src/core/deadline/case-dates';

it('what came of a date is logged where the date belongs, with the message it asks for', () => {
  const place = placeToLog({ caseId: 'a', ready: 'ask', channel: '12315' });
  expect(readRoute(`#${place}`)).toMatchObject({ id: 'a', view: 'followup', ready: 'ask', channel: '12315' });
  expect(readRoute(`#${placeToLog({ caseId: 'a', ready: 'escalate', channel: null })}`)).toMatchObject({
    ready: 'escalate',
    channel: null,
  });
  expect(readRoute('#/case/a/followup/7/12315')).toMatchObject({ contact: 7, ready: null, channel: null });
  expect(readRoute('#/case/a/followup/ask/nowhere')).toMatchObject({ ready: 'ask', channel: null });
});
