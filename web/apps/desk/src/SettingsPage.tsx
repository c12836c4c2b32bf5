import './desk.css';
import { Button, Preferences, shellWords, useSignOut, useWords } from '@anju/ui';

/** How this person wants to see the desk on this device, and the way out. */
export function SettingsPage() {
  const t = useWords(shellWords);
  const signOut = useSignOut();
  return (
    <div className="aj-page desk-settings">
      <div>
        <h1>{t('preferences')}</h1>
        <p className="aj-second">{t('preferences.device')}</p>
      </div>
      <Preferences desk />
      <Button icon="exit" onClick={() => void signOut()}>
        {t('signout')}
      </Button>
    </div>
  );
}
