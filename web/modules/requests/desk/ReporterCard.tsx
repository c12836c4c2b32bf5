import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Avatar, Button, useProblemText, useTimes, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { asProblem } from '@anju/api';
import { CareNote } from './CareNote';
import { relationWords } from './relation.words';
import type { RequestView } from './types';
import { words } from './words';

/** Who reported, in whose words, with the pictures that came along. */
export function ReporterCard({ request }: { request: RequestView }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { reporter, description, channel, files } = request;
  const photos = files.filter((file) => file.type.startsWith('image/'));
  const name = reporter.hidden ? t('detail.hidden') : (reporter.name ?? t('detail.anonymous'));
  return (
    <div className="rq-reporter" data-photos={photos.length > 0 || undefined}>
      <div>
        <div className="rq-reporter-who">
          <Avatar name={name} plain={!reporter.name} />
          <div>
            <strong>{name}</strong>
            <Ties ties={reporter.ties} place={request.place?.id} />
            <p>
              {reporter.phone && (
                <Phone
                  id={request.request.id}
                  masked={reporter.phone}
                  reveals={request.can.includes('call')}
                />
              )}
              <span className="aj-second">
                {t('detail.history.from', {
                  channel: t(`channel.${channel}`),
                  time: shortTime(request.request.reportedAt),
                })}
              </span>
            </p>
          </div>
        </div>
        <CareNote place={request.place?.id} />
        {description && <blockquote>{description}</blockquote>}
      </div>
      {photos[0] && <Photos id={request.request.id} files={photos} />}
    </div>
  );
}

/** What the reporter has to do with the place of the request, or else with which other one. */
function Ties({ ties, place }: { ties: RequestView['reporter']['ties']; place?: string }) {
  const t = useWords(relationWords);
  const [tie, ...more] = ties;
  if (!tie) return null;
  const where = tie.unit !== place && tie.unitCode;
  const who = [tie.firm, t(tie.relation), where].filter(Boolean).join(' · ');
  return (
    <p className="aj-second">
      {who} {more.length > 0 && t('of.more', { n: ties.length })}
    </p>
  );
}

function Photos({ id, files }: { id: string; files: RequestView['files'] }) {
  const t = useWords(words);
  const src = (file: string) => `/api/requests/${id}/files/${file}`;
  return (
    <div className="rq-photos">
      {files.slice(0, 4).map((file, index) => (
        <a key={file.id} href={src(file.id)} target="_blank" rel="noreferrer">
          <img src={`${src(file.id)}?thumbnail=true`} alt={`${t('detail.photos')} ${index + 1}`} />
        </a>
      ))}
    </div>
  );
}

/** The number as everybody sees it; in full for who may call, which the server records. */
export function Phone({ id, masked, reveals }: { id: string; masked: string; reveals: boolean }) {
  const t = useWords(words);
  const text = useProblemText();
  const [number, setNumber] = useState<string>();
  const call = useSend(
    () => dataOf(api.POST('/api/requests/{id}/call', { params: { path: { id } } })),
    [],
    ({ phone }) => setNumber(phone),
  );
  return (
    <span className="rq-phone">
      {number ? <a href={`tel:${number}`}>{number}</a> : masked}
      {reveals && !number && (
        <Button kind="text" busy={call.busy} onClick={() => call.send()}>
          {t('detail.call')}
        </Button>
      )}
      {call.error != null && <span role="alert">{text(asProblem(call.error)).title}</span>}
    </span>
  );
}
