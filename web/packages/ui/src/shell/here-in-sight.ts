import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from '@tanstack/react-router';

/** For a line of links that may be wider than its room: where one is can always be seen in it. */
export function useHereInSight<Line extends HTMLElement>(): RefObject<Line | null> {
  const line = useRef<Line>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    const room = line.current;
    const here = room?.querySelector('[aria-current]');
    if (!room || !here) return;
    const [outer, inner] = [room.getBoundingClientRect(), here.getBoundingClientRect()];
    room.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [path]);
  return line;
}
