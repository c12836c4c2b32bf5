import { CalendarPanel } from '@anju/modules/calendar/desk/CalendarPanel';
import { ProjectPage } from '@anju/modules/estate/desk/ProjectPage';
import { useParams } from '@tanstack/react-router';

/** A project with its service hours. */
export function ProjectHome() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <ProjectPage id={id}>
      <CalendarPanel project={id} />
    </ProjectPage>
  );
}
