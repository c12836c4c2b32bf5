import { useId } from 'react';
import type { components } from '@anju/api';
import { FieldError, IconButton, useWords } from '@anju/ui';
import { InputNumber } from 'antd';
import { words } from './words';

type Pin = components['schemas']['Pin'];

interface Props {
  pins: Pin[];
  codes: Map<string, string>;
  onChange: (pins: Pin[]) => void;
}

const beyond = (share: number) => share < 0 || share > 1;

/** Whether the pin lies beside the plan, as a number can say. */
export const isBeside = ({ x, y }: Pin) => beyond(x) || beyond(y);

/** The pins as numbers, for who does not point. */
export function PinList({ pins, codes, onChange }: Props) {
  const t = useWords(words);
  const change = (place: string, part: Partial<Pin>) =>
    onChange(pins.map((pin) => (pin.place === place ? { ...pin, ...part } : pin)));
  return (
    <ul className="estate-pin-list">
      {pins.map(({ place, x, y }) => (
        <li key={place}>
          <strong>{codes.get(place)}</strong>
          <Share label={t('plans.left')} value={x} onChange={(next) => change(place, { x: next })} />
          <Share label={t('plans.top')} value={y} onChange={(next) => change(place, { y: next })} />
          <IconButton
            icon="close"
            label={t('plans.pin.remove', { name: codes.get(place) ?? '' })}
            onClick={() => onChange(pins.filter((pin) => pin.place !== place))}
          />
        </li>
      ))}
    </ul>
  );
}

interface ShareProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** A share of the plan in percent; one beyond it stays as typed and is refused. */
function Share({ label, value, onChange }: ShareProps) {
  const t = useWords(words);
  const id = useId();
  const refused = beyond(value);
  return (
    <div>
      <label>
        {label}
        <InputNumber
          size="small"
          precision={1}
          value={value * 100}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? id : undefined}
          status={refused ? 'error' : undefined}
          onChange={(next) => next !== null && onChange(next / 100)}
        />
      </label>
      {refused && <FieldError id={id}>{t('plans.pin.beyond')}</FieldError>}
    </div>
  );
}
