import { api, dataOf } from '@anju/api';
import { useSend } from '@anju/ui/desk';
import { useNavigate } from '@tanstack/react-router';
import { LinesForm } from './LinesForm';
import type { Line } from './terms';

interface Props {
  project?: string;
  /** Whose terms they are, where not the project's. */
  contract?: string;
  /** Where the draft begins. */
  lines: Line[];
  onClose: () => void;
}

/** Begins a change of the promises; it continues on a page of its own. */
export function NewProposal({ project, contract, lines, onClose }: Props) {
  const navigate = useNavigate();
  const save = useSend(
    (draft: Line[]) =>
      dataOf(api.POST('/api/terms-proposals', { body: { project, contract, lines: draft } })),
    ['service-terms'],
    ({ id }) => void navigate({ to: `/settings/promises/${id}` as string }),
  );
  return (
    <LinesForm lines={lines} busy={save.busy} error={save.error} onSubmit={save.send} onClose={onClose} />
  );
}
