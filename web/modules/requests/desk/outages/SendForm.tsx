import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import {
  ChoiceField,
  FormActs,
  FormField,
  FormPanel,
  PlacePicker,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useCategories, useCategoryName } from '../requests';
import { outageWords as words } from './outage.words';
import { type Outage, staleOutages } from './outages';

/** The outage's own request, whose work goes to the field while the others wait for it. */
export function SendForm({ outage, onClose }: { outage: Outage; onClose: () => void }) {
  const t = useWords(words);
  const nameOf = useCategoryName();
  const repairs = useCategories().filter(({ kinds, active }) => active && kinds.includes('REPAIR'));
  const { draft, field, put } = useDraft({
    title: '',
    category: outage.categories[0],
    place: outage.places[0]?.place?.id,
  });
  const save = useSend(
    async () => {
      const { id } = await dataOf(
        api.POST('/api/requests', {
          body: {
            channel: 'COUNTER',
            report: {
              project: outage.project,
              kind: 'REPAIR',
              category: draft.category ?? '',
              title: draft.title.trim(),
              place: draft.place,
              verified: true,
              apart: true,
            },
          },
        }),
      );
      return dataOf(
        api.POST('/api/outages/{id}/requests', {
          params: { path: { id: outage.id } },
          body: { requests: [id] },
        }),
      );
    },
    staleOutages,
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      labels="above"
      acts={
        <FormActs
          say={t('send')}
          busy={save.busy}
          disabled={!draft.title.trim() || !draft.category}
          onCancel={onClose}
        />
      }
    >
      <p>{t('send.what')}</p>
      <TextField
        {...field('title')}
        label={t('send.title')}
        hint={t('send.title.hint')}
        longest={200}
        first
      />
      <ChoiceField
        {...field('category')}
        label={t('send.category')}
        options={repairs.map(({ code }) => ({ value: code, label: nameOf(code) }))}
      />
      <FormField name="place" label={t('send.where')} optional>
        {({ id }) => (
          <PlacePicker
            id={id}
            project={outage.project}
            label={t('send.where')}
            value={draft.place}
            onChange={(place) => put({ place })}
          />
        )}
      </FormField>
    </FormPanel>
  );
}
