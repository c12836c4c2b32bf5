import { useLocale, useWords } from '@anju/ui';
import { useId } from 'react';
import { words } from './words';

interface ContactProps {
  label: string;
  value?: string;
  onChange: (value: string) => void;
  complete: 'name' | 'tel';
}

/** As much as somebody wants to say about themselves. */
export function Contact({ label, value = '', onChange, complete }: ContactProps) {
  const t = useWords(words);
  const id = useId();
  return (
    <div className="req-field">
      <label htmlFor={id}>
        {label} <span className="aj-faint">{t('optional')}</span>
      </label>
      <input
        id={id}
        className="aj-input"
        type={complete === 'tel' ? 'tel' : 'text'}
        autoComplete={complete}
        maxLength={40}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ConsentProps {
  notice: { zh: string; en: string };
  agreed: boolean;
  onChange: (agreed: boolean) => void;
}

/** The privacy notice, and the tick that agrees to it (Y-02). */
export function Consent({ notice, agreed, onChange }: ConsentProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <div className="aj-panel req-consent">
      <details>
        <summary>{t('privacy.read')}</summary>
        <p>{locale === 'en' ? notice.en : notice.zh}</p>
      </details>
      <label>
        <input type="checkbox" checked={agreed} onChange={(event) => onChange(event.target.checked)} />
        {t('privacy.agree')}
      </label>
    </div>
  );
}
