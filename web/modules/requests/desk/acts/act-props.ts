import type { QueueItem, RequestView } from '../types';

/** What every act is given. */
export interface ActProps {
  request: RequestView;
  items: QueueItem[];
  /** Begins with the text modules open. */
  phrases?: boolean;
  /** It was done. */
  onDone: () => void;
}
