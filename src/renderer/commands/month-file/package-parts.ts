import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { buildLedgersMonth, countedHalls } from '#src/renderer/commands/print/ledgers-month.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { buildStaffRegisterDocument } from '#src/renderer/commands/print/staff-register.ts';
import { monthWorkbook } from '#src/renderer/commands/workbook/month-workbook.ts';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import type { MonthFacts } from './month-facts.ts';
import { bytesPart, type Part, pdfPart, textPart } from './part.ts';
import { readmeText } from './readme-text.ts';
import { safetyParts } from './safety-parts.ts';
import { csvText, parquetBytes, tableFiles } from './table-files.ts';
import { tablesJsonSchema } from './tables-schema.ts';

/** Everything but 说明.txt and the letter, in a fixed order: printed forms, workbook, photos, tables. `ctx` tells the time of `facts`. */
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
    ...ledgerParts(ctx, facts),
    bytesPart(`月报数据_${month}.xlsx`, () => monthWorkbook(facts)),
    ...facts.attachments.map((a) => attachmentPart(ctx, a)),
    ...tableFiles(facts).flatMap((t) => [
      textPart(`tables/${t.name}.csv`, () => csvText(t)),
      bytesPart(`tables/${t.name}.parquet`, () => parquetBytes(t)),
    ]),
    textPart('tables/schema.json', tablesJsonSchema),
  ];
}

/** One PDF of all ledgers of the month and of the windows; none when nothing was written. */
const ledgerParts = (ctx: CommandContext, { month, ledgers }: MonthFacts): Part[] =>
  ledgers.entries.length > 0 || countedHalls(ledgers.intake).length > 0
    ? [pdfPart(ctx, `打印件/服务台账_${month}.pdf`, () => buildLedgersMonth(ctx, month))]
    : [];

const endings: Readonly<Record<Attachment['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** A photo or paper as it lies with the host: without the place and time that a camera writes into it. */
const attachmentPart = (ctx: CommandContext, { id, type }: Attachment): Part => ({
  path: `附件/${id}.${endings[type]}`,
  mayLack: true,
  make: async () => {
    const got = await ctx.host.call('attachment.get', { sha256: id });
    return got.ok ? ok({ base64: got.value.base64, pages: null }) : got;
  },
});

/** 说明.txt, which names all other parts. */
export const readmePart = (facts: MonthFacts, paths: readonly string[]): Part =>
  textPart('说明.txt', () => readmeText(facts, ['报送函.pdf', '回执.pdf', ...paths]));
