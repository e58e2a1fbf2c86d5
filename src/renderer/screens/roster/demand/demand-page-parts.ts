import { createContext, useContext } from 'react';
import type { DemandGridState } from './demand-grid-state.ts';
import type { DemandView } from './demand-view.ts';
import type { DemandActions } from './use-demand-actions.ts';
import type { DemandRowActs } from './use-demand-row-acts.ts';
import type { DemandWrites } from './use-demand-writes.ts';

/** What the parts of the demand page work on. */
export interface DemandPageParts {
  readonly view: DemandView;
  readonly state: DemandGridState;
  readonly writes: DemandWrites;
  readonly actions: DemandActions;
  readonly rowActs: DemandRowActs;
}

const PartsContext = createContext<DemandPageParts | null>(null);
export const DemandPageProvider = PartsContext.Provider;

export function useDemandPage(): DemandPageParts {
  const parts = useContext(PartsContext);
  if (!parts) throw new Error('useDemandPage outside DemandPageProvider');
  return parts;
}
