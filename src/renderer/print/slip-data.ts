import type { PaperName } from './document.ts';
import { monthTitle } from './month-text.ts';
import { inPages } from './paging.ts';
import { type PersonMonth, personMonths } from './person-month-data.ts';
import { type RosterFormHall, rosterVersion } from './roster-form-data.ts';

export interface SlipInput {
  readonly hall: RosterFormHall;
  readonly paper: PaperName;
  /** Empty = everybody. */
  readonly staffIds: readonly string[];
  /** Of the hall; '' = none is printed. No phone of a person stands on a slip. */
  readonly phone: string;
}

/** 厅务表 01-5 口袋卡: a card for each person's wallet, to be cut apart. */
export interface SlipData {
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly hall: string;
  readonly month: string;
  readonly phone: string;
  readonly paper: PaperName;
  readonly pages: readonly (readonly PersonMonth[])[];
}

/** Cards a page in the size of an identity card, 86 × 54 mm: two beside each other on A4 portrait, four on A3 landscape. */
export const slipPageSize: Readonly<Record<PaperName, number>> = { A4: 10, A3: 20 };

export function slipData({ hall, paper, staffIds, phone }: SlipInput): SlipData {
  const { month } = hall.context;
  return {
    title: `${hall.hall.name} ${monthTitle(month)}口袋卡`,
    record: `PB-${month}`,
    version: rosterVersion([hall]),
    hall: hall.hall.name,
    month: monthTitle(month),
    phone: phone === '' ? '' : `大厅电话 ${phone}`,
    paper,
    pages: inPages(personMonths(hall, staffIds), slipPageSize[paper]),
  };
}
