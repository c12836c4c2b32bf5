import { useState } from 'react';
import {
  DeskShell,
  IconButton,
  KeyHelp,
  shellWords,
  useMay,
  useProjectZone,
  useSession,
  useWords,
} from '@anju/ui';
import { Bell } from '@anju/modules/notices/desk/Bell';
import { DeskSearch } from '@anju/modules/requests/desk/DeskSearch';
import { IntakeButton } from '@anju/modules/requests/desk/IntakeButton';
import { useFollowUpCount, useDeskNews } from '@anju/modules/requests/desk/live';
import { Outlet } from '@tanstack/react-router';
import { places } from './places';
import { PersonMenu } from './PersonMenu';
import { ProjectSwitch } from './ProjectSwitch';
import { words } from './words';

/** Rail and header around every page of the desk. */
export function DeskFrame() {
  const t = useWords(words);
  const said = useWords(shellWords);
  const may = useMay();
  const { account, roles } = useSession();
  const [help, setHelp] = useState(false);
  const live = useDeskNews();
  const followUps = useFollowUpCount();
  useProjectZone();
  const post = roles.flatMap((role) =>
    `roles.${role}` in shellWords ? [said(`roles.${role}` as 'roles.GUARD')] : [],
  );
  return (
    <>
      <DeskShell
        places={places
          .filter((place) => may(place.permission))
          .map(({ word, ...place }) => ({
            ...place,
            label: t(word),
            count: place.to === '/follow-ups' ? followUps : undefined,
          }))}
        foot={[{ to: '/settings', also: '/setup', icon: 'settings', label: said('preferences') }]}
        project={<ProjectSwitch />}
        live={live}
        search={<DeskSearch />}
        acts={
          <>
            <IntakeButton />
            <IconButton
              className="desk-keys"
              icon="keyboard"
              label={t('keys')}
              onClick={() => setHelp(true)}
            />
            <Bell />
          </>
        }
        personMenu={(corner) => <PersonMenu corner={corner} />}
        person={{ name: account.name, post: post.join(' · ') }}
      >
        <Outlet />
      </DeskShell>
      <KeyHelp open={help} onOpen={() => setHelp(true)} onClose={() => setHelp(false)} />
    </>
  );
}
