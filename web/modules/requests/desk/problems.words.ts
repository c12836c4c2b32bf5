import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords(
  defineWords({
    'problem.move-not-allowed': [
      '别人刚刚办过这一步，已经是最新状态',
      'Somebody was faster: this step was taken meanwhile. You see the newest state.',
    ],
    'problem.request-ended': ['这件事已经办结', 'This request has ended.'],
    'problem.reporter-unreachable': [
      '没有留联系方式，发不出去。打电话说过，请记为“当面或电话答复”。',
      'There is no way to reach the reporter. Record a conversation instead.',
    ],
    'problem.merge-target-unfit': ['那一件不能并入：已办结或就是它自己', 'That one cannot take it in.'],
    'problem.complaint-needs-reply': ['投诉要先答复，才能办结', 'A complaint must be answered first.'],
    'problem.not-chargeable': ['这件事不收费，不用报价', 'This is not chargeable; no quote is needed.'],
    'problem.no-open-quote': ['没有等答复的报价', 'No quote waits for an answer.'],
    'problem.no-appointment-now': ['现在不能约时间', 'No appointment can be made now.'],
    'problem.window-invalid': [
      '开始要早于结束，而且不能是过去',
      'It must start before it ends, and not lie in the past.',
    ],
    'problem.reopening-too-late': ['过了可以重开的期限', 'It is too late to reopen this.'],
    'problem.off-hours-record-incomplete': [
      '非服务时间的登记要写明经过和结果',
      'The off-hours record needs process and result.',
    ],
    'problem.work-has-begun': ['已经动工，不能这样改', 'Work has begun; this cannot be changed so.'],
    'problem.category-unknown': ['请选一个类别', 'Choose a category.'],
    'problem.phone-invalid': ['电话号码不对', 'This is not a telephone number.'],
    'problem.email-invalid': ['邮箱地址不对', 'This is not an e-mail address.'],
    'problem.in-the-future': ['时间不能晚于现在', 'It cannot lie in the future.'],
    'problem.before-report': ['不能早于报事时间', 'It cannot lie before the report.'],
    'problem.not-blank': ['这一项要填', 'This is required.'],
    'problem.too-few-tries': ['至少试 {least} 次才能记为联系不上', 'Give up only after {least} tries.'],
    'problem.follow-up-done': ['这一件别人已经回访过', 'Somebody has already followed this up.'],
    'problem.offer-gone': ['这张派单已经失效', 'This offer is gone.'],
    'problem.skill-lacking': ['缺这项技能，派给他要写原因', 'Lacks the skill; say why nevertheless.'],
    'problem.not-a-reader': ['提到的同事看不到这一件', 'A colleague named there may not see this.'],
    'problem.not-for-repairs': ['报修不用答复，派人去', 'A repair is not answered but done.'],
  }),
);
