import { currentZone } from './zone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const walls = new Map<string, Intl.DateTimeFormat>();

function wallFormat(zone: string): Intl.DateTimeFormat {
  let made = walls.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    walls.set(zone, made);
  }
  return made;
}

/** What clock and calendar on the wall of the project show at an instant, as a `datetime-local` field has it. */
export const wallTime = (at: string | number): string =>
  wallFormat(currentZone()).format(new Date(at)).replace(' ', 'T');

/** The day of the project, as 2026-11-23. */
export const dayOf = (at: string | number): string => wallTime(at).slice(0, 10);

/** The hour of the project, 0 to 23. */
export const hourOf = (at: string | number): number => Number(wallTime(at).slice(11, 13));

/** The day so many days after another one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

const asUtc = (wall: string) => Date.parse(`${wall}Z`);

/** How far the wall is ahead of UTC at an instant, in milliseconds. */
const ahead = (at: number) => asUtc(wallTime(at)) - Math.floor(at / MINUTE) * MINUTE;

/**
 * The instant at which the wall of the project shows this (`2026-11-23T10:20`): the earlier one where a clock that is
 * put back shows it twice, and the one as far behind the gap where a clock that is put forward never shows it.
 */
export function instantOf(wall: string): string {
  const plain = asUtc(wall);
  const before = plain - ahead(plain - DAY);
  if (wallTime(before) === wall) return new Date(before).toISOString();
  const after = plain - ahead(plain + DAY);
  return new Date(wallTime(after) === wall ? after : before).toISOString();
}
