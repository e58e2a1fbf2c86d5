/** One thing to do; `code` is a key of the `today:due` texts. */
export interface Due {
  readonly key: string;
  readonly group: 'today' | 'soon' | 'later';
  readonly code:
    | 'nextRoster'
    | 'thisRoster'
    | 'unchecked'
    | 'lock'
    | 'monthFile'
    | 'contract'
    | 'contractOver'
    | 'training'
    | 'calendar'
    | 'firstReport'
    | 'casualties'
    | 'openIncident'
    | 'complaint'
    | 'rectification'
    | 'recheck'
    | 'drill'
    | 'drillNever'
    | 'review'
    | 'patrol'
    | 'patrolMissed'
    | 'inspection'
    | 'inspectionNever'
    | 'equipment'
    | 'equipmentExpired'
    | 'ledger';
  readonly detail: {
    readonly month?: number;
    readonly day?: string;
    readonly name?: string;
    readonly year?: number;
    readonly count?: number;
  };
  readonly go:
    | 'roster'
    | 'attendance'
    | 'staff'
    | 'submission'
    | 'calendar'
    | 'incident'
    | 'complaint'
    | 'drill'
    | 'patrol'
    | 'equipment'
    | 'rectification'
    | 'ledger';
  readonly path: string;
}
