import { defineWords } from '../i18n/define';

export const passwordWords = defineWords({
  name: ['安居', 'Anju'],
  'lead.INVITATION': ['{name}，欢迎加入。', 'Welcome, {name}.'],
  'lead.PASSWORD_RESET': ['{name}，换一个新密码。', '{name}, choose a new password.'],
  title: ['设置密码', 'Choose a password'],
  account: ['账号 {login}', 'Account {login}'],
  password: ['新密码', 'New password'],
  hint: ['至少 8 个字符，一句自己记得住的话最好', 'At least 8 characters. A sentence you remember is best.'],
  show: ['显示密码', 'Show password'],
  act: ['保存并登录', 'Save and sign in'],
  dead: ['这个链接已经不能用了', 'This link no longer works'],
  'dead.hint': [
    '链接只能用一次，过期也会失效。可以重新找回密码，或请管理员再发一次邀请。',
    'A link works once and only for a while. Ask for a new one, or ask your administrator to invite you again.',
  ],
  'dead.act': ['去登录', 'Go to sign-in'],
  forgotten: ['忘记密码', 'Forgotten password'],
  'forgotten.title': ['找回密码', 'Forgotten password'],
  'forgotten.hint': [
    '我们把设置密码的链接发到账号登记的邮箱。',
    'We send a link for a new password to the e-mail address of the account.',
  ],
  'forgotten.login': ['账号', 'Account'],
  'forgotten.required': ['请填写账号', 'Enter your account'],
  'forgotten.act': ['发送链接', 'Send link'],
  'forgotten.back': ['回到登录', 'Back to sign-in'],
  'forgotten.sent': ['请看邮箱', 'Look into your mail'],
  'forgotten.sent.hint': [
    '如果有这个账号并登记了邮箱，链接几分钟内会到。没有收到，请找管理员。',
    'If there is such an account with an e-mail address, the link arrives within minutes. If not, ask your administrator.',
  ],
});
