import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, Icon, useActorName, useMay, useTimes, useWords } from '@anju/ui';
import {
  ChoiceField,
  FormActs,
  FormField,
  FormPanel,
  Loaded,
  Panel,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { careWords } from './care.words';

type Care = components['schemas']['CareView'];
type Need = NonNullable<Care['flag']>['need'];
type Channel = components['schemas']['CareRequest']['channel'];

const needs: Need[] = ['MOBILITY', 'SIGHT', 'HEARING', 'ALONE', 'INFANT', 'OTHER'];
const channels: Channel[] = ['PAPER', 'COUNTER', 'PHONE'];

/** Whether somebody needs more attentive service; only for who may see particulars. */
export function CarePanel({ person }: { person: string }) {
  const t = useWords(careWords);
  const may = useMay();
  const nameOf = useActorName();
  const { shortTime } = useTimes();
  const [open, setOpen] = useState<'raise' | 'lower'>();
  const care = useQuery({
    queryKey: ['people', 'care', person],
    queryFn: () => dataOf(api.GET('/api/people/{id}/care', { params: { path: { id: person } } })),
    enabled: may('PEOPLE_REVEAL'),
  });
  if (!may('PEOPLE_REVEAL')) return null;
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={t('care')}
      end={
        <>
          {care.data?.can.includes('raise') && (
            <Button kind="text" onClick={() => setOpen('raise')}>
              {t(care.data.flag ? 'care.change' : 'care.raise')}
            </Button>
          )}
          {care.data?.can.includes('lower') && (
            <Button kind="text" onClick={() => setOpen('lower')}>
              {t('care.lower')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={care} lines={2}>
        {({ flag }) =>
          flag ? (
            <div className="people-care">
              <strong>
                <Icon name="care" /> {t(`need.${flag.need}`)}
              </strong>
              <p>{flag.hint}</p>
              <p className="aj-second">
                {t('care.agreed', { channel: t(`channel.${flag.channel as Channel}`) })} {'\u00b7'}{' '}
                {nameOf(flag.by)} {shortTime(flag.since)}
              </p>
            </div>
          ) : (
            <p className="aj-second">{t('care.none')}</p>
          )
        }
      </Loaded>
      <SidePanel open={open === 'raise'} title={t('care')} onClose={close}>
        <CareForm person={person} flag={care.data?.flag} onClose={close} />
      </SidePanel>
      <SidePanel open={open === 'lower'} title={t('care.lower')} onClose={close}>
        <LowerForm person={person} onClose={close} />
      </SidePanel>
    </Panel>
  );
}

function CareForm({ person, flag, onClose }: { person: string; flag?: Care['flag']; onClose: () => void }) {
  const t = useWords(careWords);
  const { draft, field, put } = useDraft({
    need: flag?.need as Need | undefined,
    hint: flag?.hint ?? '',
    channel: undefined as Channel | undefined,
    agreed: false,
  });
  const { need, hint, channel, agreed } = draft;
  const save = useSend(
    async () => {
      if (!need || !channel) return;
      await api.PUT('/api/people/{id}/care', {
        params: { path: { id: person } },
        body: { need, hint, channel, agreed },
      });
    },
    ['people'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <FormActs
          say={t('care.save')}
          busy={save.busy}
          disabled={!need || !channel || !hint.trim() || !agreed}
          onCancel={onClose}
        />
      }
    >
      <p className="aj-second">{t('care.hint')}</p>
      <ChoiceField
        name="need"
        label={t('need')}
        value={need}
        onChange={(value) => put({ need: value as Need | undefined })}
        options={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
      />
      <TextField {...field('hint')} label={t('hint')} hint={t('hint.hint')} lines={3} longest={200} />
      <ChoiceField
        name="channel"
        label={t('channel')}
        value={channel}
        onChange={(value) => put({ channel: value as Channel | undefined })}
        options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <FormField name="agreed" label={t('agreed')}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={agreed}
            onChange={(event) => put({ agreed: event.target.checked })}
          />
        )}
      </FormField>
    </FormPanel>
  );
}

function LowerForm({ person, onClose }: { person: string; onClose: () => void }) {
  const t = useWords(careWords);
  const { draft, field } = useDraft({ reason: '' });
  const lower = useSend(
    () => api.POST('/api/people/{id}/care/end', { params: { path: { id: person } }, body: draft }),
    ['people'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => lower.send()}
      error={lower.error}
      acts={
        <FormActs
          say={t('care.lower')}
          busy={lower.busy}
          disabled={!draft.reason.trim()}
          onCancel={onClose}
        />
      }
    >
      <p className="aj-second">{t('lower.hint')}</p>
      <TextField {...field('reason')} label={t('reason')} longest={200} first />
    </FormPanel>
  );
}
