import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords({
  'problem.rehearsal-under-way': [
    '这个项目正在推演另一次，等它算完或先取消。',
    'Another rehearsal of this project is under way; wait for it or cancel it.',
  ],
  'problem.rehearsal-over': ['这次推演已经结束。', 'This rehearsal is over.'],
});

export const words = defineWords({
  title: ['用过去的单子推演', 'Live past days again'],
  hint: [
    '用上面的数把过去一段时间重新派一遍，和当时的派法比到场、路程和分活是否均匀。',
    'Gives past work out again by the numbers above, and compares arrival, travel and how even it is.',
  ],
  fixed: [
    '推演时照旧的：等空手等了多久、每单干多久、谁说过不去、多久应答、人在哪里、谁在岗；约好的时间也不动。当时没问过的人按会答应算，两次派法用同一套算法。',
    'Taken as it was: how long work lay for free hands, how long each job took, who said no, how long answers took, where people were, who was on duty, and what was agreed with customers. Whoever was not asked then is taken to say yes. Both ways are reckoned alike.',
  ],
  days: ['哪几天', 'Which days'],
  act: ['开始推演', 'Rehearse'],
  underway: ['推演到 {share}%', '{share}% done'],
  cancel: ['取消', 'Cancel'],
  'state.CANCELLED': ['已取消，只算到一部分', 'Cancelled, only a part was lived'],
  'state.FAILED': ['没能算完', 'It could not be worked out'],
  run: ['{from}至{to} \u00b7 {name}', '{from} to {to} \u00b7 {name}'],
  own: ['自定的数', 'own numbers'],
  by: ['{by} 于 {time}', '{by}, {time}'],
  runs: ['推演过的', 'Rehearsals'],
  sum: ['{n} 单里有 {changed} 单会派给别人。', '{changed} of {n} would have gone to somebody else.'],
  left: [
    '另有 {n} 单不能推演：没派过、没做完或没有可比的人。',
    '{n} more could not be lived again: never given out, not finished, or nobody to compare.',
  ],
  none: ['这一段没有可以推演的单子。', 'No order of these days can be lived again.'],
  'col.what': ['看什么', 'What'],
  'col.measured': ['当时实际', 'Measured then'],
  'col.was': ['当时的派法，推演', 'As given out, reckoned'],
  'col.would': ['这套数，推演', 'By these numbers'],
  'row.arrive': ['到场按时', 'Arrived on time'],
  'row.minutes': ['平均多久到', 'Mean time to arrive'],
  'row.travel': ['路上合计', 'On the way, in all'],
  'row.spread': ['每人偏离平均', 'Off the mean, each'],
  'few.of': ['{n} 件里 {met} 件', '{met} of {n}'],
  jobs: ['{n} 单', '{n} jobs'],
  measured: [
    '「当时实际」和「当时的派法，推演」差得远，说明推演的算法不像这个项目，比较时要打折扣。',
    'Where "measured" and "reckoned" are far apart, the reckoning is not like this project: take the comparison with care.',
  ],
  'people.title': ['谁做了几单', 'Who did how many'],
  'people.name': ['人员', 'Person'],
  'people.was': ['当时', 'Then'],
  'people.would': ['推演', 'Rehearsed'],
  gone: ['已不在册', 'No longer known'],
  'orders.title': ['换了人的单子', 'Orders somebody else would have got'],
  'orders.none': ['没有一单会派给别人。', 'No order would have gone to somebody else.'],
  'orders.more': ['再看一些', 'More'],
  'orders.order': ['工单', 'Order'],
  'orders.due': ['要求', 'Promised'],
  'orders.real': ['当时实际', 'Measured'],
  'orders.was': ['当时派给', 'Was given to'],
  'orders.would': ['会派给', 'Would be given to'],
});
