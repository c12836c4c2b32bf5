import { type ReactNode, useState } from 'react';
import { Preferences, shellWords, SignOutButton, useSession, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { Popover } from 'antd';
import { words } from './words';

/** What the corner with one's name opens: how the desk looks on this device, one's account, the ways out. */
export function PersonMenu({ corner }: { corner: ReactNode }) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const { account } = useSession();
  const [open, setOpen] = useState(false);
  const menu = (
    <div className="desk-person">
      <Preferences desk />
      <Link to="/settings" className="aj-button" onClick={() => setOpen(false)}>
        {t('account.mine')}
      </Link>
      <SignOutButton icon="exit">{said('signout')}</SignOutButton>
      <SignOutButton everywhere kind="text">
        {said('signout.everywhere')}
      </SignOutButton>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={menu}>
      <button type="button" className="desk-corner" aria-expanded={open}>
        {corner}
        <span className="aj-hidden">{t('person', { name: account.name })}</span>
      </button>
    </Popover>
  );
}
