import './identity.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, Preferences, shellWords, SignOutButton, useSession, useTimes, useWords } from '@anju/ui';
import { FormPanel, Loaded, Panel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

/** One's own account: how the desk looks here, the password, where one is signed in. */
export function MinePage() {
  const t = useWords(words);
  const said = useWords(shellWords);
  const { account } = useSession();
  return (
    <section className="aj-list" aria-label={t('mine')}>
      <div>
        <h1>{account.name}</h1>
        <p className="aj-second">{account.login}</p>
      </div>
      <div className="identity-mine">
        <Panel title={t('device')} note={said('preferences.device')}>
          <Preferences desk />
        </Panel>
        <PasswordPanel />
        <SessionsPanel />
      </div>
    </section>
  );
}

function PasswordPanel() {
  const t = useWords(words);
  const [done, setDone] = useState(0);
  return (
    <Panel title={t('password')}>
      {done > 0 && <p role="status">{t('password.done')}</p>}
      <PasswordForm key={done} onDone={() => setDone(done + 1)} />
    </Panel>
  );
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ current: '', next: '' });
  const save = useSend(() => api.POST('/api/session/password', { body: draft }), ['sessions'], onDone);
  return (
    <FormPanel
      labels="above"
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <Button submit busy={save.busy}>
          {t('password')}
        </Button>
      }
    >
      <TextField
        {...field('current')}
        label={t('password.current')}
        type="password"
        autoComplete="current-password"
      />
      <TextField {...field('next')} label={t('password.next')} type="password" autoComplete="new-password" />
    </FormPanel>
  );
}

const LOOPBACK = /^(127\.|::1$|0:0:0:0:0:0:0:1$)/;

function SessionsPanel() {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: () => dataOf(api.GET('/api/sessions')),
  });
  const end = useSend(
    (id: string) => api.DELETE('/api/sessions/{id}', { params: { path: { id } } }),
    ['sessions'],
  );
  return (
    <Panel
      title={t('sessions')}
      end={
        <SignOutButton everywhere kind="text">
          {t('sessions.all')}
        </SignOutButton>
      }
    >
      <Loaded query={sessions} lines={3}>
        {(all) => (
          <ul>
            {all.map(({ id, agent, address, lastSeenAt, current }) => (
              <li key={id} className="identity-session">
                <div>
                  <strong>{browserName(agent)}</strong>
                  <p className="aj-second">
                    {LOOPBACK.test(address) ? t('sessions.machine') : address} ·{' '}
                    {t('sessions.seen', { time: shortTime(lastSeenAt) })}
                  </p>
                </div>
                {current ? (
                  <span className="aj-second">{t('sessions.here')}</span>
                ) : (
                  <Button kind="text" onClick={() => end.send(id)}>
                    {t('sessions.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

const systems = ['iPhone', 'iPad', 'Android', 'Windows', 'Mac OS X', 'Linux'];
const browsers = ['MicroMessenger', 'Edg', 'Firefox', 'Chrome', 'Safari'];

/** The few words of a user agent that people recognise. */
function browserName(agent: string): string {
  const of = (names: string[]) => names.find((name) => agent.includes(name));
  return [of(systems), of(browsers)].filter(Boolean).join(' · ') || agent.slice(0, 60);
}
