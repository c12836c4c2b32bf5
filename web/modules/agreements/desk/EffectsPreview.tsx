import { api, dataOf } from '@anju/api';
import { useTimes, useWords } from '@anju/ui';
import { Loaded } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

/** What publishing would do to clocks that run, before anybody decides so. */
export function EffectsPreview({ proposal, running }: { proposal: string; running: 'SOONER' | 'ALL' }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const effects = useQuery({
    queryKey: ['terms-effects', proposal, running],
    queryFn: () =>
      dataOf(api.GET('/api/requests/terms-effects', { params: { query: { proposal, running } } })),
  });
  return (
    <Loaded query={effects}>
      {({ requests: n, examined, moved, ended, warned, missed, first }) => (
        <section className="terms-effects" role="status">
          <p>
            {moved + ended === 0
              ? t('effects.none', { n })
              : [
                  t('effects.some', { n, moved }),
                  ended > 0 && t('effects.ended', { n: ended }),
                  warned > 0 && t('effects.warned', { n: warned }),
                  missed > 0 && t('effects.missed', { n: missed }),
                  examined < n && t('effects.part', { n: examined }),
                ]
                  .filter(Boolean)
                  .join(' \u00b7 ')}
          </p>
          {first.length > 0 && (
            <ul aria-label={t('effects.list')}>
              {first.map((one) => (
                <li key={`${one.request} ${one.target}`}>
                  {t('effects.line', {
                    number: one.number,
                    target: t(`target.${one.target}`),
                    before: one.dueBefore ? shortTime(one.dueBefore) : t('effects.held'),
                    after: one.ends
                      ? t('effects.ends')
                      : one.dueAfter
                        ? shortTime(one.dueAfter)
                        : t('effects.held'),
                  })}
                  {(one.missed || one.warned) && (
                    <strong> {t(one.missed ? 'effects.mark.missed' : 'effects.mark.warned')}</strong>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </Loaded>
  );
}
