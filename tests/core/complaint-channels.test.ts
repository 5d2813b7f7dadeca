import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { textsFor } from '../../src/core/complaint/compose';
import type { ContactKind } from '../../src/core/knowledge/ids';
import { shippedPack } from '../../src/knowledge/knowledge';
import { noSecret } from '../stories/no-secret';

const { knowledge } = shippedPack();

/** The channels a text is written for after these contacts with an office, a day apart. */
function channelsAfter(channel: 'cca' | '12315', ...kinds: ContactKind[]): string[] {
  const contacts = kinds.map((kind, i) => ({
    ...{ id: `office ${i}`, channel, kind },
    at: `2026-11-2${i + 3}T02:00:00.000Z`,
  }));
  const story = { ...noSecret, contacts: [...noSecret.contacts, ...contacts] };
  return textsFor(briefOf({ ...story, knowledge })).map((one) => one.channel);
}

describe.each([
  ['cca', '12315'],
  ['12315', 'cca'],
] as const)('what was carried to %s', (office, other) => {
  it(`is not written for ${other} as well`, () => {
    expect(channelsAfter(office, 'filed')).not.toContain(other);
    expect(channelsAfter(office, 'filed', 'accepted')).not.toContain(other);
  });

  it(`can be written for ${other} once it was declined`, () => {
    expect(channelsAfter(office, 'filed', 'declined')).toContain(other);
    expect(channelsAfter(office, 'filed', 'declined', 'filed')).not.toContain(other);
  });
});
