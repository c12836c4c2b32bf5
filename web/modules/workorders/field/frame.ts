import { createContext, type ReactNode, useContext } from 'react';
import type { Place } from '@anju/ui';

/** What the app puts around every page of this module. */
export interface FieldFrame {
  tabs: Place[];
  /** What waits to be sent, over the content. */
  banner: ReactNode;
  /** The calm word when nothing waits. */
  clear: ReactNode;
}

const FrameContext = createContext<FieldFrame>({ tabs: [], banner: null, clear: null });

export const FieldFrameProvider = FrameContext.Provider;
export const useFrame = () => useContext(FrameContext);
