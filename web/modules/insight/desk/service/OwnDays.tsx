import { useNow, useWords, dayOf } from '@anju/ui';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { Days } from './types';
import { words } from './words';

/** Any days up to today, both included. */
export function OwnDays({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const t = useWords(words);
  const today = dayOf(useNow());
  return (
    <DatePicker.RangePicker
      aria-label={t('span.own')}
      allowClear={false}
      value={[dayjs(days.from), dayjs(days.to)]}
      disabledDate={(day) => day.format('YYYY-MM-DD') > today}
      onChange={(chosen) => {
        const [from, to] = chosen ?? [];
        if (from && to) onChange({ from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') });
      }}
    />
  );
}
