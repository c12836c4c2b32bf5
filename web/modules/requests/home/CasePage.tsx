import './home.css';
import { asProblem } from '@anju/api';
import {
  ElderSwitch,
  ErrorState,
  FieldError,
  PhoneShell,
  Skeleton,
  tailNumber,
  useProblemText,
  useWords,
} from '@anju/ui';
import { CaseActs, CaseWithdrawal } from './CaseActs';
import { CaseHead } from './CaseHead';
import { CaseContact, CaseHistory, CaseNext, CasePerson } from './CaseParts';
import { CasePhotos } from './CasePhotos';
import type { Door } from './door';
import { Messages } from './Messages';
import { QuoteCard } from './QuoteCard';
import { RateCard } from './RateCard';
import { SlotCard } from './SlotCard';
import type { Progress } from './types';
import { useAct, useCase } from './use-case';
import { words } from './words';

/** What becomes of one request (E5), for its reporter or whoever holds the link. */
export function CasePage({ door, onBack }: { door: Door; onBack?: () => void }) {
  const t = useWords(words);
  const { data, error, refetch } = useCase(door);
  return (
    <PhoneShell
      title={t('case.title')}
      onBack={onBack}
      end={
        data ? (
          <span className="aj-second">{t('case.tail', { tail: tailNumber(data.number) })}</span>
        ) : (
          <ElderSwitch />
        )
      }
    >
      {data ? (
        <Case progress={data} door={door} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}

function Case({ progress, door }: { progress: Progress; door: Door }) {
  const act = useAct(door);
  const problemText = useProblemText();
  return (
    <>
      <CaseHead progress={progress} />
      {act.error && <FieldError>{problemText(asProblem(act.error)).title}</FieldError>}
      {progress.extras.quotes
        .filter(({ way }) => way !== 'REPLACED')
        .map((quote) => (
          <QuoteCard key={quote.id} quote={quote} act={act} />
        ))}
      <SlotCard progress={progress} act={act} />
      <RateCard progress={progress} act={act} />
      <CaseActs progress={progress} act={act} />
      <CasePerson progress={progress} />
      <CaseContact progress={progress} />
      <CaseNext progress={progress} />
      <CaseHistory progress={progress} />
      <Messages progress={progress} door={door} act={act} />
      <CasePhotos progress={progress} door={door} act={act} />
      <CaseWithdrawal progress={progress} act={act} />
    </>
  );
}
