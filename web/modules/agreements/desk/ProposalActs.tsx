import { Button, useWords } from '@anju/ui';
import { words } from './words';

/** What opens a form. */
export type Act = 'redraft' | 'reject' | 'withdraw' | 'publish';

interface Props {
  can: string[];
  busy: boolean;
  onAct: (act: Act) => void;
  onMove: (verb: 'submission' | 'approval') => void;
}

/** What may be done with a proposal now; the next step is the solid one. */
export function ProposalActs({ can, busy, onAct, onMove }: Props) {
  const t = useWords(words);
  const forms = (['redraft', 'reject', 'withdraw'] as const).filter((act) => can.includes(act));
  return (
    <>
      {forms.map((act) => (
        <Button key={act} onClick={() => onAct(act)}>
          {t(act)}
        </Button>
      ))}
      {can.includes('submit') && (
        <Button kind="primary" busy={busy} onClick={() => onMove('submission')}>
          {t('submit')}
        </Button>
      )}
      {can.includes('approve') && (
        <Button kind="primary" busy={busy} onClick={() => onMove('approval')}>
          {t('approve')}
        </Button>
      )}
      {can.includes('publish') && (
        <Button kind="primary" onClick={() => onAct('publish')}>
          {t('publish')}
        </Button>
      )}
    </>
  );
}
