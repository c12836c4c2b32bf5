import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords(
  defineWords({
    'problem.offer-gone': ['这一单已经派给别人', 'This job already went to somebody else.'],
    'problem.not-in-pool': ['这一单已经有人接了', 'Somebody already took this job.'],
    'problem.level-lacking': ['这一单要的技能等级更高', 'This job asks for a higher level.'],
    'problem.contractor-suspended': [
      '你单位的合作已暂停，不能接单',
      'Your company is suspended; jobs cannot be taken.',
    ],
    'problem.contractor-out-of-term': [
      '你单位的外包合同不在有效期，不能接单',
      "Your company's contract does not run today; jobs cannot be taken.",
    ],
    'problem.certificate-lacking': [
      '这一单要持证，你没有登记这个证',
      'This job asks for a certificate that you do not hold.',
    ],
    'problem.certificate-expired': [
      '你的证已经过期，换证后才能接',
      'Your certificate has expired; renew it first.',
    ],
    'problem.skill-lacking': ['这一单要的技能你没有登记', 'You lack a skill that this job needs.'],
    'problem.move-not-allowed': [
      '这一单的状态已经变了，这一步走不了',
      'The job has moved on; this step is no longer possible.',
    ],
    'problem.evidence-missing': [
      '还缺检查项或照片，不能完工',
      'Check items or photos are missing; it cannot be finished yet.',
    ],
    'problem.own-work': ['自己干的活不能自己验收', 'You cannot accept your own work.'],
    'problem.work-order-missing': ['这一单不在你手上了', 'This job is no longer yours.'],
    'problem.changed-meanwhile': ['别人刚刚改过，请再传一次', 'It changed meanwhile. Please send again.'],
    'problem.signature-missing': ['签名没有传上', 'The signature is missing.'],
    'problem.code-wrong': ['验证码不对', 'The code is wrong.'],
    'problem.phone-missing': ['没有客户手机号', 'No phone number is known.'],
    'problem.too-many-attempts': ['试得太多，请过十分钟', 'Too many tries. Wait ten minutes.'],
    'problem.label-missing': ['查不到这个码', 'This label is unknown.'],
    'problem.label-replaced': ['这张码已经换过，请扫新的', 'This label was replaced. Scan the new one.'],
    'problem.place-missing': ['查不到这个码', 'This label is unknown.'],
    'problem.file-missing': ['照片没有找到，请重拍', 'The photo was not found. Take it again.'],
    'problem.file-too-large': ['照片太大', 'The photo is too large.'],
    'problem.file-unreadable': ['照片打不开，请重拍', 'The photo cannot be read. Take it again.'],
    'problem.file-type-unsupported': ['不支持这种文件', 'This kind of file is not supported.'],
    'problem.note-required': ['要写哪里不合格', 'Say what is wrong.'],
    'problem.out-of-bounds': ['数值太大', 'The number is too large.'],
    'problem.shape-invalid': ['有的地方填得不对，请看一遍', 'Something in it is not right. Please look.'],
  }),
);
