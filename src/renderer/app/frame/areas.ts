/** The rail, top to bottom. A `null` is a ruled gap. Alt+1…9 follow this order. */
export const areas = [
  { id: 'today', path: '/' },
  null,
  { id: 'staff', path: '/staff' },
  null,
  { id: 'roster', path: '/roster' },
  { id: 'attendance', path: '/attendance' },
  null,
  { id: 'incidents', path: '/incidents' },
  { id: 'complaints', path: '/complaints' },
  { id: 'drills', path: '/drills' },
  null,
  { id: 'ledgers', path: '/ledgers' },
  null,
  { id: 'submission', path: '/submission' },
  { id: 'settings', path: '/settings' },
] as const;

export type AreaId = Exclude<(typeof areas)[number], null>['id'];
export const areaList = areas.filter((a) => a !== null);
