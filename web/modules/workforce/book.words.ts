import { addProblemWords, defineWords } from '@anju/ui';

export const words = defineWords({
  books: ['交接班', 'Hand-over'],
  'books.none': ['还没有交接本', 'No hand-over book yet'],
  'books.none.hint': [
    '客服台、门岗各开一本；下班的人写，接班的人确认。',
    'Open one for each desk and post; whoever leaves writes, whoever comes confirms.',
  ],
  'books.open': ['开一本', 'Open a book'],
  'books.name': ['岗位', 'Desk or post'],
  'books.cases': ['交接未办结的诉求', 'Hands over open requests'],
  'books.retire': ['停用这本', 'Retire this book'],
  'books.unread': ['{n} 份没有确认', '{n} not confirmed'],
  'books.which': ['哪一本', 'Which book'],
  'write.title': ['写交接', 'Hand over'],
  'write.words': ['交代什么', 'What the next one has to know'],
  'write.keys': ['钥匙', 'Keys'],
  'write.parcels': ['代收物品', 'Parcels'],
  'write.to': ['交给谁', 'To whom'],
  'write.to.any': ['接班的人', 'Whoever comes'],
  'write.cases': ['未办结，一并交接（{n} 件）', 'Open cases that go with it ({n})'],
  'write.cases.none': ['现在没有未办结的', 'Nothing is open now'],
  'write.photos': ['照片', 'Photos'],
  'write.send': ['交班', 'Hand over'],
  'entry.by': ['{by} {time} 交班', '{by} handed over {time}'],
  'entry.to': ['交给 {name}', 'to {name}'],
  'entry.keys': ['钥匙：{text}', 'Keys: {text}'],
  'entry.parcels': ['代收：{text}', 'Parcels: {text}'],
  'entry.cases': ['交接 {n} 件', '{n} cases'],
  'entry.unread': ['没有确认', 'Not confirmed'],
  'entry.confirmed': ['{by} {time} 接班', '{by} took over {time}'],
  'entry.remark': ['接班时说：{text}', 'On taking over: {text}'],
  'entry.photo': ['照片 {n}', 'Photo {n}'],
  'entry.none': ['这本还没有写过', 'Nothing written yet'],
  'entry.more': ['更早的', 'Earlier ones'],
  'confirm.remark': ['有不符就写下来', 'Say what is not as written'],
  'confirm.act': ['我接班', 'I take over'],
});

addProblemWords(
  defineWords({
    'problem.book-name-taken': ['已有同名的交接本', 'There is a book of this name.'],
    'problem.own-handover': ['自己写的要接班的人确认', 'Somebody else confirms what you wrote.'],
    'problem.handover-confirmed': ['已经有人接班', 'Somebody took over already.'],
    'problem.case-unknown': [
      '有的诉求已经办结，请看一看再交',
      'Some cases are no longer open; please look again.',
    ],
  }),
);
