import './people.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, EmptyState, useProjectName, useTimes, useWords } from '@anju/ui';
import {
  ChoiceField,
  FormField,
  FormPanel,
  Loaded,
  PlacePicker,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { type Relation, relations } from './people';
import { words } from './words';

type Registration = components['schemas']['RegistrationView'];

/** Residents who ask to be bound to a unit, the longest waiting first. */
export function BindingsPage() {
  const t = useWords(words);
  const waiting = useQuery({
    queryKey: ['registrations'],
    queryFn: () => dataOf(api.GET('/api/registrations')),
  });
  return (
    <section className="aj-list" aria-label={t('bindings')}>
      <div>
        <h1>{t('bindings')}</h1>
        <p className="aj-second">{t('bindings.hint')}</p>
      </div>
      <Loaded query={waiting}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('bindings.empty')} />
          ) : (
            <ul>
              {all.map((one) => (
                <BindingLine key={one.id} registration={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function BindingLine({ registration }: { registration: Registration }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const projectName = useProjectName();
  const [open, setOpen] = useState<'approve' | 'refuse'>();
  const { name, phone, unitText, relation, requestedAt, project } = registration;
  const close = () => setOpen(undefined);
  return (
    <li className="people-binding">
      <div>
        <strong>{name}</strong> {phone}
        <p className="aj-second">
          {t('bindings.says')} {projectName(project)} {unitText} · {t(`relation.${relation}`)}
        </p>
      </div>
      <time className="aj-second">{shortTime(requestedAt)}</time>
      <span className="people-acts">
        <Button kind="jade" onClick={() => setOpen('approve')}>
          {t('bindings.approve')}
        </Button>
        <Button onClick={() => setOpen('refuse')}>{t('bindings.refuse')}</Button>
      </span>
      <SidePanel open={open === 'approve'} title={`${name} · ${t('bindings.approve')}`} onClose={close}>
        <ApproveForm registration={registration} onClose={close} />
      </SidePanel>
      <SidePanel open={open === 'refuse'} title={`${name} · ${t('bindings.refuse')}`} onClose={close}>
        <RefuseForm id={registration.id} onClose={close} />
      </SidePanel>
    </li>
  );
}

function ApproveForm({ registration, onClose }: { registration: Registration; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({
    unit: registration.unit,
    relation: registration.relation as string | undefined,
  });
  const approve = useSend(
    () =>
      api.POST('/api/registrations/{id}/approval', {
        params: { path: { id: registration.id } },
        body: { unit: draft.unit ?? '', relation: draft.relation as Relation },
      }),
    ['registrations', 'people'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => draft.unit && approve.send()}
      error={approve.error}
      acts={
        <Button kind="primary" submit busy={approve.busy} disabled={!draft.unit}>
          {t('bindings.approve')}
        </Button>
      }
    >
      <p>
        {t('bindings.says')} {registration.unitText}
      </p>
      <FormField name="unit" label={t('unit')}>
        {({ id }) => (
          <PlacePicker
            id={id}
            project={registration.project}
            label={t('unit')}
            kinds={['UNIT']}
            value={draft.unit}
            onChange={(unit) => put({ unit })}
          />
        )}
      </FormField>
      <ChoiceField
        {...field('relation')}
        label={t('relation')}
        options={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
      />
    </FormPanel>
  );
}

function RefuseForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ reason: '' });
  const refuse = useSend(
    () => api.POST('/api/registrations/{id}/refusal', { params: { path: { id } }, body: draft }),
    ['registrations'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => refuse.send()}
      error={refuse.error}
      acts={
        <Button kind="primary" submit busy={refuse.busy}>
          {t('bindings.refuse.act')}
        </Button>
      }
    >
      <TextField {...field('reason')} label={t('reason')} lines={3} longest={500} first />
    </FormPanel>
  );
}
