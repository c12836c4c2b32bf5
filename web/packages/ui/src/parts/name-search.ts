import { useEffect, useState } from 'react';

type Readings = Map<string, string[]>;

let table: Promise<Readings> | undefined;
let known: Readings | undefined;

/** How characters sound, read once, when somebody first looks for a name: one table serves the server and the screens. */
export function readSounds(): Promise<Readings> {
  table ??= import('../../../../../src/main/resources/io/anju/requests/reading/sounds.txt?raw').then(
    (file) => {
      const readings: Readings = new Map();
      for (const line of file.default.split('\n')) {
        const [syllable, signs] = line.split(' ');
        if (!syllable || !signs || line.startsWith('#')) continue;
        for (const sign of signs) readings.set(sign, [...(readings.get(sign) ?? []), syllable]);
      }
      known = readings;
      return readings;
    },
  );
  return table;
}

/** Whether letters are what is left of the sounds: of each character its first letter, a part or the whole. */
function sounds(letters: string, signs: string[], readings: Readings): boolean {
  if (letters === '') return true;
  const [sign, ...rest] = signs;
  return (readings.get(sign ?? '') ?? []).some((syllable) => {
    for (let length = syllable.length; length > 0; length--)
      if (letters.startsWith(syllable.slice(0, length)) && sounds(letters.slice(length), rest, readings))
        return true;
    return false;
  });
}

/**
 * Whether what was typed means this name: some of its characters, its pinyin or the initials of it (liuyong, liu y, ly),
 * or the beginning or the end of something else one is known by, as a login or the last digits of a telephone.
 */
export function meansName(typed: string, name: string, also: (string | undefined)[], readings?: Readings) {
  const wanted = typed.trim().toLowerCase();
  const own = name.toLowerCase();
  if (own.includes(wanted)) return true;
  if (also.some((one) => one?.toLowerCase().startsWith(wanted) || one?.toLowerCase().endsWith(wanted)))
    return true;
  const letters = wanted.replace(/[\s'\u2019]/g, '');
  if (!readings || !/^[a-z]+$/.test(letters)) return false;
  const signs = [...own];
  return signs.some((_, at) => sounds(letters, signs.slice(at), readings));
}

/** Finds names as people type them; before the sounds are read, by their characters alone. */
export function useNameSearch() {
  const [readings, setReadings] = useState(known);
  useEffect(() => {
    if (!readings) void readSounds().then(setReadings);
  }, [readings]);
  return (typed: string, name: string, ...also: (string | undefined)[]) =>
    meansName(typed, name, also, readings);
}
