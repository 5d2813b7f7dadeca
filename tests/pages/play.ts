import { startPages } from './server';

// To look at the pages by hand: npx tsx tests/pages/play.ts
const pages = await startPages();
console.log(`${pages.origin}/shop`);
