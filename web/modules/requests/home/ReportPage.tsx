import './home.css';
import { api, dataOf } from '@anju/api';
import { Button, ElderSwitch, ErrorState, PhoneShell, Skeleton, useSession, useWords } from '@anju/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Spot, useDraft } from './draft';
import { PinField } from './PinField';
import { PlaceField } from './PlaceField';
import { ReceiptCard } from './ReceiptCard';
import { ReportForm } from './ReportForm';
import type { Intake, Receipt } from './types';
import { useMyRequests } from './use-my-requests';
import { useUploads } from './use-uploads';
import { words } from './words';

interface Props {
  units: Spot[];
  /** The place of the label that was scanned, which says where better than an old draft. */
  here?: Spot;
}

/** A resident says what is wrong (E4). */
export function ReportPage({ units, here }: Props) {
  const t = useWords(words);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { account } = useSession();
  const { draft, change, forget } = useDraft(account.id, here);
  const uploads = useUploads(account.id);
  const [receipt, setReceipt] = useState<Receipt>();
  const mine = useMyRequests();
  const choices = useQuery({ queryKey: ['categories'], queryFn: () => dataOf(api.GET('/api/categories')) });
  const spot = draft.spot ?? units[0];
  const home = () => void navigate({ to: '/' });

  async function send(body: Intake) {
    setReceipt(await dataOf(api.POST('/api/my/requests', { body: { ...body, pin: draft.pin } })));
    forget();
    void uploads.forget();
    void queries.invalidateQueries({ queryKey: ['my', 'requests'] });
  }

  if (receipt) {
    return (
      <PhoneShell title={t('report.title')} onBack={home}>
        <ReceiptCard receipt={receipt}>
          <Button
            kind="primary"
            size="large"
            onClick={() => void navigate({ to: `/requests/${receipt.id}`, replace: true })}
          >
            {t('receipt.follow')}
          </Button>
          <Button onClick={home}>{t('receipt.home')}</Button>
        </ReceiptCard>
      </PhoneShell>
    );
  }
  return (
    <PhoneShell
      title={t('report.title')}
      onBack={home}
      end={
        <>
          <span className="aj-second req-kept">{t('report.kept')}</span>
          <ElderSwitch />
        </>
      }
    >
      {choices.data ? (
        <ReportForm
          draft={draft}
          change={change}
          uploads={uploads}
          choices={choices.data.filter(({ active }) => active)}
          used={(mine.data ?? []).map(({ category }) => category)}
          spot={spot}
          where={
            <>
              <PlaceField
                units={units}
                value={spot}
                onChange={(next) => change({ spot: next, pin: undefined })}
              />
              <PinField
                key={spot?.place}
                place={spot?.place}
                value={draft.pin}
                onChange={(pin) => change({ pin })}
              />
            </>
          }
          ask={(body) => dataOf(api.POST('/api/my/requests/preview', { body }))}
          askHint={async (body) =>
            (await dataOf(api.POST('/api/my/requests/category-hint', { body }))).category
          }
          onSend={send}
        />
      ) : choices.error ? (
        <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />
      ) : (
        <Skeleton />
      )}
    </PhoneShell>
  );
}
