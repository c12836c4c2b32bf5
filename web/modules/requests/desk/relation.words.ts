import { defineWords } from '@anju/ui';

/** What somebody has to do with a unit. */
export const relationWords = defineWords({
  OWNER: ['业主', 'Owner'],
  CO_OWNER: ['共有人', 'Co-owner'],
  OCCUPIER: ['使用人', 'Occupier'],
  LESSEE: ['承租人', 'Lessee'],
  FAMILY: ['家属', 'Family'],
  STAFF_OF_LESSEE: ['承租单位员工', "Lessee's staff"],
  'of.more': ['等 {n} 处', '({n} units in all)'],
});
