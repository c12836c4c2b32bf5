import { type RefObject, useState } from 'react';
import { useLocale, useWords } from '@anju/ui';
import { Line } from '../acts/parts';
import type { Category } from '../types';
import { words } from '../words';
import { Combo } from './Combo';
import type { Draft } from './draft';
import { intakeWords } from './intake.words';
import { matching } from './match';
import { useFieldKey } from './use-field-key';

interface Props {
  ref: RefObject<HTMLInputElement | null>;
  draft: Draft;
  categories: Category[];
  onChange: (change: Partial<Draft>) => void;
  onNext: () => void;
}

/** What it is, by three letters of pinyin; impact and urgency start from what is usual for it. */
export function CategoryField({ ref, draft, categories, onChange, onNext }: Props) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const locale = useLocale();
  const [typed, setTyped] = useState<string>();
  useFieldKey('F4', ref);
  const name = (one: Category) => (locale === 'en' ? one.en : one.zh);
  const found = matching(categories, draft.kind, typed ?? '');
  return (
    <Line label={t('what')}>
      <Combo
        ref={ref}
        label={t('what')}
        text={typed ?? (draft.category ? name(draft.category) : '')}
        options={found.map((one) => ({
          key: one.code,
          label: name(one),
          more: [one.pinyin, draft.kind === 'REPAIR' ? said(`impact.${one.impact}`) : ''],
        }))}
        hint="F4"
        onText={(text) => {
          setTyped(text);
          onChange({ category: undefined, into: undefined });
        }}
        onPick={(code) => {
          const category = found.find((one) => one.code === code);
          setTyped(undefined);
          onChange({
            category,
            ...(!draft.danger && { impact: category?.impact, urgency: category?.urgency }),
          });
          onNext();
        }}
        onEnter={onNext}
      />
    </Line>
  );
}
