import { seen, story } from './story';

/** A case of an older version with one page in it, and nothing answered: what is missing is left open, nothing is invented. */
export const bare = story(
  'bare',
  { title: '还没有整理', platform: '', host: 'nanodian.example' },
  {
    evidence: [seen(2, 'other', '2026-11-20 10:00', 'nanodian.example', {}, { title: '纳米点卡' })],
    contacts: [],
    complainant: { name: '', phone: '', address: '', idNumber: '' },
    madeAt: '2026-11-21 09:00',
  },
);
