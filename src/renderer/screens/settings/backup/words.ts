import type { SnapshotManifest } from '#src/shared/host/snapshot.ts';

/** `2026-09-23 10:34` of an instant. */
export const momentText = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** Bytes as a person reads them. */
export function sizeText(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1e3))} KB`;
}

export const rowsOf = (snapshot: SnapshotManifest): number => Object.values(snapshot.rows).reduce((a, b) => a + b, 0);
export const bytesOf = (snapshot: SnapshotManifest): number => snapshot.chunks.reduce((sum, c) => sum + c.size, 0);

/** The book's tables as a person thinks of them. */
export const bookAreas = {
  staff: ['staff'],
  roster: ['rosterRows'],
  published: ['rosterPublications'],
  attendance: ['attendance', 'attendanceMonths'],
  punches: ['punches', 'punchLinks', 'punchImports'],
  files: ['monthFiles'],
  calendar: ['calendarYears'],
  settings: ['settings', 'halls', 'counters', 'posts', 'teams', 'shiftTypes', 'demands', 'users'],
} as const;
export type BookArea = keyof typeof bookAreas;
export const areaKeys = Object.keys(bookAreas) as readonly BookArea[];

/** Records of an area. */
export const countOf = (area: BookArea, rows: Readonly<Record<string, number>>): number =>
  bookAreas[area].reduce((sum, table) => sum + (rows[table] ?? 0), 0);
