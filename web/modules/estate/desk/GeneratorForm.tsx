import './generator.css';
import { useEffect, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { ChoicesField, FormPanel, NumberField, TextField, useDraft, useSend } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { BuildingPicture } from './BuildingPicture';
import { BuildingPreview } from './BuildingPreview';
import type { BuildingPlan } from './estate';
import { NamingFields } from './NamingFields';
import { words } from './words';

interface Props {
  project: string;
  usual: BuildingPlan;
  onClose?: () => void;
  onBuilt: (place: string) => void;
}

function useLater<T>(value: T, wait = 350): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return later;
}

/** The numbers of a building at the left, what they make at the right; nothing is made before the act below. */
export function GeneratorForm({ project, usual, onClose, onBuilt }: Props) {
  const t = useWords(words);
  const { draft, put, field } = useDraft<BuildingPlan>(usual);
  const plan = useLater(draft);
  const path = { params: { path: { project } } };
  const preview = useQuery({
    queryKey: ['places', 'preview', project, plan],
    queryFn: () => dataOf(api.POST('/api/projects/{project}/building-previews', { ...path, body: plan })),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  const build = useSend(
    () => dataOf(api.POST('/api/projects/{project}/buildings', { ...path, body: draft })),
    ['places'],
    ({ id }) => {
      onClose?.();
      onBuilt(id);
    },
  );
  const made = preview.data && Object.values(preview.data.places).reduce((sum, n) => sum + n, 0);
  const settled = plan === draft && !preview.isFetching && !preview.error;
  const number = (name: 'floorsAbove' | 'basements' | 'sections' | 'unitsPerFloor' | 'unitsFromFloor') => ({
    name,
    value: draft[name],
    onChange: (value?: number) => put({ [name]: value ?? 0 }),
  });
  return (
    <div className="estate-generator">
      <FormPanel
        onSubmit={() => settled && build.send()}
        error={build.error ?? preview.error}
        acts={
          <>
            <Button
              kind="primary"
              submit
              busy={build.busy}
              disabled={!settled || (preview.data?.taken.length ?? 0) > 0}
            >
              {settled && made ? t('generate.act', { n: ` ${made} ` }) : t('generate.wait')}
            </Button>
            {onClose && <Button onClick={onClose}>{t('cancel')}</Button>}
          </>
        }
      >
        <TextField {...field('code')} label={t('generate.code')} longest={20} first />
        <TextField {...field('name')} label={t('generate.name')} longest={60} />
        <NumberField {...number('floorsAbove')} label={t('generate.above')} min={1} max={200} />
        <NumberField {...number('basements')} label={t('generate.below')} min={0} max={10} />
        <NumberField
          {...number('sections')}
          label={t('generate.sections')}
          hint={t('generate.sections.hint')}
          min={0}
          max={20}
        />
        <NumberField {...number('unitsPerFloor')} label={t('generate.units')} min={0} max={200} />
        <NumberField {...number('unitsFromFloor')} label={t('generate.from')} min={1} max={200} />
        <ChoicesField
          name="skippedFloors"
          label={t('generate.skip')}
          hint={t('generate.skip.hint')}
          free
          optional
          value={draft.skippedFloors.map(String)}
          onChange={(values) =>
            put({ skippedFloors: values.map(Number).filter((n) => Number.isInteger(n) && n > 0) })
          }
        />
        <ChoicesField {...field('floorSpaces')} label={t('generate.spaces')} free optional />
        {draft.basements > 0 && (
          <ChoicesField {...field('basementSpaces')} label={t('generate.basement')} free optional />
        )}
        <NamingFields value={draft.naming} onChange={(naming) => put({ naming })} />
      </FormPanel>
      <aside aria-label={t('preview')}>
        <h3>{t('preview')}</h3>
        <BuildingPicture plan={draft} />
        {preview.data && <BuildingPreview preview={preview.data} />}
      </aside>
    </div>
  );
}
