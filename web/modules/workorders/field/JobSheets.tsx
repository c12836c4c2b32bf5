import { useWords } from '@anju/ui';
import { ArriveSheet } from './ArriveSheet';
import { FinishSheet } from './FinishSheet';
import { HelpEndSheet } from './HelpEndSheet';
import { MakeSafeSheet } from './MakeSafeSheet';
import { PauseSheet } from './PauseSheet';
import { ReasonSheet } from './ReasonSheet';
import { SignSheet } from './SignSheet';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

export type SheetName =
  | 'ask-transfer'
  | 'helper-arrive'
  | 'helper-leave'
  | 'helper-decline'
  | 'arrive'
  | 'prove-arrival'
  | 'make-safe'
  | 'pause'
  | 'finish'
  | 'confirm'
  | 'give-back'
  | 'refuse-result';

interface Props {
  job: Job;
  sheet: SheetName;
  onClose: () => void;
  onNext: (sheet: SheetName) => void;
}

/** The sheet that a step asks its facts with. */
export function JobSheets({ job, sheet, onClose, onNext }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  switch (sheet) {
    case 'arrive':
      return <ArriveSheet job={job} onClose={onClose} />;
    case 'prove-arrival':
      return <ArriveSheet job={job} again onClose={onClose} />;
    case 'ask-transfer':
      return (
        <ReasonSheet
          title={t('transfer.title')}
          reasons={[t('transfer.parts'), t('decline.skill'), t('transfer.called'), t('giveback.ill')]}
          act={t('transfer.act')}
          onReason={(reason) => void acts.askTransfer(reason)}
          onClose={onClose}
        />
      );
    case 'helper-arrive':
      return <ArriveSheet job={job} help onClose={onClose} />;
    case 'helper-leave':
      return <HelpEndSheet job={job} onClose={onClose} />;
    case 'helper-decline':
      return (
        <ReasonSheet
          title={t('help.decline.title')}
          reasons={[t('help.decline.busy'), t('decline.skill'), t('decline.off')]}
          act={t('help.decline.act')}
          onReason={(reason) => void acts.helpDecline(reason)}
          onClose={onClose}
        />
      );
    case 'make-safe':
      return <MakeSafeSheet job={job} onClose={onClose} />;
    case 'pause':
      return <PauseSheet job={job} onClose={onClose} />;
    case 'finish':
      return <FinishSheet job={job} onClose={onClose} onFinished={() => onNext('confirm')} />;
    case 'confirm':
      return <SignSheet job={job} onClose={onClose} />;
    case 'give-back':
      return (
        <ReasonSheet
          title={t('giveback.title')}
          reasons={[t('decline.skill'), t('giveback.emergency'), t('giveback.ill'), t('decline.off')]}
          act={t('giveback.act')}
          danger
          onReason={(reason) => void acts.giveBack(reason)}
          onClose={onClose}
        />
      );
    case 'refuse-result':
      return (
        <ReasonSheet
          title={t('result.refuse.title')}
          reasons={[t('result.notfixed'), t('result.dirty'), t('result.photos')]}
          act={t('result.refuse.act')}
          danger
          onReason={(reason) => void acts.refuseResult(reason)}
          onClose={onClose}
        />
      );
  }
}
