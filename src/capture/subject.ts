import type { ChatFound } from './find-chats';
import type { RegionFound } from './regions';

/** What of a tab is captured beside the moment itself, which is always sealed first. */
export type Subject =
  | { what: 'page' }
  | { what: 'visible' }
  | ({ what: 'region' } & RegionFound)
  | { what: 'chat'; chat: ChatFound };

export const wholePage: Subject = { what: 'page' };
