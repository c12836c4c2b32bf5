import './field.css';
import { Segments, useWords } from '@anju/ui';
import { useRingSwitch } from './ring';
import { words } from './words';

/** Whether offers ring on this phone while the app is open. */
export function RingSwitch() {
  const t = useWords(words);
  const [on, set] = useRingSwitch();
  return (
    <div className="field-ring">
      <h2>{t('ring')}</h2>
      <Segments
        label={t('ring')}
        value={on ? 'on' : 'off'}
        onChange={(next) => set(next === 'on')}
        options={[
          { value: 'on', label: t('ring.yes') },
          { value: 'off', label: t('ring.off') },
        ]}
      />
      <p className="aj-second">{t('ring.hint')}</p>
    </div>
  );
}
