import { defineWords } from '@anju/ui';

export const words = defineWords({
  keys: ['按键', 'Keys'],
  'start.title': ['{name}，您好', 'Hello, {name}'],
  'start.nothing': ['您的岗位在这里还没有要办的事', 'There is nothing here for your post yet'],
  'start.hint': [
    '能办的事会出现在左边。需要别的权限，请找公司管理员。',
    'What you can do will stand at the left. For other rights, ask your company administrator.',
  ],
});
