import type { components } from '@anju/api';
import { FieldError, useWords } from '@anju/ui';
import { placeKinds } from './estate';
import { words } from './words';

/** How many places of each kind a plan makes, with some of their codes, and what stands in its way. */
export function BuildingPreview({ preview }: { preview: components['schemas']['BuildingPreview'] }) {
  const t = useWords(words);
  return (
    <>
      <dl className="estate-preview" aria-live="polite">
        {placeKinds
          .filter((kind) => preview.places[kind])
          .map((kind) => (
            <div key={kind}>
              <dt>
                {t(`place.${kind}`)} <strong>{preview.places[kind]?.toLocaleString()}</strong>
              </dt>
              <dd>{preview.examples[kind]?.join('  ')}</dd>
            </div>
          ))}
      </dl>
      {preview.taken.length > 0 && (
        <FieldError id="taken">
          {t('preview.taken')} {preview.taken.join('  ')}
        </FieldError>
      )}
    </>
  );
}
