import type { ComponentType, ReactNode } from 'react';
import type { TimelineEntry } from '@anju/ui';
import type { QueueItem, RequestView } from './types';

/** What the desk app puts beside the queue: who can go, and the call-backs that dispatch asks for. */
export interface Beside {
  People: ComponentType<{ request: RequestView; items: QueueItem[]; children: ReactNode }>;
  Assign: ComponentType<{ work?: RequestView['work'] }>;
  Calls: ComponentType;
  /** What happened to the work order of this id, for the history of its request. */
  useWorkSteps: (id?: string) => TimelineEntry[];
}
