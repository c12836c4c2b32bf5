import { defineWords } from '@anju/ui';

/** What somebody has to do with a unit. */
export const relationWords = defineWords({
  OWNER: ['业主', 'Owner'],
  CO_OWNER: ['共有人', 'Co-owner'],
  OCCUPIER: ['住户', 'Occupier'],
  LESSEE: ['承租人', 'Lessee'],
  FAMILY: ['家人', 'Family'],
  STAFF_OF_LESSEE: ['承租单位员工', 'Staff of the lessee'],
  'of.more': ['等 {n} 处', '({n} units in all)'],
});
