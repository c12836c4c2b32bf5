import { useDeferredValue } from 'react';
import { api, dataOf } from '@anju/api';
import { instantOf, Segments, useProject, useWords, wallTime } from '@anju/ui';
import {
  ChoicesField,
  FormActs,
  FormField,
  FormPanel,
  ProjectField,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DeclareShown } from './DeclareShown';
import { outageWords as words } from './outage.words';
import {
  type Channel,
  channels,
  type OutageForm,
  type OutageKind,
  outageKinds,
  staleOutages,
} from './outages';
import { TimeField } from './TimeField';
import { isWhole, type Part, scopesOf, WherePart } from './WherePart';

interface Props {
  onClose: () => void;
  onDeclared: (id: string) => void;
}

const pause = 350;

/** What is out, where, since when and until when; what that means is shown before anybody is told. */
export function DeclareForm({ onClose, onDeclared }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const { draft, field, put } = useDraft({
    project: project?.id,
    kind: 'WATER' as OutageKind,
    when: 'sudden' as 'sudden' | 'planned',
    parts: [{ key: 0, riser: '' }] as Part[],
    startsAt: wallTime(new Date().toISOString()),
    expectedAt: '',
    reason: '',
    advice: undefined as string | undefined,
    channels: [...channels] as Channel[],
    leftOut: [] as string[],
  });
  const where = draft.project;
  const planned = draft.when === 'planned';
  const complete =
    Boolean(where) &&
    draft.parts.every(isWhole) &&
    (!planned || Boolean(draft.expectedAt)) &&
    draft.startsAt !== '';
  const ofPlanned = `advice.planned.${draft.kind}`;
  const usual = t(
    planned && ofPlanned in words ? (ofPlanned as 'advice.planned.WATER') : `advice.${draft.kind}`,
  );
  const advice = draft.advice ?? usual;
  const form: OutageForm = {
    kind: draft.kind,
    planned,
    places: scopesOf(draft.parts),
    startsAt: draft.startsAt ? instantOf(draft.startsAt) : undefined,
    expectedAt: draft.expectedAt ? instantOf(draft.expectedAt) : undefined,
    reason: draft.reason.trim() || undefined,
    advice: advice.trim() || undefined,
    channels: draft.channels,
  };
  const asked = useDeferredValue(form);
  const preview = useQuery({
    queryKey: ['outages', 'preview', where, JSON.stringify(asked)],
    queryFn: async ({ signal }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      return dataOf(
        api.POST('/api/outages/preview', {
          params: { query: { project: where ?? '' } },
          body: asked,
          signal,
        }),
      );
    },
    enabled: complete,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const shown = complete ? preview.data : undefined;
  const requests = (shown?.explained ?? []).map(({ id }) => id).filter((id) => !draft.leftOut.includes(id));
  const save = useSend(
    () =>
      dataOf(
        api.POST('/api/outages', {
          params: { query: { project: where ?? '' } },
          body: { ...form, requests },
        }),
      ),
    staleOutages,
    ({ id }) => onDeclared(id),
  );
  const tells = draft.channels.length > 0;
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error ?? (complete ? preview.error : null)}
      labels="above"
      acts={
        <FormActs
          say={
            tells && shown
              ? t('declare.tell', { n: shown.people - shown.unreachable })
              : t(tells ? 'declare' : 'declare.quiet')
          }
          busy={save.busy}
          disabled={!complete || !shown}
          onCancel={onClose}
        />
      }
    >
      <div className="outage-two">
        <div className="outage-fields">
          <ProjectField
            label={t('project')}
            value={where}
            onChange={(value) => put({ project: value, parts: [{ key: 0, riser: '' }] })}
          />
          <FormField name="kind" label={t('kind')}>
            {() => (
              <Segments
                label={t('kind')}
                value={draft.kind}
                options={outageKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
                onChange={(kind) => put({ kind })}
              />
            )}
          </FormField>
          <FormField name="planned" label={t('when')}>
            {() => (
              <Segments
                label={t('when')}
                value={draft.when}
                options={(['sudden', 'planned'] as const).map((value) => ({
                  value,
                  label: t(`when.${value}`),
                }))}
                onChange={(when) => put({ when })}
              />
            )}
          </FormField>
          {where && <WherePart project={where} parts={draft.parts} onChange={(parts) => put({ parts })} />}
          <div className="outage-times">
            <TimeField {...field('startsAt')} label={t(planned ? 'startsAt.planned' : 'startsAt')} />
            <TimeField
              {...field('expectedAt')}
              label={t('expectedAt')}
              hint={planned ? undefined : t('expectedAt.hint')}
              optional={!planned}
            />
          </div>
          <TextField
            {...field('reason')}
            label={t('reason')}
            hint={t('reason.hint')}
            longest={500}
            optional
          />
          <TextField
            name="advice"
            value={advice}
            onChange={(value) => put({ advice: value })}
            label={t('advice')}
            lines={2}
            longest={500}
            optional
          />
          <ChoicesField
            name="channels"
            label={t('channels')}
            value={draft.channels}
            options={channels.map((value) => ({ value, label: t(`way.${value}`) }))}
            onChange={(chosen) => put({ channels: chosen as Channel[] })}
            optional
          />
        </div>
        <DeclareShown
          kind={draft.kind}
          shown={shown}
          tells={tells}
          leftOut={draft.leftOut}
          onLeaveOut={(leftOut) => put({ leftOut })}
        />
      </div>
    </FormPanel>
  );
}
