import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { toBase64 } from '#src/renderer/commands/files/base64.ts';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { buildStaffRegisterDocument } from '#src/renderer/commands/print/staff-register.ts';
import { monthWorkbook } from '#src/renderer/commands/workbook/month-workbook.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import type { MonthFacts } from './month-facts.ts';
import { type Part, pdfPart, textPart } from './part.ts';
import { readmeText } from './readme-text.ts';
import { safetyParts } from './safety-parts.ts';
import { csvText, parquetBytes, tableFiles } from './table-files.ts';
import { tablesJsonSchema } from './tables-schema.ts';

/** Everything but 说明.txt and the letter, in a fixed order: printed forms, workbook, tables. `ctx` tells the time of `facts`. */
export function packageParts(ctx: CommandContext, facts: MonthFacts): Part[] {
  const { month } = facts;
  const hallIds = facts.register.halls.map((h) => h.id);
  const rostered = facts.rosters.some((h) => h.context.people.length > 0);
  const roster = pdfPart(ctx, `打印件/排班表_${month}.pdf`, () => buildRosterDocument(ctx, { month, hallIds, paper: 'A4' }));
  return [
    ...(rostered ? [roster] : []),
    pdfPart(ctx, `打印件/考勤表_${month}.pdf`, () => buildAttendanceDocument(ctx, { month, hallIds })),
    pdfPart(ctx, `打印件/职工名册_${month}.pdf`, () => buildStaffRegisterDocument(ctx, { hallIds, day: facts.register.day })),
    ...safetyParts(ctx, facts),
    { path: `月报数据_${month}.xlsx`, make: async () => ok(toBase64(await monthWorkbook(facts))) },
    ...tableFiles(facts).flatMap((t) => [
      textPart(`tables/${t.name}.csv`, () => csvText(t)),
      { path: `tables/${t.name}.parquet`, make: async () => ok(toBase64(parquetBytes(t))) },
    ]),
    textPart('tables/schema.json', tablesJsonSchema),
  ];
}

/** 说明.txt, which names all other parts. */
export const readmePart = (facts: MonthFacts, parts: readonly Part[]): Part =>
  textPart('说明.txt', () =>
    readmeText(
      facts,
      parts.map((p) => p.path),
    ),
  );
