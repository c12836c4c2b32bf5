import { useState } from 'react';
import { api, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormField, FormPanel, PlacePicker, SidePanel, useSend, FormActs } from '@anju/ui/desk';
import { fitting, placeKinds, type PlaceView } from './estate';
import { words } from './words';

interface Props {
  view: PlaceView;
  etag: string | null;
  onClose: () => void;
}

/** Moves a place with everything inside into another one. */
export function MovePanel({ open, ...props }: Props & { open: boolean }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={`${props.view.place.code} · ${t('place.move')}`} onClose={props.onClose}>
      <MoveForm {...props} />
    </SidePanel>
  );
}

function MoveForm({ view: { place }, etag, onClose }: Props) {
  const t = useWords(words);
  const [target, setTarget] = useState<string>();
  const move = useSend(
    () =>
      api.POST('/api/places/{id}/relocation', {
        params: { path: { id: place.id } },
        headers: ifMatch(etag),
        body: { parent: target || undefined },
      }),
    ['places'],
    onClose,
  );
  const top = fitting().includes(place.kind);
  return (
    <FormPanel
      onSubmit={() => target !== undefined && move.send()}
      error={move.error}
      acts={
        <FormActs
          say={t('place.move.act')}
          busy={move.busy}
          disabled={target === undefined}
          onCancel={onClose}
        />
      }
    >
      <FormField name="parent" label={t('place.move.to')}>
        {({ id }) => (
          <PlacePicker
            id={id}
            project={place.project}
            label={t('place.move.to')}
            value={target}
            kinds={placeKinds.filter((kind) => fitting(kind).includes(place.kind))}
            first={top ? { value: '', label: t('place.move.top') } : undefined}
            onChange={setTarget}
          />
        )}
      </FormField>
    </FormPanel>
  );
}
