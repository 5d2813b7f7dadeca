import type { ChannelId } from '../../../core/knowledge/ids';
import { numbersOf } from '../../shared/cites';
import { AskArbitration } from '../compose/ask-arbitration';
import { AskCrime } from '../compose/ask-crime';
import type { OneStanding } from '../followup/use-standings';

/** Where a rung hangs on a word of the user, the question stands there. */
export function Answer({ channel, standing }: { channel: ChannelId; standing: OneStanding }) {
  const { one, evidence } = standing;
  if (channel === 'police') return <AskCrime one={one} />;
  if (channel !== 'arbitration') return null;
  return <AskArbitration one={one} evidence={evidence} numbers={numbersOf(evidence)} />;
}
