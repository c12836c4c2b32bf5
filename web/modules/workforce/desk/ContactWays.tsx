import './workforce.css';
import { Button, IconButton, useWords } from '@anju/ui';
import { Input, Select } from 'antd';
import type { StaffRequest } from './staff';
import { words } from './words';

type Ways = StaffRequest['contacts'];
const kinds: Ways[number]['kind'][] = ['MOBILE', 'LANDLINE', 'RADIO', 'WECHAT', 'EMAIL'];

/** How to reach somebody, in the order of trying. */
export function ContactWays({ value, onChange }: { value: Ways; onChange: (value: Ways) => void }) {
  const t = useWords(words);
  const put = (index: number, part: Partial<Ways[number]>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <div className="workforce-rows">
      {value.map((way, index) => (
        <div key={index} className="workforce-way">
          <Select
            aria-label={t('contacts')}
            value={way.kind}
            options={kinds.map((kind) => ({ value: kind, label: t(`way.${kind}`) }))}
            onChange={(kind) => put(index, { kind })}
          />
          <Input
            aria-label={t(`way.${way.kind}`)}
            value={way.value}
            maxLength={100}
            onChange={(event) => put(index, { value: event.target.value })}
          />
          <IconButton
            icon="close"
            label={t('contacts.remove', { n: index + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button kind="text" onClick={() => onChange([...value, { kind: 'MOBILE', value: '' }])}>
        {t('contacts.add')}
      </Button>
    </div>
  );
}
