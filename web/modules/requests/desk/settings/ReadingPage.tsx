import './settings.css';
import { api, dataOf, type components } from '@anju/api';
import { Button, ErrorState, useMay, useTimes, useWords } from '@anju/ui';
import { Facts, Loaded, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useCategoryName } from '../requests';
import { suggestionWords } from '../suggestion.words';
import { HintRecord } from './HintRecord';

type Reading = components['schemas']['LearningView'];

const share = (part: number, whole: number) => (whole ? Math.round((part / whole) * 100) : 0);

/** What reports teach about their words, and what became of the hints. */
export function ReadingPage() {
  const t = useWords(suggestionWords);
  const may = useMay();
  const reading = useQuery({
    queryKey: ['request-reading'],
    queryFn: () => dataOf(api.GET('/api/request-reading')),
    refetchInterval: ({ state }) => (state.data?.model.wantedAt ? 2_000 : false),
  });
  return (
    <section className="aj-list" aria-label={t('page')}>
      <h1>{t('page')}</h1>
      <p className="aj-second">{t('hint')}</p>
      <Loaded query={reading} lines={6}>
        {(all) => <Learned reading={all} />}
      </Loaded>
      {may('REQUEST_READ') && <HintRecord />}
    </section>
  );
}

function Learned({ reading }: { reading: Reading }) {
  const t = useWords(suggestionWords);
  const { shortTime } = useTimes();
  const learn = useSend(() => api.POST('/api/request-reading/learning'), ['request-reading']);
  const { model, needed, can } = reading;
  const busy = learn.busy || Boolean(model.wantedAt);
  return (
    <section className="settings-handlers" aria-label={t('model')}>
      <h2>{t('model')}</h2>
      {learn.error && <ErrorState error={learn.error} />}
      {model.learnedAt ? (
        <>
          <Facts
            facts={[
              { label: t('learned.at'), value: shortTime(model.learnedAt) },
              { label: t('learned.from'), value: t('learned.from.n', { n: model.examples }) },
              {
                label: t('learned.shown'),
                value: t('learned.share', { n: share(model.shown, model.examples) }),
              },
              {
                label: t('learned.right'),
                value: `${t('learned.share', { n: share(model.correct, model.shown) })} ${t('learned.how')}`,
              },
            ]}
          />
          <Hits reading={reading} />
        </>
      ) : (
        <>
          <p>{t('never')}</p>
          <p className="aj-second">{t('never.hint', { n: needed })}</p>
        </>
      )}
      {can.includes('learn') && (
        <Button busy={busy} onClick={() => learn.send()}>
          {t(busy ? 'learning' : 'learn')}
        </Button>
      )}
    </section>
  );
}

function Hits({ reading }: { reading: Reading }) {
  const t = useWords(suggestionWords);
  const name = useCategoryName();
  return (
    <WideTable label={t('model')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('category')}</th>
            <th scope="col">{t('examples')}</th>
            <th scope="col">{t('shown')}</th>
            <th scope="col">{t('correct')}</th>
          </tr>
        </thead>
        <tbody>
          {reading.hits.map((one) => (
            <tr key={one.category}>
              <th scope="row">{name(one.category)}</th>
              <td>{one.examples}</td>
              <td>{one.shown}</td>
              <td>{one.correct}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
