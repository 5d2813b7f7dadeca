import type { Layout } from '../truth';

/** None: every batch was opened. The next one comes here. */
export const unseenLayouts: readonly Layout[] = [];
