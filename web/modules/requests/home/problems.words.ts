import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords(
  defineWords({
    'problem.label-missing': ['没有这个码，可能已经失效', 'There is no such label'],
    'problem.label-replaced': ['这个码已经换新，请扫新贴的码', 'This label was replaced; scan the new one'],
    'problem.consent-outdated': [
      '隐私说明更新了，请重新看一遍',
      'The privacy notice changed; please read it again',
    ],
    'problem.reopening-too-late': [
      '超过 7 天了，请重新报一次',
      'More than 7 days ago; please report it anew',
    ],
    'problem.slot-gone': ['这个时间已经没有了，请另选', 'That time is gone; choose another'],
    'problem.nothing-to-rate': ['已经评过了', 'Already rated'],
    'problem.too-many-attempts': ['报得太多，请稍等，急事请打电话', 'Too many reports; please wait or call'],
    'problem.window-invalid': ['时间不对：结束要晚于开始，且不能已过', 'That time does not work'],
  }),
);
