import { api, dataOf, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import { SidePanel, useSend } from '@anju/ui/desk';
import { fitting, type PlaceKind, type PlaceView } from './estate';
import { PlaceForm } from './PlaceForm';
import { words } from './words';

interface NewProps {
  open: boolean;
  project: string;
  /** Where it lies; absent: in the project itself. */
  parent?: { id: string; kind: PlaceKind; code: string };
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** Adds one place. */
export function NewPlacePanel({ open, project, parent, onClose, onAdded }: NewProps) {
  const t = useWords(words);
  const add = useSend(
    (said: Parameters<Parameters<typeof PlaceForm>[0]['onSubmit']>[0]) =>
      dataOf(api.POST('/api/places', { body: { project, parent: parent?.id, ...said } })),
    ['places'],
    (view) => {
      onClose();
      onAdded(view.place.id);
    },
  );
  return (
    <SidePanel
      open={open}
      title={parent ? `${parent.code} · ${t('place.add.inside')}` : t('place.add')}
      onClose={onClose}
    >
      <PlaceForm
        kinds={fitting(parent?.kind)}
        act={t('place.add')}
        error={add.error}
        busy={add.busy}
        onSubmit={add.send}
        onClose={onClose}
      />
    </SidePanel>
  );
}

interface EditProps {
  open: boolean;
  view: PlaceView;
  etag: string | null;
  onClose: () => void;
}

/** Changes what is said about a place; its kind stays. */
export function EditPlacePanel({ open, view, etag, onClose }: EditProps) {
  const t = useWords(words);
  const { id, kind } = view.place;
  const save = useSend(
    ({ facts }: { facts: PlaceView['facts'] }) =>
      api.PUT('/api/places/{id}', { params: { path: { id } }, headers: ifMatch(etag), body: facts }),
    ['places'],
    onClose,
  );
  return (
    <SidePanel open={open} title={`${view.place.code} · ${t('place.edit')}`} onClose={onClose}>
      <PlaceForm
        kinds={[kind]}
        known={view.facts}
        act={t('save')}
        error={save.error}
        busy={save.busy}
        onSubmit={save.send}
        onClose={onClose}
      />
    </SidePanel>
  );
}
