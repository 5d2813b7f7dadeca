import type { Layout } from '../truth';

export const unseenLayouts: readonly Layout[] = [];
