import { useEffect, useState } from 'react';
import { serverNow } from '@anju/ui';

/** Now by the server's clock, drawn anew each second: for a question that lapses. */
export function useSecond(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
