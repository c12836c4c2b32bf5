import { api, dataOf, type components } from '@anju/api';
import { Icon, useActorName, useTimes, useWords } from '@anju/ui';
import { Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErasureForm } from './ErasureForm';
import { words } from './erasure.words';

export type Erasure = components['schemas']['ErasureView'];
type Section = Erasure['sections'][number];

/** What erasing somebody takes away and leaves, before and after it was done (Y-10). */
export function ErasurePanel({ request, can }: { request: string; can: boolean }) {
  const t = useWords(words);
  const erasure = useQuery({
    queryKey: ['rights', 'erasure', request],
    queryFn: () =>
      dataOf(api.GET('/api/rights-requests/{id}/erasure', { params: { path: { id: request } } })),
  });
  return (
    <Panel title={t(erasure.data?.state === 'DONE' ? 'erasure.done' : 'erasure')}>
      <Loaded query={erasure} lines={4}>
        {(data) => (
          <div className="privacy-erasure">
            <Standing erasure={data} />
            <Sections erasure={data} />
            {can && data.state !== 'DONE' && data.hindrances.length === 0 && (
              <ErasureForm request={request} again={data.state === 'BROKEN_OFF'} />
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

/** How far it is, and what has to end first. */
function Standing({ erasure }: { erasure: Erasure }) {
  const t = useWords(words);
  const actorName = useActorName();
  const { shortTime } = useTimes();
  const { state, hindrances, author, endedAt, reason } = erasure;
  if (state === 'DONE' && endedAt) {
    const who = actorName(author ?? '');
    return <p>{t('erasure.ended', { who, time: shortTime(endedAt), reason: reason ?? '' })}</p>;
  }
  return (
    <>
      <p className="aj-second">{t(state === 'BROKEN_OFF' ? 'erasure.broken' : 'erasure.hint')}</p>
      {hindrances.length > 0 && (
        <div className="privacy-hindered" role="status">
          <h3>
            <Icon name="warn" /> {t('hindered')}
          </h3>
          <ul>
            {hindrances.map(({ code, reference }) => (
              <li key={`${code} ${reference}`}>
                {said(t, `hindered.${code}`, code)}{' '}
                {reference && <Hindering code={code} reference={reference} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const registers: Record<string, string> = { 'open-request': '/requests', 'open-work': '/work-orders' };

/** What has to end first: where a register finds it by its number, a link there. */
function Hindering({ code, reference }: { code: string; reference: string }) {
  const to = registers[code];
  return to ? (
    <Link to={to} search={{ q: reference } as never}>
      {reference}
    </Link>
  ) : (
    reference
  );
}

function Sections({ erasure }: { erasure: Erasure }) {
  const t = useWords(words);
  const name = (section: Section, group: string) => said(t, `section.${section.section}.${group}`, group);
  const goes = erasure.sections.flatMap((section) =>
    section.gone.map(({ group, count }) => ({ name: name(section, group), count, because: '' })),
  );
  const stays = erasure.sections.flatMap((section) =>
    section.stays.map(({ group, reason, count }) => ({
      name: name(section, group),
      count,
      because: said(t, `because.${reason}`, reason),
    })),
  );
  return (
    <div className="privacy-two">
      <Counted title={t('goes')} lines={goes} />
      <Counted title={t('stays')} lines={stays} />
    </div>
  );
}

interface Line {
  name: string;
  count: number;
  because: string;
}

function Counted({ title, lines }: { title: string; lines: Line[] }) {
  const t = useWords(words);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {lines.length === 0 && <p className="aj-second">{t('nothing')}</p>}
      <ul>
        {lines.map(({ name, count, because }) => (
          <li key={`${name} ${because}`}>
            <span>
              {name} {because && <span className="aj-second">{because}</span>}
            </span>
            <span>{t('count', { n: count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A code in words, or as it is where a newer server knows more. */
function said(t: (key: 'goes') => string, key: string, code: string): string {
  return key in words ? t(key as 'goes') : code;
}
