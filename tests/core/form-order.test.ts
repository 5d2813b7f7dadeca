import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText } from '../../src/core/complaint/compose';
import { inFormOrder } from '../../src/core/complaint/form-order';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { shippedPack } from '../../src/knowledge/knowledge';
import type { Story } from '../stories/story';
import { transfer } from '../stories/transfer';
import { usedCard } from '../stories/used-card';

const { knowledge } = shippedPack();
const formOf = (channel: string) => knowledge.channels.find(({ id }) => id === channel)!.fields;
function shown(story: Story, channel: TextChannel, variant: TextVariant): string[] {
  const { fields } = composeText(briefOf({ ...story, knowledge }), channel, variant)!;
  return inFormOrder(fields, formOf(channel)).map((one) =>
    'how' in one ? `${one.name} ${one.how}` : one.name,
  );
}

describe('the fields of a form', () => {
  it('stand in its order, with what is only chosen or typed there', () => {
    expect(shown(usedCard, '12315', '500')).toEqual([
      ...['name', 'id_type choose', 'id_no type', 'phone', 'address', 'resp_name', 'resp_addr'],
      ...['resp_phone type', 'time', 'amount', 'goods', 'order_no', 'facts', 'claim'],
      ...['publish choose', 'delegate choose'],
    ]);
    expect(shown(usedCard, '12315-report', '500')).toEqual(['name', 'phone', 'addr', 'resp', 'clue']);
    expect(shown(transfer, '12377', 'form')).toEqual(['category choose', 'url', 'desc']);
  });

  it('are none of a message or a letter to the same office', () => {
    expect(shown(usedCard, 'platform', 'chat')).toEqual(['message']);
    expect(shown(usedCard, 'platform', 'ultimatum')).toEqual(['message']);
    expect(shown(usedCard, 'platform', 'email')).toEqual(['subject', 'body']);
    expect(shown(usedCard, 'platform', 'ticket')).toEqual([
      ...['trade_no', 'type', 'qq type', 'mobile type', 'desc', 'pwd type', 'buyer_qrcode choose'],
      ...['num type', 'price type'],
    ]);
  });

  it('keep the order of the text where no form is known', () => {
    expect(inFormOrder([{ name: 'b' }, { name: 'a' }], [])).toEqual([{ name: 'b' }, { name: 'a' }]);
  });
});
