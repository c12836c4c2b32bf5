import { defineWords } from './define';

/** The days of the week, in the words of every module that names them. */
export const weekdayWords = defineWords({
  MONDAY: ['周一', 'Mon'],
  TUESDAY: ['周二', 'Tue'],
  WEDNESDAY: ['周三', 'Wed'],
  THURSDAY: ['周四', 'Thu'],
  FRIDAY: ['周五', 'Fri'],
  SATURDAY: ['周六', 'Sat'],
  SUNDAY: ['周日', 'Sun'],
});

/** The same where there is room for one character. */
export const shortWeekdayWords = defineWords({
  MONDAY: ['一', 'Mo'],
  TUESDAY: ['二', 'Tu'],
  WEDNESDAY: ['三', 'We'],
  THURSDAY: ['四', 'Th'],
  FRIDAY: ['五', 'Fr'],
  SATURDAY: ['六', 'Sa'],
  SUNDAY: ['日', 'Su'],
});
