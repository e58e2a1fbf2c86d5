import type { TableName } from '#src/renderer/store/tables.ts';

/** Indexes of version 1, as the first halls have them on disk. Never edited: tables and indexes that came later stand in their migrations. */
export const firstIndexes: Readonly<Partial<Record<TableName, string>>> = {
  settings: 'id',
  halls: 'id',
  counters: 'id, hallId',
  posts: 'id',
  teams: 'id',
  shiftTypes: 'id',
  demands: 'id, hallId',
  users: 'id',
  calendarYears: 'id',
  staff: 'id, hallId, number',
  postAssignments: 'id, staffId',
  rosterRows: 'id, month, [month+hallId], staffId',
  rosterPublications: 'id, month, [month+hallId]',
  attendance: 'id, day, [staffId+day]',
  attendanceMonths: 'id, month',
  punches: 'id, day, importId',
  punchLinks: 'id, staffId',
  punchImports: 'id',
  monthFiles: 'id, month',
};
