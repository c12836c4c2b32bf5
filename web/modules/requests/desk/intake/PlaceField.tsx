import { useRef, useState } from 'react';
import { useWords } from '@anju/ui';
import { Line } from '../acts/parts';
import { Combo } from './Combo';
import type { Draft } from './draft';
import { intakeWords } from './intake.words';
import { useFieldKey } from './use-field-key';
import { usePlaces } from './use-intake';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  project?: string;
  onNext: () => void;
}

/** Where it is: any part of what people say finds it. */
export function PlaceField({ draft, onChange, project, onNext }: Props) {
  const t = useWords(intakeWords);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const places = usePlaces(project, typed ?? '');
  useFieldKey('F3', field);
  return (
    <Line label={t('where')}>
      <Combo
        ref={field}
        label={t('where')}
        text={typed ?? draft.place?.code ?? ''}
        options={places.map((place) => ({
          key: place.id,
          label: place.code,
          more: [place.name === place.code ? '' : place.name, place.within.join(' / ')],
        }))}
        hint="F3"
        onText={(text) => {
          setTyped(text);
          onChange({ place: undefined, into: undefined });
        }}
        onPick={(id) => {
          setTyped(undefined);
          onChange({ place: places.find((place) => place.id === id) });
          onNext();
        }}
        onEnter={onNext}
      />
    </Line>
  );
}
