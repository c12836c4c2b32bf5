import { useState } from 'react';

/** The value as it was when `key` last changed; empty until the first change, so a page does not speak on load. */
export function useAtChange(key: string, value: string): string {
  const [held, setHeld] = useState({ key, value: '' });
  if (held.key !== key) setHeld({ key, value });
  return held.value;
}
