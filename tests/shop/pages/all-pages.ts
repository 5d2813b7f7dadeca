import type { PageName, PageWriter } from '../scene';
import { chat, chatFrame } from './chat';
import { complaint } from './complaint';
import { home } from './home';
import { order } from './order';
import { orders } from './orders';
import { payment } from './payment';
import { product } from './product';
import { receipt } from './receipt';
import { redeem } from './redeem';
import { refusal } from './refusal';
import { rules } from './rules';
import { ticket } from './ticket';

export const allPages: Readonly<Record<PageName, PageWriter>> = {
  home,
  product,
  rules,
  order,
  orders,
  payment,
  receipt,
  chat,
  'chat-frame': chatFrame,
  ticket,
  redeem,
  refusal,
  complaint,
};
