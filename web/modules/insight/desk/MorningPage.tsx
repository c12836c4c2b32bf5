import './morning.css';
import { api, dataOf } from '@anju/api';
import { Allowed, hourOf, Segments, useNow, useProject, useSession, useTimes, useWords } from '@anju/ui';
import { Loaded } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ClockTable } from './ClockTable';
import { DayBars } from './DayBars';
import { DayTable } from './DayTable';
import { ExceptionList } from './ExceptionList';
import { FigureRow } from './FigureRow';
import { OthersPanel } from './OthersPanel';
import { Slices } from './Slices';
import { daysOf, type Figures, type Span, spans } from './types';
import { words } from './words';

/** The morning page (M1): a sentence, five figures with their lines, what needs somebody, the promises,
 * what came in. */
export function MorningPage() {
  return (
    <Allowed to="FIGURES_READ">
      <Morning />
    </Allowed>
  );
}

function Morning() {
  const { project } = useProject();
  const now = useNow();
  const { span: wanted } = useSearch({ strict: false }) as { span?: Span };
  const span = wanted && spans.includes(wanted) ? wanted : 'week';
  const { from, to } = daysOf(span, now);
  const asked = { params: { query: { project: project?.id, from, to } } };
  const often = { placeholderData: keepPreviousData, refetchInterval: 120_000 };
  const query = useQuery({
    queryKey: ['figures', project?.id, from, to],
    queryFn: () => dataOf(api.GET('/api/figures', asked)),
    ...often,
  });
  const { data: drawn } = useQuery({
    queryKey: ['figures', 'charts', project?.id, from, to],
    queryFn: () => dataOf(api.GET('/api/figures/charts', asked)),
    ...often,
  });
  return (
    <Loaded query={query} lines={9}>
      {(figures) => (
        <div className="in-page">
          <Lead figures={figures} span={span} />
          <FigureRow figures={figures} charts={drawn} />
          <div className="in-two">
            <div className="in-column">
              <ExceptionList figures={figures} />
              <ClockTable figures={figures} />
            </div>
            <div className="in-column">
              {drawn && <DayBars charts={drawn} />}
              {drawn && <Slices charts={drawn} figures={figures} />}
              <OthersPanel figures={figures} />
            </div>
          </div>
          {drawn && <DayTable charts={drawn} />}
        </div>
      )}
    </Loaded>
  );
}

const NOON = 12;
const EVENING = 18;

function Lead({ figures, span }: { figures: Figures; span: Span }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const { account } = useSession();
  const { monthDay, weekday, clockTime } = useTimes();
  const { at, headline } = figures;
  const hour = hourOf(at);
  const hello = hour < NOON ? 'hello.early' : hour < EVENING ? 'hello.late' : 'hello.evening';
  const arrived =
    headline.arrivalsDue > 0
      ? t('lead.arrived', { due: headline.arrivalsDue, kept: headline.arrivalsInTime })
      : t('lead.arrived.none');
  return (
    <header className="in-lead">
      <div>
        <p className="aj-second in-hello">
          <span>{t(hello, { name: account.name })}</span>
          <span>{t('counted', { day: monthDay(at), weekday: weekday(at), time: clockTime(at) })}</span>
        </p>
        <h1>
          {t('lead.reported', { span: t(`span.${span}`), n: headline.reported })}
          {arrived}
          <br />
          {headline.attention > 0 ? t('lead.look', { n: headline.attention }) : t('lead.fine')}
        </h1>
      </div>
      <Segments
        label={t('span')}
        value={span}
        options={spans.map((value) => ({ value, label: t(`span.${value}`) }))}
        onChange={(value) =>
          void navigate({ to: '.', search: ((before: object) => ({ ...before, span: value })) as never })
        }
      />
    </header>
  );
}
