import { startShop } from './server';

// To walk through the shop by hand: npx tsx tests/shop/play.ts
const shop = await startShop({ port: 4180, chatPort: 4181 });
console.log(`${shop.origin}/`);
