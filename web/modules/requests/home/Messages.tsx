import { useTimes, useWords } from '@anju/ui';
import type { Door } from './door';
import { MessageForm } from './MessageForm';
import { Pictures } from './Pictures';
import type { Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';

/** What the reporter and the desk said to each other, answers among it, and a field to write. */
export function Messages({ progress, door, act }: { progress: Progress; door: Door; act: Acting }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { messages, replies } = progress.extras;
  const said = [
    ...messages.map((one) => ({ ...one, who: one.fromReporter ? t('case.me') : one.author })),
    ...replies.map((one) => ({
      ...one,
      fromReporter: false,
      files: [],
      who: t('case.reply', { name: one.author }),
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const may = progress.can.includes('write');
  if (!may && said.length === 0) return null;
  return (
    <section className="aj-panel" id="messages">
      <h2>{t('case.messages')}</h2>
      {said.length === 0 && <p className="aj-second">{t('case.messages.none')}</p>}
      <ol className="req-talk">
        {said.map((one) => (
          <li key={one.id} data-mine={one.fromReporter || undefined}>
            <span className="aj-second">
              {one.who} {shortTime(one.at)}
            </span>
            <p>{one.text}</p>
            {one.files.length > 0 && <Pictures files={one.files} door={door} />}
          </li>
        ))}
      </ol>
      {may && <MessageForm door={door} act={act} />}
    </section>
  );
}
