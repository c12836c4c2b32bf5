import { defineWords } from '../i18n/define';

export const words = defineWords({
  'choice.none': [
    '没有这一项。可以输名称、拼音或首字母。',
    'None is called so. Type a name, pinyin or initials.',
  ],
});
