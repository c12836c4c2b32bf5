import type { components } from '@anju/api';
import { IconButton, useWords } from '@anju/ui';
import { InputNumber } from 'antd';
import { words } from './words';

type Pin = components['schemas']['Pin'];

interface Props {
  pins: Pin[];
  codes: Map<string, string>;
  onChange: (pins: Pin[]) => void;
}

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
          <label>
            {t('plans.left')}
            <InputNumber
              size="small"
              min={0}
              max={100}
              precision={1}
              value={x * 100}
              onChange={(value) => change(place, { x: (value ?? 0) / 100 })}
            />
          </label>
          <label>
            {t('plans.top')}
            <InputNumber
              size="small"
              min={0}
              max={100}
              precision={1}
              value={y * 100}
              onChange={(value) => change(place, { y: (value ?? 0) / 100 })}
            />
          </label>
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
