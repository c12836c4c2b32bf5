import { addProblemWords, defineWords, weekdayWords } from '@anju/ui';

export const words = defineWords({
  calendar: ['服务时间', 'Service hours'],
  'calendar.note': ['算“服务时间”的时限按它走', 'Promises in service hours run by it'],
  closed: ['休', 'Closed'],
  wholeday: ['全天', 'Day and night'],
  ...weekdayWords,
  holidays: ['节假日', 'Public holidays'],
  'holidays.CHINA': ['按国务院公布的放假和调休', 'As announced by the State Council'],
  'holidays.NONE': ['不管节假日', 'None'],
  'data.until': [
    '官方放假安排只到 {date}。之后只按每周的时间算，请等公布后更新。',
    'Official holidays are known until {date}. After that only the weekly hours count.',
  ],
  edit: ['改服务时间', 'Change hours'],
  save: ['保存', 'Save'],
  cancel: ['取消', 'Cancel'],
  opens: ['{day}从', '{day} from'],
  closes: ['{day}到', '{day} to'],
  add: ['加一段', 'Add'],
  remove: ['去掉这一段', 'Remove'],
  month: ['{year}年{month}月', '{month}/{year}'],
  before: ['上个月', 'Earlier month'],
  next: ['下个月', 'Later month'],

  'kind.MAKE_UP': ['调休上班', 'Make-up day'],
  'kind.HOLIDAY': ['放假', 'Holiday'],
  'kind.EXCEPTION': ['特殊日子', 'Exception'],
  beyond: ['没有官方数据', 'No official data'],
  'exception.title': ['{date} 的服务时间', 'Hours on {date}'],
  'exception.name': ['名目', 'Occasion'],
  'exception.open': ['这天', 'That day'],
  'exception.open.yes': ['服务', 'Open'],
  'exception.open.no': ['不服务', 'Closed'],
  'exception.opens': ['从', 'From'],
  'exception.closes': ['到', 'To'],
  'exception.drop': ['恢复平常', 'Back to usual'],
});

addProblemWords(
  defineWords({
    'problem.hours-overlap': ['时段互相重叠', 'Hours overlap.'],
    'problem.hours-empty': ['至少要有一段服务时间', 'There must be some hours.'],
    'problem.hours-not-in-minutes': ['时间只到分钟', 'Hours go by minutes.'],
  }),
);
