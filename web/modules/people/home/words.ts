import { addProblemWords, defineWords } from '@anju/ui';

export const words = defineWords({
  'join.title': ['注册并绑定房屋', 'Sign up and bind your home'],
  'join.link': ['还没有账号，去注册', 'No account yet? Sign up'],
  'join.company': ['物业公司代码', 'Company code'],
  'join.company.hint': ['在邀请单或楼里的二维码上', 'On your invitation or on the QR labels in the building'],
  'join.go': ['下一步', 'Next'],
  'join.way': ['怎么绑定', 'How to bind'],
  'join.way.code': ['有邀请码', 'I have a code'],
  'join.way.ask': ['请物业核实', 'Ask for approval'],
  'join.code': ['邀请码', 'Invitation code'],
  'join.project': ['小区或大厦', 'Project'],
  'join.unit': ['哪一户', 'Which unit'],
  'join.unit.hint': ['如：2 栋 1803', 'For example: building 2, 1803'],
  'join.relation': ['您是', 'You are'],
  'relation.OWNER': ['业主', 'Owner'],
  'relation.CO_OWNER': ['共有人', 'Co-owner'],
  'relation.OCCUPIER': ['住户', 'Occupier'],
  'relation.LESSEE': ['租户', 'Lessee'],
  'relation.FAMILY': ['家人', 'Family'],
  'relation.STAFF_OF_LESSEE': ['租户员工', 'Staff of a lessee'],
  'join.name': ['姓名', 'Name'],
  'join.phone': ['手机号，也是登录账号', 'Phone number, also your login'],
  'join.email': ['邮箱', 'E-mail'],
  'join.password': ['密码', 'Password'],
  optional: ['可不填', 'optional'],
  'privacy.read': ['看隐私说明', 'Read the privacy notice'],
  'privacy.agree': [
    '我看过隐私说明（{version} 版），同意',
    'I have read and agree to the privacy notice, version {version}',
  ],
  'privacy.need': ['要先同意隐私说明', 'Your consent is needed first'],
  'join.send': ['注册', 'Sign up'],
  'join.bound': ['绑定好了，请登录', 'You are bound. Please sign in.'],
  'join.waiting': [
    '收到了，物业核实后就能报事。现在可以先登录。',
    'Received. You can report once approved; you can sign in now.',
  ],
  'join.signin': ['去登录', 'Sign in'],
  'unbound.title': ['还没有绑定房屋', 'No home is bound yet'],
  'unbound.hint': [
    '绑定后就能报事、看进度。请联系物业，拿邀请码或请他们核实。',
    'Bind one to report and follow. Ask your property office for a code or for approval.',
  ],
  'unbound.waiting': ['{unit}：物业正在核实', '{unit}: waiting for approval'],
  'unbound.refused': ['{unit}：没有通过，{reason}', '{unit}: not approved, {reason}'],
});

addProblemWords(
  defineWords({
    'problem.consent-required': ['请先看隐私说明并同意', 'Please read and agree to the privacy notice'],
    'problem.invite-code-invalid': ['邀请码不对，或已经用过', 'That code is wrong or was used'],
    'problem.login-taken': ['这个手机号已经注册过，请直接登录', 'This phone number has an account; sign in'],
    'problem.phone-invalid': ['手机号格式不对', 'That is no phone number'],
    'problem.password-too-short': ['密码太短', 'The password is too short'],
  }),
);
