import { PersonPage } from '@anju/modules/people/desk/PersonPage';
import { SubjectPanel } from '@anju/modules/privacy/desk/SubjectPanel';
import { useParams } from '@tanstack/react-router';

/** A person of the register with what they may ask about their own data. */
export function PersonHome() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <PersonPage>
      <SubjectPanel person={id} />
    </PersonPage>
  );
}
