import { Button, useWords } from '@anju/ui';
import { ChoiceField, FormField, NumberField } from '@anju/ui/desk';
import { InputNumber } from 'antd';
import { counts, kinds, type Line, priorities, stages, targets } from './terms';
import { useCategories } from './use-categories';
import { words } from './words';

interface Props {
  line: Line;
  index: number;
  onChange: (line: Line) => void;
  onRemove: () => void;
}

/** One promise: for whom, what, how much, when to warn, and how the company divides the time among its own people. */
export function LineFields({ line, index, onChange, onRemove }: Props) {
  const t = useWords(words);
  const categories = useCategories();
  const field = `lines[${index}]`;
  const put = (part: Partial<Line>) => onChange({ ...line, ...part });
  const count = (how?: string) => {
    const next = counts.find((one) => one === how) ?? 'ELAPSED';
    const amount = next === 'APPOINTMENT' ? undefined : (line.amount ?? (next === 'WORKING_DAYS' ? 1 : 60));
    put({ counts: next, amount, shares: next === 'ELAPSED' || next === 'OPEN' ? line.shares : [] });
  };
  const choices = <T extends string>(all: readonly T[], name: (one: T) => string) =>
    all.map((value) => ({ value, label: name(value) }));
  return (
    <fieldset className="terms-line">
      <legend>{t('nth', { n: index + 1 })}</legend>
      <ChoiceField
        name={`${field}.priority`}
        label={t('priority')}
        optional
        value={line.priority}
        options={choices(priorities, (one) => one)}
        onChange={(one) => put({ priority: priorities.find((each) => each === one) })}
      />
      <ChoiceField
        name={`${field}.target`}
        label={t('target')}
        value={line.target}
        options={choices(targets, (one) => t(`target.${one}`))}
        onChange={(one) => put({ target: targets.find((each) => each === one) ?? line.target })}
      />
      <ChoiceField
        name={`${field}.counts`}
        label={t('counting')}
        value={line.counts}
        options={choices(counts, (one) => t(`counts.${one}`))}
        onChange={count}
      />
      {line.counts !== 'APPOINTMENT' && (
        <NumberField
          name={`${field}.amount`}
          label={t('amount')}
          min={1}
          value={line.amount}
          unit={t(line.counts === 'WORKING_DAYS' ? 'unit.days' : 'unit.minutes')}
          onChange={(amount) => put({ amount })}
        />
      )}
      <NumberField
        name={`${field}.warnPercent`}
        label={t('percent')}
        min={1}
        max={100}
        value={line.warnPercent}
        unit={t('unit.percent')}
        onChange={(percent) => put({ warnPercent: percent ?? 75 })}
      />
      <ChoiceField
        name={`${field}.kind`}
        label={t('kind')}
        optional
        value={line.kind}
        options={choices(kinds, (one) => t(`kind.${one}`))}
        onChange={(kind) => put({ kind })}
      />
      <ChoiceField
        name={`${field}.category`}
        label={t('category')}
        optional
        value={line.category}
        options={categories}
        onChange={(category) => put({ category })}
      />
      {(line.counts === 'ELAPSED' || line.counts === 'OPEN') && (
        <Shares line={line} field={field} put={put} />
      )}
      <Button kind="text" onClick={onRemove}>
        {t('remove')}
      </Button>
    </fieldset>
  );
}

interface SharesProps {
  line: Line;
  field: string;
  put: (part: Partial<Line>) => void;
}

function Shares({ line, field, put }: SharesProps) {
  const t = useWords(words);
  const change = (stage: Line['shares'][number]['stage'], minutes: number | null) =>
    put({
      shares: stages.flatMap((one) => {
        const said = one === stage ? minutes : line.shares.find((share) => share.stage === one)?.minutes;
        return said ? [{ stage: one, minutes: said }] : [];
      }),
    });
  return (
    <FormField name={`${field}.shares`} label={t('shares')} optional>
      {(control) => (
        <span className="terms-shares" {...control} role="group">
          {stages.map((stage) => (
            <InputNumber
              key={stage}
              aria-label={t('shares.minutes', { stage: t(`stage.${stage}`) })}
              min={1}
              prefix={t(`stage.${stage}`)}
              value={line.shares.find((share) => share.stage === stage)?.minutes}
              onChange={(minutes) => change(stage, minutes)}
            />
          ))}
        </span>
      )}
    </FormField>
  );
}
