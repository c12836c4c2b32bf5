import './standards.css';
import { IconButton, useWords } from '@anju/ui';
import { Input, InputNumber, Select } from 'antd';
import type { CheckItem } from './checklists';
import { words } from './words';

interface Props {
  no: number;
  item: CheckItem;
  last: boolean;
  onChange: (item: CheckItem) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

const kinds: CheckItem['kind'][] = ['TICK', 'VALUE', 'PHOTO'];

/** One item being written. */
export function ItemEditor({ no, item, last, onChange, onMove, onRemove }: Props) {
  const t = useWords(words);
  const put = (part: Partial<CheckItem>) => onChange({ ...item, ...part });
  const turn = (kind: CheckItem['kind']) => onChange({ text: item.text, kind, required: item.required });
  return (
    <li>
      <Input
        aria-label={t('text', { n: no })}
        value={item.text}
        maxLength={200}
        onChange={(event) => put({ text: event.target.value })}
      />
      <div className="standards-row">
        <Select
          aria-label={t('kind')}
          value={item.kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={turn}
        />
        <label>
          <input type="checkbox" checked={item.required} onChange={() => put({ required: !item.required })} />
          {t('required')}
        </label>
        {item.kind === 'VALUE' && (
          <>
            <Input
              aria-label={t('unit')}
              placeholder={t('unit')}
              value={item.unit ?? ''}
              onChange={(event) => put({ unit: event.target.value || undefined })}
            />
            {(['min', 'max'] as const).map((bound) => (
              <InputNumber
                key={bound}
                aria-label={t(bound)}
                placeholder={t(bound)}
                value={item[bound]}
                onChange={(value) => put({ [bound]: value ?? undefined })}
              />
            ))}
          </>
        )}
        <span className="standards-acts">
          <IconButton icon="up" label={t('up', { n: no })} disabled={no === 1} onClick={() => onMove(-1)} />
          <IconButton icon="down" label={t('down', { n: no })} disabled={last} onClick={() => onMove(1)} />
          <IconButton icon="trash" label={t('remove', { n: no })} onClick={onRemove} />
        </span>
      </div>
    </li>
  );
}
