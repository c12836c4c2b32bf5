import { api, dataOf, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import {
  ChoiceField,
  FormPanel,
  NumberField,
  SidePanel,
  TextField,
  useDraft,
  useSend,
  FormActs,
} from '@anju/ui/desk';
import { type ProjectFacts, projectKinds } from './estate';
import { words } from './words';

interface Props {
  /** The project to change; without it a new one is made. */
  project?: { id: string; facts: ProjectFacts; etag: string | null };
  onClose: () => void;
  onSaved?: (id: string) => void;
}

/** A project's particulars in a sheet. */
export function ProjectPanel({ open, ...props }: Props & { open: boolean }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t(props.project ? 'project.edit' : 'project.add')} onClose={props.onClose}>
      <ProjectForm {...props} />
    </SidePanel>
  );
}

/** Also the step of the first setup that makes the first project. */
export function ProjectForm({ project, onClose, onSaved }: Partial<Props>) {
  const t = useWords(words);
  const known = project?.facts;
  const { draft, field, differences } = useDraft({
    name: known?.name ?? '',
    kind: known?.kind ?? ('RESIDENTIAL' as string | undefined),
    address: known?.address ?? '',
    phone: known?.phone ?? '',
    zone: known?.zone ?? 'Asia/Shanghai',
    grossArea: known?.grossArea,
    travelMinutes: known?.travelMinutes,
    latitude: known?.position?.latitude,
    longitude: known?.position?.longitude,
  });
  const { latitude, longitude, phone, kind, ...rest } = draft;
  const body: ProjectFacts = {
    ...rest,
    kind: kind as ProjectFacts['kind'],
    phone: phone || undefined,
    position: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
    travelFactors: known?.travelFactors ?? [],
  };
  const save = useSend(
    () =>
      dataOf(
        project
          ? api.PUT('/api/projects/{id}', {
              params: { path: { id: project.id } },
              headers: ifMatch(project.etag),
              body,
            })
          : api.POST('/api/projects', { body }),
      ),
    ['projects'],
    (saved) => {
      onClose?.();
      onSaved?.(saved.id);
    },
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(project ? 'save' : 'project.add')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('name')} longest={60} first />
      <ChoiceField
        {...field('kind')}
        label={t('kind')}
        options={projectKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField {...field('address')} label={t('address')} longest={200} />
      <TextField {...field('phone')} label={t('phone')} hint={t('phone.hint')} type="tel" optional />
      <NumberField {...field('grossArea')} label={t('area')} unit={t('sqm')} digits={2} min={0} optional />
      <NumberField
        {...field('travelMinutes')}
        label={t('travel')}
        hint={t('travel.hint')}
        unit={t('minutes')}
        min={0}
        max={600}
        optional
      />
      <TextField {...field('zone')} label={t('zone')} longest={60} />
      <NumberField {...field('latitude')} label={t('latitude')} digits={6} min={-90} max={90} optional />
      <NumberField {...field('longitude')} label={t('longitude')} digits={6} min={-180} max={180} optional />
    </FormPanel>
  );
}
