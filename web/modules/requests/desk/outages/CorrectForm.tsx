import { useDeferredValue } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { instantOf, useWords, wallTime } from '@anju/ui';
import { ChoicesField, FormActs, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CorrectShown } from './CorrectShown';
import { outageWords as words } from './outage.words';
import { type Channel, channels, type Outage, type OutageCorrection, staleOutages } from './outages';
import { TimeField } from './TimeField';
import { isWhole, type Part, partsOf, scopesOf, WherePart } from './WherePart';

interface Props {
  outage: Outage;
  etag: string | null;
  onClose: () => void;
}

const pause = 350;

/** A wall shows minutes: a time that nobody touched keeps its seconds. */
const timeOf = (said: string, was?: string) =>
  !said ? undefined : was && said === wallTime(was) ? was : instantOf(said);

/** The facts as they should have been declared; who hears what of it is shown before anybody is told. */
export function CorrectForm({ outage, etag, onClose }: Props) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({
    parts: partsOf(outage.places) as Part[],
    startsAt: wallTime(outage.startsAt),
    expectedAt: outage.expectedAt ? wallTime(outage.expectedAt) : '',
    reason: outage.reason ?? '',
    advice: outage.advice ?? '',
    channels: [...channels] as Channel[],
    leftOut: [] as string[],
  });
  const complete =
    draft.parts.every(isWhole) && draft.startsAt !== '' && (!outage.planned || draft.expectedAt !== '');
  const form: OutageCorrection = {
    places: scopesOf(draft.parts),
    startsAt: timeOf(draft.startsAt, outage.startsAt) ?? outage.startsAt,
    expectedAt: timeOf(draft.expectedAt, outage.expectedAt),
    reason: draft.reason.trim() || undefined,
    advice: draft.advice.trim() || undefined,
    channels: draft.channels,
  };
  const was: OutageCorrection = {
    places: scopesOf(partsOf(outage.places)),
    startsAt: outage.startsAt,
    expectedAt: outage.expectedAt,
    reason: outage.reason,
    advice: outage.advice,
    channels: draft.channels,
  };
  const changed = JSON.stringify(form) !== JSON.stringify(was);
  const asked = useDeferredValue(form);
  const to = { params: { path: { id: outage.id } } };
  const preview = useQuery({
    queryKey: ['outages', 'correction', outage.id, outage.version, JSON.stringify(asked)],
    queryFn: async ({ signal }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      return dataOf(api.POST('/api/outages/{id}/preview', { ...to, body: asked, signal }));
    },
    enabled: complete && changed,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const shown = complete && changed ? preview.data : undefined;
  const requests = (shown?.explained ?? []).map(({ id }) => id).filter((id) => !draft.leftOut.includes(id));
  const save = useSend(
    () =>
      dataOf(api.PUT('/api/outages/{id}', { ...to, headers: ifMatch(etag), body: { ...form, requests } })),
    staleOutages,
    onClose,
  );
  const told = shown ? shown.reached + shown.spared + shown.again : 0;
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error ?? (complete && changed ? preview.error : null)}
      labels="above"
      acts={
        <FormActs
          say={told > 0 ? t('correct.tell', { n: told }) : t('correct.quiet')}
          busy={save.busy}
          disabled={!complete || !changed || !shown}
          onCancel={onClose}
        />
      }
    >
      <div className="outage-two">
        <div className="outage-fields">
          <p>{t('correct.what')}</p>
          <WherePart project={outage.project} parts={draft.parts} onChange={(parts) => put({ parts })} />
          <div className="outage-times">
            <TimeField {...field('startsAt')} label={t(outage.planned ? 'startsAt.planned' : 'startsAt')} />
            <TimeField {...field('expectedAt')} label={t('expectedAt')} optional={!outage.planned} />
          </div>
          <TextField
            {...field('reason')}
            label={t('reason')}
            hint={t('reason.hint')}
            longest={500}
            optional
          />
          <TextField {...field('advice')} label={t('advice')} lines={2} longest={500} optional />
          <ChoicesField
            name="channels"
            label={t('channels')}
            value={draft.channels}
            options={channels.map((value) => ({ value, label: t(`way.${value}`) }))}
            onChange={(chosen) => put({ channels: chosen as Channel[] })}
            optional
          />
        </div>
        <CorrectShown shown={shown} leftOut={draft.leftOut} onLeaveOut={(leftOut) => put({ leftOut })} />
      </div>
    </FormPanel>
  );
}
