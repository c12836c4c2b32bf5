import { api } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import {
  ChoiceField,
  DateField,
  FormField,
  FormPanel,
  NumberField,
  PlacePicker,
  TextField,
  useDraft,
  useSend,
  FormActs,
} from '@anju/ui/desk';
import { type Occupancy, type Person, type Relation, relations, today } from './people';
import { words } from './words';

/** Begins a relation to a unit. */
export function RelationForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({
    unit: undefined as string | undefined,
    relation: 'OWNER' as string | undefined,
    from: today() as string | undefined,
    to: undefined as string | undefined,
  });
  const begin = useSend(
    () =>
      api.POST('/api/people/{id}/occupancies', {
        params: { path: { id: person.id } },
        body: {
          unit: draft.unit ?? '',
          relation: draft.relation as Relation,
          from: draft.from ?? today(),
          to: draft.to,
        },
      }),
    ['people'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => draft.unit && begin.send()}
      error={begin.error}
      acts={<FormActs say={t('relations.add')} busy={begin.busy} disabled={!draft.unit} onCancel={onClose} />}
    >
      <FormField name="unit" label={t('unit')}>
        {({ id }) => (
          <PlacePicker
            id={id}
            project={person.project}
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
      <DateField {...field('from')} label={t('from')} />
      <DateField {...field('to')} label={t('to')} optional />
    </FormPanel>
  );
}

/** Ends a relation; it stays in the history. */
export function EndRelationForm({ occupancy, onClose }: { occupancy: Occupancy; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ on: today() as string | undefined, reason: '' });
  const end = useSend(
    () =>
      api.POST('/api/occupancies/{id}/end', {
        params: { path: { id: occupancy.id } },
        body: { on: draft.on ?? today(), reason: draft.reason },
      }),
    ['people'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => end.send()}
      error={end.error}
      acts={<FormActs say={t('relations.end.act')} busy={end.busy} onCancel={onClose} />}
    >
      <DateField {...field('on')} label={t('on')} />
      <TextField {...field('reason')} label={t('reason')} lines={2} longest={500} first />
    </FormPanel>
  );
}

interface InviteProps {
  error: unknown;
  busy: boolean;
  onIssue: (days: number) => void;
}

/** How long an invite code shall work. */
export function InviteForm({ error, busy, onIssue }: InviteProps) {
  const t = useWords(words);
  const { draft, field } = useDraft({ days: 14 as number | undefined });
  return (
    <FormPanel
      onSubmit={() => onIssue(draft.days ?? 14)}
      error={error}
      acts={
        <Button kind="primary" submit busy={busy}>
          {t('invite.act')}
        </Button>
      }
    >
      <NumberField {...field('days')} label={t('invite.days')} hint={t('invite.hint')} min={1} max={90} />
    </FormPanel>
  );
}
