import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Timeline, useWords } from '@anju/ui';
import { TextField, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { ActForm, Chips, Line } from './acts/parts';
import { pageWords } from './page.words';
import { Phone } from './ReporterCard';
import { stale } from './requests';
import type { FollowUpRow } from './types';

const methods = ['PHONE', 'VISIT', 'EMAIL'] as const;
const outcomes = ['SATISFIED', 'UNSATISFIED', 'NOT_REACHED', 'UNREACHABLE'] as const;

/** Records a try to reach somebody: a yes closes the request, a no reopens it (S-09). */
export function FollowUpForm({ row, onDone }: { row: FollowUpRow; onDone: () => void }) {
  const t = useWords(pageWords);
  const [method, setMethod] = useState<(typeof methods)[number]>('PHONE');
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('SATISFIED');
  const [note, setNote] = useState('');
  const [process, setProcess] = useState('');
  const [result, setResult] = useState('');
  const path = { id: row.id };
  const before = useQuery({
    queryKey: ['follow-ups', row.id, 'attempts'],
    queryFn: () => dataOf(api.GET('/api/follow-ups/{id}/attempts', { params: { path } })),
  });
  const reached = outcome === 'SATISFIED' || outcome === 'UNSATISFIED';
  const asks = row.offHoursRecordMissing && reached;
  const { send, busy, error } = useSend(
    () =>
      dataOf(
        api.POST('/api/follow-ups/{id}/attempts', {
          params: { path },
          body: {
            method,
            outcome,
            note: note.trim() || undefined,
            offHours:
              asks && result.trim()
                ? { result: result.trim(), process: process.trim() || undefined }
                : undefined,
          },
        }),
      ),
    stale,
    onDone,
  );
  return (
    <div className="rq-follow">
      <p className="aj-second">
        {[row.number, row.reporter, t(`cause.${row.cause}`)].filter(Boolean).join('  ')}{' '}
        {row.phone && <Phone id={row.request} masked={row.phone} reveals />}
      </p>
      <ActForm
        say={t('follow.record')}
        busy={busy}
        error={error}
        ready={outcome !== 'UNSATISFIED' || note.trim() !== ''}
        onSubmit={() => send()}
      >
        <Line label={t('follow.how')}>
          <Chips
            label={t('follow.how')}
            value={method}
            options={methods}
            say={(value) => t(`method.${value}`)}
            onChange={setMethod}
          />
        </Line>
        <Line label={t('follow.result')}>
          <Chips
            label={t('follow.result')}
            value={outcome}
            options={outcomes}
            say={(value) => t(`outcome.${value}`)}
            onChange={setOutcome}
          />
        </Line>
        <TextField
          name="note"
          label={t('follow.note')}
          value={note}
          onChange={setNote}
          lines={3}
          longest={2000}
          optional={outcome !== 'UNSATISFIED'}
        />
        {asks && (
          <>
            <TextField
              name="offHours.process"
              label={t('follow.process')}
              value={process}
              onChange={setProcess}
              lines={2}
            />
            <TextField
              name="offHours.result"
              label={t('follow.solution')}
              value={result}
              onChange={setResult}
              lines={2}
            />
          </>
        )}
      </ActForm>
      {before.data && before.data.length > 0 && (
        <section>
          <h3>{t('follow.before')}</h3>
          <Timeline
            entries={before.data.map((one, index) => ({
              id: String(index),
              at: one.at,
              title: `${one.author} ${t(`method.${one.method}`)} \u00b7 ${t(`outcome.${one.outcome}`)}`,
              note: one.note,
            }))}
          />
        </section>
      )}
    </div>
  );
}
