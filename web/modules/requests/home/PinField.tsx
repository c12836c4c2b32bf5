import { api, dataOf } from '@anju/api';
import { Button, Icon, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Intake } from './types';
import { words } from './words';

export type Pin = NonNullable<Intake['pin']>;

interface Props {
  place?: string;
  value?: Pin;
  onChange: (pin?: Pin) => void;
}

const STEP = 0.02;
const moves: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const share = (value: number) => Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;

/** The spot on a plan of the place, for who wants to point at it; absent where no plan shows the place. */
export function PinField({ place, value, onChange }: Props) {
  const t = useWords(words);
  const [chosen, setChosen] = useState<string>();
  const { data: plans = [] } = useQuery({
    queryKey: ['my', 'plans', place],
    queryFn: () =>
      dataOf(api.GET('/api/my/places/{place}/plans', { params: { path: { place: place ?? '' } } })),
    enabled: !!place,
  });
  const plan = plans.find(({ id }) => id === (value?.plan ?? chosen));
  if (!place || plans.length === 0) return null;
  return (
    <fieldset className="req-field">
      <legend>
        {t('report.pin')} <span className="aj-faint">{t('optional')}</span>
      </legend>
      <div className="req-chips">
        {plans.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="req-chip"
            aria-pressed={id === plan?.id}
            onClick={() => {
              setChosen(id === plan?.id ? undefined : id);
              onChange(undefined);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {plan && (
        <PlanPicture
          src={`/api/my/places/${place}/plans/${plan.id}/picture`}
          name={plan.name}
          value={value}
          onPut={(x, y) => onChange({ plan: plan.id, x: share(x), y: share(y) })}
        />
      )}
      {value && (
        <Button kind="text" onClick={() => onChange(undefined)}>
          {t('report.pin.remove')}
        </Button>
      )}
    </fieldset>
  );
}

interface PictureProps {
  src: string;
  name: string;
  value?: Pin;
  onPut: (x: number, y: number) => void;
}

/** A tap puts the pin; the arrow keys move it, and the first of them puts it in the middle. */
function PlanPicture({ src, name, value, onPut }: PictureProps) {
  const t = useWords(words);
  const tap = (event: MouseEvent<HTMLElement>) => {
    if (event.detail === 0) return onPut(0.5, 0.5);
    const box = event.currentTarget.getBoundingClientRect();
    onPut((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const key = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    onPut(value ? value.x + move[0] : 0.5, value ? value.y + move[1] : 0.5);
  };
  return (
    <>
      <p className="aj-second">{t('report.pin.hint')}</p>
      <button
        type="button"
        className="req-plan"
        aria-label={t(value ? 'report.pin.put' : 'report.pin.at', { name })}
        onClick={tap}
        onKeyDown={key}
      >
        <img src={src} alt="" />
        {value && (
          <span className="req-plan-pin" style={{ left: `${value.x * 100}%`, top: `${value.y * 100}%` }}>
            <Icon name="pin" size={24} />
          </span>
        )}
      </button>
    </>
  );
}
