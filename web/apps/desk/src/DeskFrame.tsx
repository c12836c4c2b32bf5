import { useState } from 'react';
import { DeskShell, IconButton, KeyHelp, shellWords, useMay, useSession, useWords } from '@anju/ui';
import { Outlet } from '@tanstack/react-router';
import { places } from './places';
import { ProjectName } from './ProjectName';
import { words } from './words';

/** Rail and header around every page of the desk. */
export function DeskFrame() {
  const t = useWords(words);
  const said = useWords(shellWords);
  const may = useMay();
  const { account, roles } = useSession();
  const [help, setHelp] = useState(false);
  const post = roles.flatMap((role) =>
    `roles.${role}` in shellWords ? [said(`roles.${role}` as 'roles.guard')] : [],
  );
  return (
    <>
      <DeskShell
        places={places
          .filter((place) => may(place.permission))
          .map(({ word, ...place }) => ({ ...place, label: t(word) }))}
        foot={[{ to: '/settings', icon: 'settings', label: said('preferences') }]}
        project={<ProjectName />}
        acts={<IconButton icon="keyboard" label={t('keys')} onClick={() => setHelp(true)} />}
        person={{ name: account.name, post: post.join(' · ') }}
      >
        <Outlet />
      </DeskShell>
      <KeyHelp open={help} onOpen={() => setHelp(true)} onClose={() => setHelp(false)} />
    </>
  );
}
