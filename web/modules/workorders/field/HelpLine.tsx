import { Icon, useSession, useWords } from '@anju/ui';
import type { Job } from './types';
import { words } from './words';

const there = new Set(['ACCEPTED', 'ON_SITE', 'LEFT']);

/** Whose order it is where one only helps; who helps where it is one's own. */
export function HelpLine({ job }: { job: Job }) {
  const t = useWords(words);
  const { account } = useSession();
  const helps = job.doer?.account !== account.id && job.can.some((verb) => verb.startsWith('helper-'));
  const names = job.helpers.filter(({ state }) => there.has(state)).map(({ name }) => name);
  if (!helps && names.length === 0) return null;
  return (
    <span className="field-help">
      <Icon name="people" size={18} />
      {helps
        ? job.doer
          ? t('help.lead', { name: job.doer.name })
          : t('help.nolead')
        : t('help.with', { names: [...new Set(names)].join(t('help.and')) })}
    </span>
  );
}
