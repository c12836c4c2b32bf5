import { useEffect, useRef } from 'react';
import type { components } from '@anju/api';
import { useWords } from '@anju/ui';
import { Line } from '../acts/parts';
import { relationWords } from '../relation.words';
import { Combo, type ComboOption } from './Combo';
import type { Draft } from './draft';
import { intakeWords } from './intake.words';
import { useFieldKey } from './use-field-key';

type Callers = components['schemas']['CallersView'];
type Found = {
  key: string;
  caller: Callers['callers'][number];
  unit?: Callers['callers'][number]['units'][number];
};

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  callers?: Callers;
  onNext: () => void;
}

/** A caller once per unit: the same person may call about the flat or the shop. */
const householdsOf = (callers?: Callers): Found[] =>
  (callers?.callers ?? []).flatMap((caller): Found[] =>
    caller.units.length === 0
      ? [{ key: caller.person, caller }]
      : caller.units.map((unit) => ({ key: `${caller.person} ${unit.unit}`, caller, unit })),
  );

/** The number, and whom it belongs to; one household is taken at once. */
export function CallerFields({ draft, onChange, callers, onNext }: Props) {
  const t = useWords(intakeWords);
  const relation = useWords(relationWords);
  const phone = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLInputElement>(null);
  useFieldKey('F2', who);
  useEffect(() => phone.current?.focus(), []);
  const found = householdsOf(callers);
  const take = ({ caller, unit }: Found) =>
    onChange({
      name: caller.name,
      person: caller.person,
      ...(unit && draft.place === undefined
        ? {
            place: {
              id: unit.unit,
              code: unit.unitCode,
              name: unit.unitCode,
              liability: 'OWN_PART' as const,
            },
          }
        : {}),
    });
  const only = found.length === 1 ? found[0] : undefined;
  useEffect(() => {
    if (only && !draft.person && !draft.name) take(only);
    // Taken once, when the number is recognised; what the desk writes afterwards stays.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [only?.key]);
  const options: ComboOption[] = found.map(({ key, caller, unit }) => ({
    key,
    label: caller.name,
    more: unit ? [unit.unitCode, relation(unit.relation)] : [],
  }));
  const note = callers && (found.length > 0 ? t('phone.known', { n: found.length }) : t('phone.unknown'));
  const pick = (key: string) => {
    const one = found.find((each) => each.key === key);
    if (one) take(one);
    onNext();
  };
  return (
    <>
      <Line label={t('phone')}>
        <Combo
          ref={phone}
          label={t('phone')}
          type="tel"
          text={draft.phone}
          options={found.length > 1 && !draft.person ? options : []}
          note={note}
          onText={(text) =>
            onChange({ phone: text, ...(draft.person ? { person: undefined, name: '' } : {}) })
          }
          onPick={pick}
          onEnter={() => (draft.name ? onNext() : who.current?.focus())}
        />
      </Line>
      <Line label={t('who')}>
        <Combo
          ref={who}
          label={t('who')}
          text={draft.name}
          options={draft.person ? [] : options}
          hint="F2"
          onText={(name) => onChange({ name, person: undefined })}
          onPick={pick}
          onEnter={onNext}
        />
      </Line>
    </>
  );
}
