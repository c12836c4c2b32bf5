import { defineWords } from '@anju/ui';

/** What residents are told of an outage. */
export const outageWords = defineWords({
  'outage.WATER': ['停水', 'Water is out'],
  'outage.POWER': ['停电', 'Power is out'],
  'outage.LIFT': ['电梯停运', 'The lift is out of service'],
  'outage.GAS': ['停气', 'Gas is out'],
  'outage.NETWORK': ['网络中断', 'The network is down'],
  'outage.HEATING': ['供暖/空调停供', 'Heating and cooling are out'],
  'outage.planned': ['计划{kind}', 'Planned: {kind}'],
  'outage.until': ['预计 {time} 恢复', 'Expected back by {time}'],
  'outage.open': ['正在处理，恢复时间待定', 'We are working on it; no time yet'],
  'outage.span': ['{from} 至 {to}', '{from} to {to}'],
  'outage.over': ['{kind}：{time} 已恢复', '{kind}: back since {time}'],
  'outage.over.hint': ['家里仍未恢复，请报修', 'Still out at yours? Please report it'],
  'outage.known': [
    '我们已经知道{kind}，正在统一处理，预计 {time} 恢复',
    'We know of it: {kind}. It should be back by {time}',
  ],
  'outage.known.open': ['我们已经知道{kind}，正在统一处理', 'We know of it: {kind}. We are working on it'],
});
