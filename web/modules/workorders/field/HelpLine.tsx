import { Icon, useSession, useWords } from '@anju/ui';
import type { Job } from './types';
import { words } from './words';

const said = { ASKED: 'help.ASKED', ACCEPTED: 'help.ACCEPTED', ON_SITE: 'help.ON_SITE' } as const;
const there = new Set(['ACCEPTED', 'ON_SITE', 'LEFT']);

/** Whose order it is where one only helps; who helps where it is one's own. */
export function HelpLine({ job }: { job: Job }) {
  const t = useWords(words);
  const { account } = useSession();
  const helps = job.doer?.account !== account.id && job.can.some((verb) => verb.startsWith('helper-'));
  const own = job.helpers.findLast((one) => one.account === account.id)?.state;
  const names = job.helpers.filter(({ state }) => there.has(state)).map(({ name }) => name);
  if (!helps && names.length === 0) return null;
  return (
    <span className="field-help">
      <Icon name="people" size={18} />
      {helps
        ? [
            job.doer ? t('help.lead', { name: job.doer.name }) : t('help.nolead'),
            own && own in said && t(said[own as keyof typeof said]),
          ]
            .filter(Boolean)
            .join(' \u00b7 ')
        : t('help.with', { names: [...new Set(names)].join(t('help.and')) })}
    </span>
  );
}
