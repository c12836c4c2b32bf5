import { CasePage } from '@anju/modules/requests/home/CasePage';
import { linkDoor, ownDoor } from '@anju/modules/requests/home/door';
import { useNavigate, useParams } from '@tanstack/react-router';

/** One's own request. */
export function OwnCase() {
  const { id = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  return <CasePage door={ownDoor(id)} onBack={() => void navigate({ to: '/requests' })} />;
}

/** The request behind a link: to follow or to rate, nobody signs in. */
export function LinkedCase() {
  const { company = '', token = '' } = useParams({ strict: false });
  return <CasePage door={linkDoor(company, token)} />;
}
