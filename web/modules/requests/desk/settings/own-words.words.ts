import type { components } from '@anju/api';
import { defineWords } from '@anju/ui';

export type OwnWord = components['schemas']['OwnWord'];

/** The register of a company's own words. */
export const ownWords = defineWords({
  page: ['本公司的词', 'Own words'],
  hint: [
    '报事里出现这些词，就按它的意思提示。常用的说法已内置，这里加本公司自己的叫法，例如机房、设备的名字。',
    'A report with such a word is read by its meaning. The usual words are built in; add what your own people say, such as names of machines and rooms.',
  ],
  kind: ['说明什么', 'It tells'],
  'kind.CATEGORY': ['是什么事', 'What it is'],
  'kind.DANGER': ['有险情', 'Danger'],
  'hint.CATEGORY': [
    '先于从报事学到的；几个词都有时，词长的优先。',
    'They go before what was learned; of several words the longest counts.',
  ],
  'hint.DANGER': [
    '没有人定级时按最急处理；打成同音字也认得。',
    'A report counts as most urgent where nobody has judged; also heard where it is typed by its sound.',
  ],
  none: ['还没有加词', 'No words yet'],
  add: ['加一个词', 'Add word'],
  remove: ['去掉', 'Remove'],
  word: ['词', 'Word'],
  'word.CATEGORY': ['2 至 40 个字', '2 to 40 characters'],
  'word.DANGER': [
    '2 至 40 个字；出现就按最急处理',
    '2 to 40 characters; a report with it counts as most urgent',
  ],
  means: ['意思', 'Means'],
  by: ['谁加的', 'Added by'],
  save: ['保存', 'Save'],
  preview: [
    '最近 {looked} 件报事里有 {n} 件说到：{named}',
    'In {n} of the newest {looked} requests: {named}',
  ],
  'preview.none': ['最近 {looked} 件报事里没有说到', 'In none of the newest {looked} requests'],
  and: ['、', ', '],
});
