import { Icon, useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import type { Job } from './types';
import { words } from './words';

/** Pictures from the place, and what proves that somebody was there. */
export function EvidencePanel({ order }: { order: Job }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { photos, arrivalProof, times } = order;
  const src = (id: string) => `/api/work-orders/${order.id}/files/${id}`;
  const proven = arrivalProof !== 'UNPROVEN';
  return (
    <Panel
      title={t('evidence')}
      note={photos.length > 0 && t('evidence.n', { n: photos.length })}
      end={
        arrivalProof && (
          <span className="wo-proof" data-proven={proven || undefined}>
            <Icon name={proven ? 'check' : 'warn'} /> {t(`proof.${arrivalProof}`)}{' '}
            {times.arrived && shortTime(times.arrived)}
          </span>
        )
      }
    >
      {photos.length === 0 && <p className="aj-second">{t('evidence.none')}</p>}
      <ul className="wo-photos">
        {photos.map((photo) => (
          <li key={photo.id}>
            <a href={src(photo.id)} target="_blank" rel="noreferrer">
              <img src={`${src(photo.id)}?thumbnail=true`} alt={`${t(`role.${photo.role}`)} ${photo.by}`} />
            </a>
            <span>{t(`role.${photo.role}`)}</span>
            <time>{shortTime(photo.at)}</time>
          </li>
        ))}
      </ul>
      {(order.faultCause || order.workDone) && (
        <dl className="wo-done">
          {order.faultCause && (
            <div>
              <dt>{t('cause')}</dt>
              <dd>{order.faultCause}</dd>
            </div>
          )}
          {order.workDone && (
            <div>
              <dt>{t('done')}</dt>
              <dd>{order.workDone}</dd>
            </div>
          )}
        </dl>
      )}
    </Panel>
  );
}
