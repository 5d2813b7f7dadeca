/**
 * Every value we look for on a page. Money is integer fen, times are ISO 8601 with the zone they were read in (+08:00
 * where the page names none, then the field's `zone` says so). ticketNo is the number of a ticket as well as of a
 * complaint. agentId is the person who answers as the page calls them; agentName is beside it where the page gives a
 * number and a name. cardSecret, contact and otherTime may be several: one per line.
 */
export const fieldNames = [
  'orderId',
  'productName',
  'quantity',
  'amountFen',
  'payableFen',
  'refundFen',
  'priceFen',
  'currency',
  'orderTime',
  'payTime',
  'otherTime',
  'payMethod',
  'status',
  'deliveredCount',
  'cardSecret',
  'merchant',
  'platformName',
  'contact',
  'icp',
  'tradeNo',
  'ticketNo',
  'agentId',
  'agentName',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The states of an order, whatever words a shop uses. */
export type OrderStatus = 'unpaid' | 'paid' | 'pending' | 'delivered' | 'failed' | 'refunded' | 'closed';

/** One value as read: normalised, as it stood there, how sure we are (0…1), and where (run index, -1: not in a run). */
export type Field = {
  value: string | number;
  raw: string;
  confidence: number;
  /** The words it was found by; '' when it stood there without any. */
  label: string;
  run: number;
  /** All its runs, where there are several. */
  runs?: number[];
  /** It stood where the user could not see it, as in a folded panel. */
  hidden?: true;
  /** A time whose zone the page does not name: read as Asia/Shanghai. */
  zone?: 'assumed';
};

/** A field that was found, with the candidates that lost, best first. */
export type FoundField = Field & { others: Field[] };
export type Fields = Partial<Record<FieldName, FoundField>>;

/**
 * Below this a value is shown as 请核对. Measured on 150 pages before anybody had looked at them: of the values from .9 on
 * 94 in 100 were right, of those between .8 and .9 three in four, below that two in three.
 */
export const doubtBelow = 0.9;
