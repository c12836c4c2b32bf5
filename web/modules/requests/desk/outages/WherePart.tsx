import { Button, IconButton, useWords } from '@anju/ui';
import { FormField, NumberField, PlacePicker } from '@anju/ui/desk';
import { outageWords as words } from './outage.words';
import type { Outage, OutageForm } from './outages';

/** A place as it is being filled in; `whole` stands for the project. */
export interface Part {
  key: number;
  place?: string;
  floorFrom?: number;
  floorTo?: number;
  riser: string;
}

const whole = 'whole';

/** Whether it says where, with both floors or none. */
export const isWhole = ({ place, floorFrom, floorTo }: Part) =>
  place !== undefined && (floorFrom === undefined) === (floorTo === undefined);

/** The parts as they are sent. */
export const scopesOf = (parts: Part[]): OutageForm['places'] =>
  parts.map(({ place, floorFrom, floorTo, riser }) =>
    place === whole ? {} : { place, floorFrom, floorTo, riser: riser.trim() || undefined },
  );

/** The places of an outage, to be filled in otherwise. */
export const partsOf = (places: Outage['places']): Part[] =>
  places.map(({ place, floorFrom, floorTo, riser }, key) => ({
    key,
    place: place?.id ?? whole,
    floorFrom,
    floorTo,
    riser: riser ?? '',
  }));

interface Props {
  project: string;
  parts: Part[];
  onChange: (parts: Part[]) => void;
}

/** Where it is: places of the tree, of a building some floors or one riser. */
export function WherePart({ project, parts, onChange }: Props) {
  const t = useWords(words);
  const put = (key: number, change: Partial<Part>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...change } : part)));
  const label = (index: number) =>
    parts.length > 1 ? t('where.place.n', { n: index + 1 }) : t('where.place');
  return (
    <fieldset className="outage-where">
      <legend>{t('where')}</legend>
      {parts.map(({ key, place, floorFrom, floorTo, riser }, index) => (
        <div key={key} className="outage-part">
          <FormField
            name={index ? `places[${index}]` : 'places'}
            label={label(index)}
            hint={index ? undefined : t('where.hint')}
          >
            {({ id }) => (
              <PlacePicker
                id={id}
                project={project}
                label={label(index)}
                value={place}
                first={{ value: whole, label: t('where.whole') }}
                onChange={(chosen) => put(key, { place: chosen })}
              />
            )}
          </FormField>
          {place && place !== whole && (
            <div className="outage-parted">
              <NumberField
                name={`places[${index}].floorFrom`}
                label={t('where.from')}
                value={floorFrom}
                onChange={(value) => put(key, { floorFrom: value })}
                min={-20}
                max={300}
                optional
              />
              <NumberField
                name={`places[${index}].floorTo`}
                label={t('where.to')}
                value={floorTo}
                onChange={(value) => put(key, { floorTo: value })}
                min={-20}
                max={300}
                optional
              />
              <FormField name={`places[${index}].riser`} label={t('where.riser')} optional>
                {(control) => (
                  <input
                    {...control}
                    className="aj-input"
                    value={riser}
                    maxLength={6}
                    placeholder={t('where.riser.hint')}
                    onChange={(event) => put(key, { riser: event.target.value })}
                  />
                )}
              </FormField>
            </div>
          )}
          {parts.length > 1 && (
            <IconButton
              icon="trash"
              label={t('where.remove', { n: index + 1 })}
              onClick={() => onChange(parts.filter((part) => part.key !== key))}
            />
          )}
        </div>
      ))}
      {parts.length < 20 && (
        <Button
          kind="text"
          icon="plus"
          onClick={() =>
            onChange([...parts, { key: Math.max(...parts.map(({ key }) => key)) + 1, riser: '' }])
          }
        >
          {t('where.add')}
        </Button>
      )}
    </fieldset>
  );
}
