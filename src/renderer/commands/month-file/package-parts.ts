import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { toBase64 } from '#src/renderer/commands/files/base64.ts';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { makePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { buildStaffRegisterDocument } from '#src/renderer/commands/print/staff-register.ts';
import { monthWorkbook } from '#src/renderer/commands/workbook/month-workbook.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { MonthFacts } from './month-facts.ts';
import { tableTexts } from './month-tables.ts';
import { readmeText } from './readme-text.ts';
import { tablesJsonSchema } from './tables-schema.ts';

/** One file of the package: where it stands and how its bytes (base64) are made. */
export interface Part {
  readonly path: string;
  readonly make: () => Promise<Result<string, Problem>>;
}

const textPart = (path: string, text: () => string): Part => ({
  path,
  make: async () => ok(toBase64(new TextEncoder().encode(text()))),
});

const pdfPart = (ctx: CommandContext, path: string, build: () => Promise<Result<PrintDocument, Problem>>): Part => ({
  path,
  make: async () => {
    const document = await build();
    if (!document.ok) return document;
    const pdf = await makePdf(ctx, document.value.html);
    return pdf.ok ? ok(pdf.value.base64) : pdf;
  },
});

/** Everything but 说明.txt, in a fixed order: printed forms, workbook, tables. */
export function packageParts(ctx: CommandContext, facts: MonthFacts): Part[] {
  const { month } = facts;
  const hallIds = facts.register.halls.map((h) => h.id);
  const rostered = facts.rosters.some((h) => h.context.people.length > 0);
  const roster = pdfPart(ctx, `打印件/排班表_${month}.pdf`, () => buildRosterDocument(ctx, { month, hallIds, paper: 'A4' }));
  return [
    ...(rostered ? [roster] : []),
    pdfPart(ctx, `打印件/考勤表_${month}.pdf`, () => buildAttendanceDocument(ctx, { month, hallIds })),
    pdfPart(ctx, `打印件/职工名册_${month}.pdf`, () => buildStaffRegisterDocument(ctx, { hallIds, day: facts.register.day })),
    { path: `月报数据_${month}.xlsx`, make: async () => ok(toBase64(await monthWorkbook(facts))) },
    ...tableTexts(facts).map(({ path, text }) => textPart(path, () => text)),
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
