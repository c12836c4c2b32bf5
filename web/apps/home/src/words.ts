import { defineWords } from '@anju/ui';

export const words = defineWords({
  'hello.morning': ['{name}，早上好', 'Good morning, {name}'],
  'hello.noon': ['{name}，中午好', 'Good day, {name}'],
  'hello.afternoon': ['{name}，下午好', 'Good afternoon, {name}'],
  'hello.evening': ['{name}，晚上好', 'Good evening, {name}'],
  'me.hint': ['外观、语言、退出登录', 'Appearance, language, sign out'],
});
