import { change } from '#src/renderer/commands/core/execute.ts';
import { packChange } from '#src/shared/domain/attendance/punches/pack.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { demoAttendance } from '#src/shared/domain/hall/demo-attendance.ts';
import { type DemoLedgerInput, demoLedgers } from '#src/shared/domain/hall/demo-ledgers.ts';
import type { DemoAttendanceInput } from '#src/shared/domain/hall/demo-worked.ts';

/** Two months of attendance as records; punches stand packed, as an import writes them. */
export function attendanceChanges(input: DemoAttendanceInput): RecordChange[] {
  const life = demoAttendance(input);
  return [
    ...life.imports.map(({ id }) =>
      packChange(
        id,
        [],
        life.punches.filter((p) => p.importId === id),
      ),
    ),
    ...life.imports.map((row) => change('punchImports', undefined, row)),
    ...life.corrections.map((row) => change('punchCorrections', undefined, row)),
    ...life.absences.map((row) => change('partAbsences', undefined, row)),
    ...life.records.map((row) => change('attendance', undefined, row)),
    ...life.choices.map((row) => change('overtimeChoices', undefined, row)),
    ...life.confirmations.map((row) => change('sheetConfirmations', undefined, row)),
    ...life.months.map((row) => change('attendanceMonths', undefined, row)),
  ];
}

/** Two months of ledgers and window counts as records. */
export function ledgerChanges(input: DemoLedgerInput): RecordChange[] {
  const made = demoLedgers(input);
  return [
    ...made.entries.map((row) => change('ledgerEntries', undefined, row)),
    ...made.counts.map((row) => change('intakeDays', undefined, row)),
  ];
}
