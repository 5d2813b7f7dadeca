import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, textsFor } from '../../src/core/complaint/compose';
import { shippedPack } from '../../src/knowledge/knowledge';
import { lateTopup } from '../stories/late-topup';
import { noSecret } from '../stories/no-secret';
import { outOfStock } from '../stories/out-of-stock';
import { demand, type Story } from '../stories/story';

const { knowledge } = shippedPack();
/** Titles, kinds and subjects of all texts. */
function titlesOf(story: Story): string[] {
  const brief = briefOf({ ...story, knowledge });
  return textsFor(brief).flatMap(({ channel, variants }) =>
    variants.flatMap((variant) =>
      composeText(brief, channel, variant)!
        .fields.filter(({ name }) => ['title', 'problem', 'type', 'subject'].includes(name))
        .map(({ text }) => text),
    ),
  );
}

describe('titles', () => {
  it('of an order of which a part came say no more than that', () => {
    const titles = titlesOf(outOfStock);
    expect(titles.length).toBeGreaterThan(4);
    for (const title of titles) {
      expect(title).not.toContain('付款后未发货');
      expect(title).toContain('没有全部发货');
    }
    const asked: Story = {
      ...noSecret,
      case: { ...noSecret.case, demands: [demand('other', null, '补发1张卡密')] },
    };
    expect(titlesOf(asked).join()).toContain('没有全部发货');
  });

  it('of an order of which nothing came say so', () => {
    expect(titlesOf(noSecret).join()).toContain('付款后未发货');
    expect(titlesOf(noSecret).join()).not.toContain('全部');
  });

  it('of a top-up that came in part', () => {
    const demands = [demand('other', null, '补足未到账的灵石')];
    expect(titlesOf({ ...lateTopup, case: { ...lateTopup.case, demands } }).join()).toContain(
      '没有全部按时到账',
    );
  });
});
