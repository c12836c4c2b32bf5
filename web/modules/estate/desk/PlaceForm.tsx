import { Button, useWords } from '@anju/ui';
import { ChoiceField, DateField, FormPanel, NumberField, TextField, useDraft } from '@anju/ui/desk';
import type { PlaceFacts, PlaceKind } from './estate';
import { words } from './words';

interface Props {
  /** The kinds one may choose from; one of them only: no choice is shown. */
  kinds: PlaceKind[];
  known?: PlaceFacts;
  act: string;
  error: unknown;
  busy: boolean;
  onSubmit: (said: { kind: PlaceKind; facts: PlaceFacts }) => void;
  onClose: () => void;
}

const sources = ['REGISTERED', 'MEASURED', 'CONTRACT'] as const;
const answerable = ['COMMON_PART', 'OWN_PART', 'UTILITY'] as const;

function draftOf(kind: PlaceKind | undefined, known?: PlaceFacts) {
  return {
    kind: kind as string | undefined,
    code: known?.code ?? '',
    name: known?.name ?? '',
    floor: known?.floor,
    grossArea: known?.area?.grossArea,
    areaSource: (known?.area?.areaSource ?? 'REGISTERED') as string | undefined,
    common: String(known?.common ?? kind !== 'UNIT') as string | undefined,
    liability: known?.liability as string | undefined,
    warrantyUntil: known?.warrantyUntil,
    travelMinutes: known?.travelMinutes,
    latitude: known?.position?.latitude,
    longitude: known?.position?.longitude,
  };
}

function factsOf(draft: ReturnType<typeof draftOf>): PlaceFacts {
  const { kind, grossArea, areaSource, latitude, longitude } = draft;
  return {
    code: draft.code,
    name: draft.name || draft.code,
    floor: kind === 'FLOOR' ? draft.floor : undefined,
    area:
      grossArea === undefined
        ? undefined
        : { grossArea, areaSource: (areaSource ?? 'REGISTERED') as (typeof sources)[number] },
    common: draft.common === 'true',
    liability: draft.liability as PlaceFacts['liability'],
    warrantyUntil: kind === 'BUILDING' ? draft.warrantyUntil : undefined,
    travelMinutes: kind === 'BUILDING' ? draft.travelMinutes : undefined,
    position: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
  };
}

/** What is said about a place, with only what its kind can have. */
export function PlaceForm({ kinds, known, act, error, busy, onSubmit, onClose }: Props) {
  const t = useWords(words);
  const { draft, field, put, differences } = useDraft(() => draftOf(kinds[0], known));
  const kind = draft.kind as PlaceKind;
  const building = kind === 'BUILDING';
  return (
    <FormPanel
      onSubmit={() => onSubmit({ kind, facts: factsOf(draft) })}
      differences={differences}
      error={error}
      acts={
        <>
          <Button kind="primary" submit busy={busy}>
            {act}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {kinds.length > 1 && (
        <ChoiceField
          {...field('kind')}
          label={t('kind')}
          onChange={(chosen) => put({ kind: chosen, common: String(chosen !== 'UNIT') })}
          options={kinds.map((value) => ({ value, label: t(`place.${value}`) }))}
        />
      )}
      <TextField {...field('code')} label={t('code')} hint={t('code.hint')} longest={60} first />
      <TextField {...field('name')} label={t('name')} longest={200} optional />
      {kind === 'FLOOR' && (
        <NumberField {...field('floor')} label={t('floor')} hint={t('floor.hint')} min={-20} max={300} />
      )}
      <NumberField {...field('grossArea')} label={t('area')} unit={t('sqm')} digits={2} min={0} optional />
      {draft.grossArea !== undefined && (
        <ChoiceField
          {...field('areaSource')}
          label={t('area.source')}
          options={sources.map((value) => ({ value, label: t(`area.${value}`) }))}
        />
      )}
      <ChoiceField
        {...field('common')}
        label={t('common')}
        options={(['true', 'false'] as const).map((value) => ({ value, label: t(`common.${value}`) }))}
      />
      <ChoiceField
        {...field('liability')}
        label={t('liability')}
        hint={t('liability.hint')}
        optional
        options={answerable.map((value) => ({ value, label: t(`liability.${value}`) }))}
      />
      {building && <DateField {...field('warrantyUntil')} label={t('warranty')} optional />}
      {building && (
        <NumberField
          {...field('travelMinutes')}
          label={t('travel')}
          unit={t('minutes')}
          min={0}
          max={600}
          optional
        />
      )}
      <NumberField {...field('latitude')} label={t('latitude')} digits={6} min={-90} max={90} optional />
      <NumberField {...field('longitude')} label={t('longitude')} digits={6} min={-180} max={180} optional />
    </FormPanel>
  );
}
