import { api, dataOf } from '@anju/api';
import { spanWords, useLocale, useMay, useProject, useWords } from '@anju/ui';
import { exportHref, Loaded, Panel, type PartyTime, partyWords } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { words as figureWords } from '../words';
import { FigureLink } from './FigureLink';
import type { Days, Minutes } from './types';
import { words } from './words';

/** Whose minutes the promises took, missed ones first: who has to be faster, and who was only waited for (S-01). */
export function MinutesPanel({ days }: { days: Days }) {
  const t = useWords(words);
  const may = useMay();
  const { project } = useProject();
  const asked = { ...days, project: project?.id };
  const query = useQuery({
    queryKey: ['figures', 'service', 'minutes', asked],
    queryFn: () => dataOf(api.GET('/api/figures/service/minutes', { params: { query: asked } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={t('minutes.title')}
      note={t('minutes.note')}
      end={
        may('EXPORT') && (
          <a className="aj-button" href={exportHref('figures/service/minutes', asked)} download>
            {t('export')}
          </a>
        )
      }
    >
      <Loaded query={query} lines={5}>
        {({ promises }) =>
          promises.length === 0 ? (
            <p className="aj-second">{t('minutes.none')}</p>
          ) : (
            <ul className="se-minutes">
              {promises.map((one) => (
                <Shares key={`${one.key} ${one.met}`} promises={one} days={days} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Shares({ promises: { key, met, count, minutes }, days }: { promises: Minutes; days: Days }) {
  const t = useWords(words);
  const named = useWords(figureWords);
  const partyName = useWords(partyWords);
  const locale = useLocale();
  const whole = minutes.reduce((sum, one) => sum + one.seconds, 0);
  const mean = (seconds: number) => spanWords(seconds / 60 / count, locale);
  const share = ({ seconds }: PartyTime) => Math.round((seconds / whole) * 100);
  return (
    <li>
      <div>
        <FigureLink figure={key} days={days} outcome={met ? 'MET' : 'MISSED'}>
          <strong>{named(`target.${key.slice('ON_TIME_'.length)}` as 'target.ACCEPT')}</strong>{' '}
          {t(met ? 'minutes.kept' : 'minutes.missed', { n: count })}
        </FigureLink>
        <span className="aj-second">{t('minutes.mean', { span: mean(whole) })}</span>
      </div>
      <div className="se-shared" aria-hidden="true">
        {minutes.map((one) => (
          <span key={one.party} className={`se-${one.party}`} style={{ flexGrow: one.seconds }} />
        ))}
      </div>
      <p>
        {minutes.map((one) => (
          <span key={one.party} className="se-party">
            <i className={`se-${one.party}`} aria-hidden="true" />
            {t('minutes.share', {
              party: partyName(`party.${one.party}`),
              span: mean(one.seconds),
              n: share(one),
            })}
          </span>
        ))}
      </p>
    </li>
  );
}
