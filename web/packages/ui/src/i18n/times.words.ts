import { defineWords } from './define';

export const timeWords = defineWords({
  tomorrow: ['明天 {time}', 'tomorrow {time}'],
});
