import './shell.css';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/define';
import { IconButton } from '../parts/Button';
import { words } from '../parts/words';
import { TabBar, type Place } from './AppRail';

interface Props {
  title?: ReactNode;
  /** Shows the way back. */
  onBack?: () => void;
  /** Right of the title: at most two icon buttons or one word. */
  end?: ReactNode;
  /** Stays under the title: the clock. */
  sticky?: ReactNode;
  /** Under the title and above the content: the state of the outbox. */
  banner?: ReactNode;
  /** The bar at the thumb: one primary act and at most two square ones. */
  thumb?: ReactNode;
  tabs?: Place[];
  /** Replaces the title bar, e.g. by the residents' hero. */
  hero?: ReactNode;
  children: ReactNode;
}

/** The frame of a phone page: title, sticky clock, content, one bar at the thumb, tabs. */
export function PhoneShell({ title, onBack, end, sticky, banner, thumb, tabs, hero, children }: Props) {
  const t = useWords(words);
  return (
    <div className="aj-phone">
      <a className="aj-skip" href="#main">
        {t('shell.skip')}
      </a>
      {hero ?? (
        <header className="aj-phone-top">
          <div className="aj-phone-bar">
            {onBack && <IconButton icon="back" size={24} label={t('back')} onClick={onBack} />}
            <h1>{title}</h1>
            {end}
          </div>
          {sticky && <div className="aj-phone-sticky">{sticky}</div>}
        </header>
      )}
      {banner}
      <main id="main" className="aj-phone-main" tabIndex={-1}>
        {children}
      </main>
      {(thumb || tabs) && (
        <div className="aj-phone-foot">
          {thumb && <div className="aj-thumb">{thumb}</div>}
          {tabs && <TabBar places={tabs} />}
        </div>
      )}
    </div>
  );
}
