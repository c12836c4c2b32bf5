import '../morning.css';
import './service.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Allowed, Segments, useMay, useNow, useProject, useTimes, useLocale, useWords } from '@anju/ui';
import { exportHref, Loaded } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { dayName, daysFrom } from '../charts';
import { percent } from '../types';
import { MinutesPanel } from './MinutesPanel';
import { LONGEST, PartsPanel } from './PartsPanel';
import { PromiseTable } from './PromiseTable';
import { OwnDays } from './OwnDays';
import { ShareTable } from './ShareTable';
import {
  type Days,
  daysOf,
  type Dimension,
  results,
  searches,
  type Service,
  type Span,
  spans,
  usualSpan,
} from './types';
import { WordsPanel } from './WordsPanel';
import { words } from './words';

/** Service quality (M4): the promises, how work found its people, what came of it, and all of it told apart. */
export function ServicePage() {
  return (
    <Allowed to="FIGURES_READ">
      <ServiceQuality />
    </Allowed>
  );
}

type Asked = Partial<Days> & { span?: Span };

function ServiceQuality() {
  const { project } = useProject();
  const now = useNow();
  const asked: Asked = useSearch({ strict: false });
  const span = asked.span && spans.includes(asked.span) ? asked.span : usualSpan(now);
  const own = asked.from && asked.to ? { from: asked.from, to: asked.to } : undefined;
  const days = own ?? daysOf(span, now);
  const [by, setBy] = useState<Dimension>('CATEGORY');
  const short = daysFrom(days.from, days.to).length <= LONGEST;
  const file = exportHref('figures/service', { ...days, project: project?.id, by: short ? by : undefined });
  const query = useQuery({
    queryKey: ['figures', 'service', project?.id, days],
    queryFn: () =>
      dataOf(api.GET('/api/figures/service', { params: { query: { project: project?.id, ...days } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query} lines={9}>
      {(service) => (
        <div className="in-page">
          <Lead service={service} days={days} span={own ? undefined : span} file={file} />
          <PromiseTable service={service} />
          <MinutesPanel days={days} />
          <div className="se-two">
            <ShareTable name="searches" keys={searches} service={service} />
            <div className="se-right">
              <ShareTable name="results" keys={results} service={service} />
              <WordsPanel days={days} />
            </div>
          </div>
          <PartsPanel days={days} by={by} setBy={setBy} />
        </div>
      )}
    </Loaded>
  );
}

function Lead({ service, days, span, file }: { service: Service; days: Days; span?: Span; file: string }) {
  const may = useMay();
  const t = useWords(words);
  const locale = useLocale();
  const navigate = useNavigate();
  const { clockTime } = useTimes();
  const arrivals = service.figures.find(({ key }) => key === 'ON_TIME_ARRIVE');
  const go = (search: Asked) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({
        ...before,
        span: undefined,
        from: undefined,
        to: undefined,
        ...search,
      })) as never,
    });
  return (
    <header className="in-lead">
      <div>
        <p className="aj-second">
          {t('counted', {
            from: dayName(service.from, locale),
            to: dayName(service.to, locale),
            time: clockTime(service.at),
          })}
        </p>
        <h1>
          {!arrivals || arrivals.total === 0
            ? t('lead.none')
            : arrivals.total < service.few
              ? t('lead.few', { n: arrivals.total, met: arrivals.met })
              : t('lead.kept', { n: arrivals.total, share: percent(arrivals.share) })}
        </h1>
      </div>
      <div className="se-choice">
        <Segments
          label={t('span')}
          value={span ?? 'own'}
          options={[
            ...spans.map((value) => ({ value, label: t(`span.${value}`) })),
            ...(span ? [] : [{ value: 'own' as const, label: t('span.own') }]),
          ]}
          onChange={(value) => value !== 'own' && go({ span: value })}
        />
        <OwnDays days={days} onChange={go} />
        {may('EXPORT') && (
          <a className="aj-button" href={file} download>
            {t('export')}
          </a>
        )}
      </div>
    </header>
  );
}
