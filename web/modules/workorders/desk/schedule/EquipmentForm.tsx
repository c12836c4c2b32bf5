import { useState } from 'react';
import { useWords } from '@anju/ui';
import { ChoicesField, FormActs, FormPanel, NumberField } from '@anju/ui/desk';
import { equipmentOf, type Item, partsOf, toolsOf, useEquipment } from './equipment';
import { words } from './equipment.words';

interface Props {
  items: Item[];
  busy: boolean;
  error: unknown;
  onSave: (equipment: ReturnType<typeof equipmentOf>) => void;
  onCancel: () => void;
}

const MOST = 999;

/** Chooses tools and parts of the company's lists, and how many of each part. */
export function EquipmentForm({ items, busy, error, onSave, onCancel }: Props) {
  const t = useWords(words);
  const [tools, setTools] = useState(toolsOf(items));
  const [parts, setParts] = useState(partsOf(items));
  const toolNames = useEquipment('tool');
  const partNames = useEquipment('part');
  return (
    <FormPanel
      onSubmit={() => onSave(equipmentOf(tools, parts))}
      error={error}
      acts={<FormActs say={t('save')} busy={busy} onCancel={onCancel} />}
    >
      <ChoicesField
        name="tools"
        label={t('tools')}
        optional
        value={tools}
        onChange={setTools}
        options={toolNames.options}
      />
      <ChoicesField
        name="parts"
        label={t('parts')}
        optional
        value={parts.map(({ part }) => part)}
        onChange={(codes) =>
          setParts(codes.map((code) => parts.find(({ part }) => part === code) ?? { part: code, amount: 1 }))
        }
        options={partNames.options}
      />
      {parts.map(({ part, amount }) => (
        <NumberField
          key={part}
          name={`amount.${part}`}
          label={t('amount', { part: partNames.named(part) })}
          value={amount}
          min={1}
          max={MOST}
          onChange={(next) =>
            setParts(parts.map((one) => (one.part === part ? { part, amount: next } : one)))
          }
        />
      ))}
    </FormPanel>
  );
}
