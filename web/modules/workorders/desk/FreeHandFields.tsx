import { useWords } from '@anju/ui';
import { NumberField } from '@anju/ui/desk';
import type { PolicyView } from './DispatchSettingsPage';
import { words } from './dispatch-settings.words';

type FreeHand = PolicyView['freeHand'];

interface Props {
  freeHand: FreeHand;
  may: boolean;
  onChange: (freeHand: FreeHand) => void;
}

/** Whether work lies until somebody has free hands, and for how long. */
export function FreeHandFields({ freeHand, may, onChange }: Props) {
  const t = useWords(words);
  return (
    <fieldset className="wo-answer-times">
      <legend>{t('hands')}</legend>
      <p className="aj-second">{t('hands.hint')}</p>
      <NumberField
        name="freeHand.waitPercent"
        label={t('hands.wait')}
        hint={t('hands.wait.hint')}
        value={freeHand.waitPercent}
        min={0}
        max={100}
        unit="%"
        onChange={(percent) => onChange({ ...freeHand, waitPercent: percent ?? 0 })}
      />
      <label className="wo-night">
        <input
          type="checkbox"
          disabled={!may}
          checked={freeHand.turnsWays}
          onChange={(event) => onChange({ ...freeHand, turnsWays: event.target.checked })}
        />
        {t('hands.turn')}
      </label>
    </fieldset>
  );
}
