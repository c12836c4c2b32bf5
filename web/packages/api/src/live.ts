import { useEffect, useRef, useState } from 'react';

export type LiveState = 'connecting' | 'live' | 'broken';

/** One server-sent event: its name (`message` if it has none) and its data, parsed when it is JSON. */
export interface LiveEvent {
  name: string;
  data: unknown;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Listens to server-sent events at `url` (null: not at all) and connects again by itself, waiting longer
 * each time, and at once when the network is back. `names` are the event names to hear beside the nameless ones.
 */
export function useLive(
  url: string | null,
  onEvent: (event: LiveEvent) => void,
  names: string[] = [],
): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const heard = useRef(onEvent);
  useEffect(() => {
    heard.current = onEvent;
  });
  const wanted = names.join(',');

  useEffect(() => {
    if (!url) return;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    let wait = FIRST_WAIT;
    const listen = (event: MessageEvent<string>) =>
      heard.current({ name: event.type, data: parsed(event.data) });
    const connect = () => {
      source = new EventSource(url, { withCredentials: true });
      source.onopen = () => {
        wait = FIRST_WAIT;
        setState('live');
      };
      source.onerror = () => {
        setState('broken');
        source.close();
        clearTimeout(timer);
        // without a network every attempt would fail: the browser says when there is one again
        if (navigator.onLine) timer = setTimeout(connect, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      };
      for (const name of ['message', ...wanted.split(',').filter(Boolean)]) {
        source.addEventListener(name, listen as EventListener);
      }
    };
    const back = () => {
      clearTimeout(timer);
      source.close();
      connect();
    };
    connect();
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('online', back);
      clearTimeout(timer);
      source.close();
    };
  }, [url, wanted]);

  return url ? state : 'connecting';
}
