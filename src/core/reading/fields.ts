/** Every value we look for on a page. Money is integer fen, times are ISO 8601 with the zone they were read in. */
export const fieldNames = [
  'orderId',
  'productName',
  'quantity',
  'amountFen',
  'payableFen',
  'refundFen',
  'orderTime',
  'payTime',
  'payMethod',
  'status',
  'cardSecret',
  'merchant',
  'platformName',
  'tradeNo',
  'ticketNo',
  'agentId',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The states of an order, whatever words a shop uses. */
export type OrderStatus = 'unpaid' | 'paid' | 'pending' | 'delivered' | 'failed' | 'refunded' | 'closed';

/** One value as read: normalised, as it stood there, how sure we are (0…1), and where (run index, -1: not in a run). */
export type Field = {
  value: string | number;
  raw: string;
  confidence: number;
  label: string;
  run: number;
};

/** A field that was found, with the candidates that lost, best first. */
export type FoundField = Field & { others: Field[] };
export type Fields = Partial<Record<FieldName, FoundField>>;

/** Below this a value is shown as 请核对. */
export const doubtBelow = 0.8;
