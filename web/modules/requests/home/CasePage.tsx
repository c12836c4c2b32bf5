import './home.css';
import { asProblem } from '@anju/api';
import {
  ElderSwitch,
  EmptyState,
  ErrorState,
  FieldError,
  PhoneShell,
  Skeleton,
  tailNumber,
  useProblemText,
  useWords,
} from '@anju/ui';
import { Link } from '@tanstack/react-router';
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
import { useAct, useCase, useCaseNews } from './use-case';
import { words } from './words';

/** What becomes of one request (E5), for its reporter or whoever holds the link. */
export function CasePage({ door, onBack }: { door: Door; onBack?: () => void }) {
  const t = useWords(words);
  const { data, error, refetch } = useCase(door);
  useCaseNews(door);
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
      ) : error && !onBack && asProblem(error).status === 404 ? (
        <LinkGone />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}

/** A link that leads nowhere: whoever holds it knows nothing of records and traces, only that it should have opened. */
function LinkGone() {
  const t = useWords(words);
  return (
    <EmptyState
      title={t('link.gone')}
      hint={t('link.gone.hint')}
      action={<Link to="/">{t('link.gone.signin')}</Link>}
    />
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
      <CasePhotos progress={progress} door={door} />
      <CaseWithdrawal progress={progress} act={act} />
    </>
  );
}
