import type { ReactNode } from 'react';
import { Button, shortNumber, SubjectLink, useTimes, useWords } from '@anju/ui';
import { Facts } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { PlanSpot } from './PlanSpot';
import { requestQuery } from './requests';
import { DangerFact, SuggestionFact } from './SuggestionFact';
import { suggestionWords } from './suggestion.words';
import { isOpen, type QueueItem, type RequestView } from './types';
import { useQueueAddress } from './use-queue';
import { words } from './words';

const doing: Partial<Record<NonNullable<RequestView['work']>['state'], 'row.offered' | 'state.CANCELLED'>> = {
  OFFERED: 'row.offered',
  CANCELLED: 'state.CANCELLED',
};

/** What the desk found out about a request; what is unknown is left out. */
export function RequestFacts({ request, items }: { request: RequestView; items?: QueueItem[] }) {
  const t = useWords(words);
  const hint = useWords(suggestionWords);
  const { shortTime, shortEnd } = useTimes();
  const { impact, urgency, windowFrom, windowTo, handlerName, about, work, mergedInto } = request;
  const facts: { label: string; value: ReactNode }[] = [];
  const add = (label: string, value: ReactNode) => value && facts.push({ label, value });

  const repair = request.request.kind === 'REPAIR';
  add(
    t('detail.class'),
    repair && impact && urgency && `${t(`impact.${impact}`)} × ${t(`urgency.${urgency}`)}`,
  );
  if (repair) add(t('detail.liability'), <LiabilityLine request={request} />);
  const kept = request.extras.suggestion;
  add(hint('kept.label'), kept?.suggested && <SuggestionFact request={request} kept={kept} />);
  add(hint('kept.danger'), kept && kept.dangers.length > 0 && <DangerFact kept={kept} />);
  add(t('detail.window'), windowFrom && windowTo && `${shortTime(windowFrom)} – ${shortEnd(windowTo)}`);
  add(t('detail.handler'), handlerName);
  add(
    t('detail.about'),
    about && (
      <>
        {about} {request.hiddenFromAbout && <span className="aj-second">{t('detail.about.hidden')}</span>}
      </>
    ),
  );
  add(
    t('detail.work'),
    work && (
      <>
        <SubjectLink to={`/work-orders/${work.id}`} number={work.number} />{' '}
        <span className="aj-second">{work.assigneeName ?? t(doing[work.state] ?? 'row.nobody')}</span>
      </>
    ),
  );
  add(t('detail.merged'), mergedInto && <MergedInto id={mergedInto} />);
  if (items) add(t('detail.same'), <SamePlace request={request} items={items} />);
  add(t('detail.process'), request.process !== request.result && request.process);
  add(t('detail.result'), request.result);
  add(t('detail.score'), request.score && t('detail.score.of', { n: request.score }));
  add(t('detail.spot'), request.spot && <PlanSpot {...request.spot} />);
  return <Facts facts={facts} />;
}

/** The one that stands for it, by its number and what it is. */
function MergedInto({ id }: { id: string }) {
  const { data } = useQuery(requestQuery(id));
  if (!data) return null;
  return (
    <>
      <SubjectLink to={`/requests/${id}`} number={data.request.number} /> {data.request.title}
    </>
  );
}

function LiabilityLine({ request }: { request: RequestView }) {
  const t = useWords(words);
  const { go } = useQueueAddress();
  const { liability, chargeable, verified } = request;
  return (
    <>
      {liability && <strong className="rq-fact">{t(`liability.${liability}`)}</strong>}{' '}
      <span className="aj-second">{t(chargeable ? 'chargeable' : 'free')}</span>{' '}
      {!verified && request.can.includes('verify') && (
        <Button kind="text" className="rq-inline" onClick={() => go({ act: 'verify' })}>
          {t('detail.verify')}
        </Button>
      )}
      {!verified && <span className="aj-second">{t('detail.unverified')}</span>}
    </>
  );
}

/** What else is open at this place: often the same thing. */
function SamePlace({ request, items }: { request: RequestView; items: QueueItem[] }) {
  const t = useWords(words);
  const { go } = useQueueAddress();
  const same = items.filter(
    (item) =>
      item.id !== request.request.id &&
      isOpen(item.state) &&
      item.placeCode &&
      item.placeCode === request.place?.code,
  );
  if (same.length === 0) return t('detail.same.none');
  return (
    <span className="rq-same">
      {same.map((item) => (
        <button key={item.id} type="button" onClick={() => go({ id: item.id })}>
          {shortNumber(item.number)} {item.title}
        </button>
      ))}
    </span>
  );
}
