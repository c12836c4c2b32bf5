import { api, dataOf, ifMatch } from '@anju/api';
import { instantOf, useProject, useWords, wallTime } from '@anju/ui';
import {
  FormActs,
  FormField,
  FormPanel,
  NumberField,
  ProjectField,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { type Incident, type IncidentForm, texts } from './incidents';
import { words } from './incidents.words';

interface Props {
  /** What is known of it already; without it a new one is written down. */
  incident?: { known: Incident; etag: string | null };
  onClose: () => void;
  onSaved: (id: string) => void;
}

const wall = (at?: string) => (at ? wallTime(at) : '');

/** What is known now; what is not known yet stays empty until it is. */
export function IncidentPanel({ incident, onClose, onSaved }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const said = incident?.known.said;
  const { draft, field, put } = useDraft({
    project: project?.id,
    title: said?.title ?? '',
    discoveredAt: wall(said?.discoveredAt),
    discoveredBy: said?.discoveredBy ?? '',
    people: said?.people,
    data: said?.data ?? '',
    whom: said?.whom ?? '',
    cause: said?.cause ?? '',
    harm: said?.harm ?? '',
    measures: said?.measures ?? '',
    advice: said?.advice ?? '',
    authorityToldAt: wall(said?.authorityToldAt),
    authority: said?.authority ?? '',
    peopleToldAt: wall(said?.peopleToldAt),
    peopleTold: said?.peopleTold ?? '',
  });
  const { project: where, ...rest } = draft;
  const save = useSend(
    () => {
      const body: IncidentForm = {
        ...rest,
        discoveredAt: instantOf(rest.discoveredAt),
        authorityToldAt: rest.authorityToldAt ? instantOf(rest.authorityToldAt) : undefined,
        peopleToldAt: rest.peopleToldAt ? instantOf(rest.peopleToldAt) : undefined,
      };
      return dataOf(
        incident
          ? api.PUT('/api/data-incidents/{id}', {
              params: { path: { id: incident.known.id } },
              headers: ifMatch(incident.etag),
              body,
            })
          : api.POST('/api/data-incidents', { params: { query: { project: where! } }, body }),
      );
    },
    ['incidents'],
    ({ id }) => onSaved(id),
  );
  const missing =
    !draft.title.trim() || !draft.discoveredAt || !draft.discoveredBy.trim() || (!incident && !where);
  const time = (name: 'discoveredAt' | 'authorityToldAt' | 'peopleToldAt') => (
    <FormField name={name} label={t(name)} optional={name !== 'discoveredAt'}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          className="aj-input"
          value={draft[name]}
          onChange={(event) => put({ [name]: event.target.value })}
        />
      )}
    </FormField>
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      labels="above"
      acts={
        <FormActs
          say={t(incident ? 'answer' : 'add')}
          busy={save.busy}
          disabled={missing}
          onCancel={onClose}
        />
      }
    >
      {!incident && (
        <ProjectField
          label={t('project')}
          value={where}
          onChange={(value) => put({ project: value })}
          first={!project}
        />
      )}
      <TextField
        {...field('title')}
        label={t('title')}
        hint={t('title.hint')}
        longest={100}
        first={!!incident || !!project}
      />
      {time('discoveredAt')}
      <TextField {...field('discoveredBy')} label={t('discoveredBy')} longest={100} />
      <NumberField
        {...field('people')}
        label={t('people')}
        unit={t('people.unit')}
        min={0}
        max={100_000_000}
        optional
      />
      {texts.map((name) => (
        <TextField
          key={name}
          {...field(name)}
          label={t(name)}
          lines={3}
          longest={name === 'data' || name === 'whom' ? 1000 : 4000}
          optional
        />
      ))}
      {time('authorityToldAt')}
      <TextField {...field('authority')} label={t('authority')} lines={2} longest={1000} optional />
      {time('peopleToldAt')}
      <TextField {...field('peopleTold')} label={t('peopleTold')} lines={2} longest={1000} optional />
    </FormPanel>
  );
}
