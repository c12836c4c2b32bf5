import './switches.css';
import { useWords } from '../i18n/define';
import { locales, setLocale, useLocale } from '../i18n/locale';
import { setDensity, setElder, setKeys, setThemeMode, type ThemeMode, useLook } from '../theme/theme';
import { Segments } from './Segments';
import { words } from './words';

const modes: ThemeMode[] = ['light', 'dark', 'system'];

export function ThemeSwitch() {
  const t = useWords(words);
  const { mode } = useLook();
  const options = modes.map((value) => ({ value, label: t(`switch.theme.${value}`) }));
  return <Segments label={t('switch.theme')} value={mode} options={options} onChange={setThemeMode} />;
}

export function LocaleSwitch() {
  const t = useWords(words);
  const locale = useLocale();
  const options = locales.map((value) => ({ value, label: t(`switch.locale.${value}`) }));
  return <Segments label={t('switch.locale')} value={locale} options={options} onChange={setLocale} />;
}

export function DensitySwitch() {
  const t = useWords(words);
  const { density } = useLook();
  const options = (['comfortable', 'compact'] as const).map((value) => ({
    value,
    label: t(`switch.density.${value}`),
  }));
  return <Segments label={t('switch.density')} value={density} options={options} onChange={setDensity} />;
}

/** Single-key shortcuts on or off, for people who speak to their computer or press keys by accident. */
export function KeysSwitch() {
  const t = useWords(words);
  const { keys } = useLook();
  const options = (['on', 'off'] as const).map((value) => ({ value, label: t(`switch.${value}`) }));
  return (
    <Segments
      label={t('switch.keys')}
      value={keys ? 'on' : 'off'}
      options={options}
      onChange={(value) => setKeys(value === 'on')}
    />
  );
}

/** Between the standard and the elder version; stands at the top right of both. */
export function ElderSwitch() {
  const t = useWords(words);
  const { elder } = useLook();
  return (
    <button type="button" className="aj-elder" onClick={() => setElder(!elder)}>
      {t(elder ? 'elder.from' : 'elder.to')}
    </button>
  );
}

/** The choices of this device under their names. */
export function Preferences({ desk }: { desk?: boolean }) {
  const t = useWords(words);
  return (
    <div className="aj-prefs">
      <div>
        <h3>{t('switch.theme')}</h3>
        <ThemeSwitch />
      </div>
      <div>
        <h3>{t('switch.locale')}</h3>
        <LocaleSwitch />
      </div>
      {desk && (
        <>
          <div>
            <h3>{t('switch.density')}</h3>
            <DensitySwitch />
          </div>
          <div>
            <h3>{t('switch.keys')}</h3>
            <KeysSwitch />
          </div>
        </>
      )}
    </div>
  );
}
