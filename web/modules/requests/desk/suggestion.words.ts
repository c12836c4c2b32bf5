import { defineWords } from '@anju/ui';

/** What a report seems to be about, and how that was learned. */
export const suggestionWords = defineWords({
  like: ['像是：', 'Looks like:'],
  sure: ['{n}% 把握', '{n} % sure'],
  because: ['依据 {words}', 'because of {words}'],
  own: ['本公司的词 {words}', 'own word {words}'],
  and: ['、', ', '],
  take: ['选用', 'Take it'],

  'kept.label': ['类别提示', 'Category hint'],
  'kept.learned': [
    '从报事学到（{n}% 把握，依据 {words}）',
    'learned from requests ({n} % sure, because of {words})',
  ],
  'kept.TAKEN': ['已采纳', 'taken'],
  'kept.AGREED': ['与所选一致', 'the same was chosen'],
  'kept.OTHER': ['未采纳，选了{name}', 'not taken: {name} was chosen'],
  'kept.later': ['后来改为{name}', 'later changed to {name}'],
  'kept.danger': ['险情提示', 'Danger in words'],
  'kept.raised': ['按此定为最急', 'raised at once'],
  'kept.judged': ['由受理人定级', 'judged by whoever took it in'],

  page: ['类别提示', 'Category hints'],
  hint: [
    '接报时根据报事人的说法提示属于哪一类，由人来定。先看本公司自己的词，再看从核实过的报事里学到的；没有把握就不提示。学习只在本系统内进行，内容不外传。',
    'While a report is told, its words suggest what it is; a person decides. The words of the company go first, then what was learned from verified requests; unsure, it stays silent. Learning happens here, and no text leaves.',
  ],
  model: ['从报事学到的', 'Learned from requests'],
  learn: ['现在学习', 'Learn now'],
  learning: ['正在学', 'Learning'],
  'learned.at': ['学习时间', 'Learned'],
  'learned.from': ['依据', 'From'],
  'learned.from.n': ['{n} 件报事', '{n} {n|request|requests}'],
  'learned.shown': ['会提示', 'Speaks of'],
  'learned.right': ['提示得对', 'Right of these'],
  'learned.share': ['{n}%', '{n} %'],
  'learned.how': [
    '用没学过的五分之一轮流检验得出',
    'as measured on a fifth it had not seen, each fifth in turn',
  ],
  never: ['还没有学过', 'Nothing learned yet'],
  'never.hint': [
    '要有 {n} 件核实过或正常结束、写明了情况的报事才能学习；学过一次以后，每周自动再学。',
    'It takes {n} requests told in words that were verified or ended well; once asked to, it learns again every week.',
  ],
  category: ['类别', 'Category'],
  examples: ['报事', 'Requests'],
  shown: ['会提示', 'Suggested'],
  correct: ['其中对', 'Right'],

  words: ['本公司的词', 'Own words'],
  'words.hint': [
    '一个词就说明是什么事，比如设备的叫法。词长的优先。',
    'Words that tell by themselves what it is, such as the name of a machine. The longest goes first.',
  ],
  'words.none': ['还没有加词', 'No own words yet'],
  'words.add': ['加一个词', 'Add word'],
  'words.remove': ['去掉', 'Remove'],
  word: ['词', 'Word'],
  'word.hint': ['2 至 40 个字', '2 to 40 characters'],
  means: ['是什么事', 'Means'],
  by: ['谁加的', 'Added by'],
  save: ['保存', 'Save'],
});
