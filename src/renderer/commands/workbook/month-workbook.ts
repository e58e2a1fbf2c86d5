import { intakeTable } from '#src/renderer/commands/ledger/export-intake.ts';
import type { MonthFacts } from '#src/renderer/commands/month-file/month-facts.ts';
import { countedHalls } from '#src/renderer/commands/print/ledgers-month.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { attendanceMonthSheet } from './attendance-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { ledgerSheetSpec } from './ledger-sheet.ts';
import { overtimeSheet } from './overtime-sheet.ts';
import { punchesSheet } from './punches-sheet.ts';
import { registerSheet } from './register-sheet.ts';
import { rosterSheet } from './roster-sheet.ts';
import type { SheetSpec } from './sheet-spec.ts';
import { addSheet, newWorkbook, workbookBytes } from './sheet-style.ts';

/** The sheets of a month in their order: 说明, 排班 and 考勤 of each hall, 职工名册, 打卡记录, 加班, and of ledgers and windows what there is. */
export function monthSheets(facts: MonthFacts): SheetSpec[] {
  const { settings, month, attendance } = facts;
  const sheets = [
    ...facts.rosters.map((hall) => rosterSheet(settings.letterhead, month, hall)),
    ...attendance.halls.map((hall) =>
      attendanceMonthSheet({ month, settings, days: attendance.days, halls: [hall], filledOn: dayOfInstant(facts.madeAt) }),
    ),
    registerSheet(facts.register),
    punchesSheet(facts),
    overtimeSheet(facts),
    ...(facts.ledgers.entries.length > 0 ? [ledgerSheetSpec(facts)] : []),
    ...countedHalls(facts.ledgers.intake).map(intakeTable),
  ];
  return [coverSheet(facts, sheets), ...sheets];
}

/** 月报数据.xlsx */
export async function monthWorkbook(facts: MonthFacts): Promise<Uint8Array> {
  const book = newWorkbook(facts.madeAt);
  for (const sheet of monthSheets(facts)) addSheet(book, sheet);
  return workbookBytes(book);
}
