import { api, dataOf } from '@anju/api';
import { useLocale, useWords } from '@anju/ui';
import { Loaded, SidePanel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { GeneratorForm } from './GeneratorForm';
import { words } from './words';

interface Props {
  project: string;
  onClose?: () => void;
  onBuilt: (place: string) => void;
}

/** Makes a building with its floors, units and spaces in one go. */
export function GeneratorPanel({ open, ...props }: Props & { open: boolean; onClose: () => void }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} wide title={t('generate')} onClose={props.onClose}>
      <Generator {...props} />
    </SidePanel>
  );
}

/** Begins with what is usual for the kind of project; also a step of the first setup. */
export function Generator({ project, onClose, onBuilt }: Props) {
  const locale = useLocale();
  const usual = useQuery({
    queryKey: ['places', 'proposal', project, locale],
    queryFn: () =>
      dataOf(
        api.GET('/api/projects/{project}/building-proposal', {
          params: { path: { project }, query: { language: locale } },
        }),
      ),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={usual}>
      {(plan) => (
        <GeneratorForm key={plan.code} project={project} usual={plan} onClose={onClose} onBuilt={onBuilt} />
      )}
    </Loaded>
  );
}
