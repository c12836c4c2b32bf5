import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, ErrorState, useTimes, useWords } from '@anju/ui';
import { Panel, useSend } from '@anju/ui/desk';
import { words } from './words';

/** For who has not yet chosen a password: send the link again, or hand it over. */
export function InvitationPanel({ id }: { id: string }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const path = { params: { path: { id } } };
  const again = useSend(() => api.POST('/api/accounts/{id}/invitation', path), []);
  const show = useSend(
    () => dataOf(api.GET('/api/accounts/{id}/invitation', path)),
    ['accounts'],
    (link) => setLink({ url: location.origin + link.path, until: link.expiresAt }),
  );
  const [link, setLink] = useState<{ url: string; until: string }>();
  const [sent, setSent] = useState(false);
  const [copied, setCopied] = useState(false);
  const error = again.error ?? show.error;
  return (
    <Panel
      title={t('state.INVITED')}
      end={
        <>
          <Button
            kind="text"
            busy={again.busy}
            onClick={() => {
              again.send();
              setSent(true);
            }}
          >
            {t('invite-again')}
          </Button>
          <Button kind="text" busy={show.busy} onClick={() => show.send()}>
            {t('invite-show')}
          </Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      {sent && !again.busy && !again.error && <p role="status">{t('invite-again.done')}</p>}
      {link && (
        <>
          <p className="aj-second">{t('invite-link', { time: shortTime(link.until) })}</p>
          <div className="identity-link">
            <code>{link.url}</code>
            <Button onClick={() => void navigator.clipboard?.writeText(link.url).then(() => setCopied(true))}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
