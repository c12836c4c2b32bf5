import { defineWords } from '../i18n/define';

/** Whose a minute was (S-01). */
export const partyWords = defineWords({
  'party.span': ['{party} {span}', '{party} {span}'],
  'party.DESK': ['客服', 'the desk'],
  'party.DISPATCHER': ['调度', 'dispatch'],
  'party.TECHNICIAN': ['师傅', 'the technician'],
  'party.PARTS': ['等配件', 'parts'],
  'party.CUSTOMER': ['客户', 'the customer'],
  'party.CONTRACTOR': ['外包单位', 'the contractor'],
  'party.NOBODY': ['天气和不可抗力', 'weather and force majeure'],
});
