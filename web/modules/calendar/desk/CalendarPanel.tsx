import './calendar.css';
import { useState } from 'react';
import { api, taggedDataOf } from '@anju/api';
import { Button, dayOf, IconButton, serverNow, useWords } from '@anju/ui';
import { Facts, Loaded, Panel, SidePanel } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Calendar, datesOf, type DayView, span, weekdays } from './calendar';
import { DayForm } from './DayForm';
import { HoursForm } from './HoursForm';
import { MonthGrid } from './MonthGrid';
import { words } from './words';

/** When a project is served: the week, the holidays, and how far the official data reach. */
export function CalendarPanel({ project }: { project: string }) {
  const [month, setMonth] = useState(() => {
    const [year = 0, thisMonth = 1] = dayOf(serverNow()).split('-').map(Number);
    return { year, month: thisMonth };
  });
  const dates = datesOf(month.year, month.month);
  const [from, to] = [dates[0] ?? '', dates.at(-1) ?? ''];
  const calendar = useQuery({
    queryKey: ['calendar', project, from],
    queryFn: () =>
      taggedDataOf(
        api.GET('/api/projects/{project}/calendar', {
          params: { path: { project }, query: { from, to } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const step = (by: number) => {
    const first = new Date(Date.UTC(month.year, month.month - 1 + by, 1));
    setMonth({ year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 });
  };
  return (
    <Loaded query={calendar}>
      {({ data, etag }) => (
        <Hours project={project} calendar={data} etag={etag} month={month} onStep={step} />
      )}
    </Loaded>
  );
}

interface Props {
  project: string;
  calendar: Calendar;
  etag: string | null;
  month: { year: number; month: number };
  onStep: (by: number) => void;
}

function Hours({ project, calendar, etag, month, onStep }: Props) {
  const t = useWords(words);
  const [editing, setEditing] = useState(false);
  const [day, setDay] = useState<DayView>();
  const may = calendar.can.includes('edit');
  const shown = (list: Calendar['week'][string] | undefined) =>
    list?.length ? list.map((one) => span(one, t('wholeday'))).join('  ') : t('closed');
  return (
    <Panel
      title={t('calendar')}
      note={t('calendar.note')}
      end={
        may && (
          <Button icon="edit" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )
      }
    >
      <div className="calendar-panel">
        <div>
          <Facts
            facts={[
              ...weekdays.map((weekday) => ({
                label: t(weekday),
                value: shown(calendar.week[weekday]),
              })),
              { label: t('holidays'), value: t(`holidays.${calendar.holidays}`) },
            ]}
          />
        </div>
        <div>
          <div className="calendar-head">
            <IconButton icon="back" label={t('before')} onClick={() => onStep(-1)} />
            <strong aria-live="polite">{t('month', month)}</strong>
            <IconButton icon="forward" label={t('next')} onClick={() => onStep(1)} />
          </div>
          <MonthGrid days={calendar.days} onPick={may ? setDay : undefined} />
          {calendar.dataUntil && calendar.days.some(({ beyondData }) => beyondData) && (
            <p className="calendar-warning" role="status">
              {t('data.until', { date: calendar.dataUntil })}
            </p>
          )}
        </div>
      </div>
      <SidePanel open={editing} title={t('edit')} onClose={() => setEditing(false)}>
        <HoursForm project={project} calendar={calendar} etag={etag} onClose={() => setEditing(false)} />
      </SidePanel>
      <SidePanel
        open={!!day}
        title={t('exception.title', { date: day?.date ?? '' })}
        onClose={() => setDay(undefined)}
      >
        {day && <DayForm project={project} day={day} onClose={() => setDay(undefined)} />}
      </SidePanel>
    </Panel>
  );
}
