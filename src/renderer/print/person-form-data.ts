import type { PaperName } from './document.ts';
import { calendarLine, monthTitle } from './month-text.ts';
import { inPages } from './paging.ts';
import { type PersonMonth, personMonths } from './person-month-data.ts';
import { type RosterFormHall, rosterMarks, rosterVersion } from './roster-form-data.ts';

export interface PersonFormInput {
  readonly letterhead: string;
  readonly hall: RosterFormHall;
  readonly paper: PaperName;
  /** Empty = everybody. */
  readonly staffIds: readonly string[];
}

/** 厅务表 01-2 个人排班表: everybody's month as a small calendar, several on a page. */
export interface PersonFormData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly scope: string;
  readonly calendar: string;
  readonly paper: PaperName;
  readonly pages: readonly (readonly PersonMonth[])[];
  readonly marks: readonly string[];
}

/** Calendars a page: two beside each other on A4 portrait, four on A3 landscape. */
export const personPageSize: Readonly<Record<PaperName, number>> = { A4: 6, A3: 12 };

export function personFormData({ letterhead, hall, paper, staffIds }: PersonFormInput): PersonFormData {
  const people = personMonths(hall, staffIds);
  const { month } = hall.context;
  return {
    letterhead,
    title: `${hall.hall.name} ${monthTitle(month)}个人排班表`,
    record: `PB-${month}`,
    version: rosterVersion([hall]),
    scope: `${hall.hall.name}（${people.length} 人）　${rosterVersion([hall])}`,
    calendar: calendarLine(hall.context.days),
    paper,
    pages: inPages(people, personPageSize[paper]),
    marks: rosterMarks([hall]),
  };
}
