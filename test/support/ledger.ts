import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import type { LedgerContext } from '#src/shared/domain/ledger/value.ts';

/** Two people, a hall and a counter; days of rest are Saturday and Sunday. */
export const ledgerContext = (now: string): LedgerContext => ({
  counters: [{ id: 'counter-hall-1-1', name: '综合窗口 1' }],
  register: {
    halls: [
      { id: 'hall-1', name: '政务大厅' },
      { id: 'hall-2', name: '税务大厅' },
    ],
    staff: [
      { id: 'staff-1', name: '苗青' },
      { id: 'staff-2', name: '周敏' },
    ],
    plans: [],
    safety: defaultSafety,
    infoOf: (day) => dayInfo(day, calendarsOf([])),
    now,
    by: '周敏',
    numbers: [],
    keys: new Set(),
  },
});
