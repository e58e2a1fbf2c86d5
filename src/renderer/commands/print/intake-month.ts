import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import { type IntakePrintInput, intakeSheet } from '#src/renderer/print/intake-data.ts';
import { intakeBody } from '#src/renderer/print/intake-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { readIntake, readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** A month of every hall's windows, halls without counters left out. A counter that is gone stays where it has numbers. */
export async function readIntakePrint(db: HallDb, month: MonthKey): Promise<IntakePrintInput[]> {
  const [book, days, counters] = await Promise.all([
    readLedgerBook(db),
    readIntake(db, '', dayIn(month, 1), dayIn(month, daysInMonth(month))),
    db.of('counters').toArray(),
  ]);
  return book.halls.flatMap((hall) => {
    const own = days.filter((d) => d.hallId === hall.id);
    const kept = counters
      .filter((c) => c.hallId === hall.id && (!c.voided || own.some((d) => d.counterId === c.id)))
      .sort((a, b) => a.order - b.order);
    const kinds = book.allIntake.filter((k) => k.off !== true || own.some((d) => d.counts[k.id] !== undefined));
    const { letterhead, infoOf } = book;
    return kept.length === 0 ? [] : [{ letterhead, month, hall, counters: kept, kinds, days: own, infoOf }];
  });
}

/** 厅务表 15-1 of one hall. Refuses a hall without counters (`intake/no-counters`). */
export async function buildIntakeMonth(
  ctx: CommandContext,
  hallId: string,
  month: MonthKey,
): Promise<Result<PrintDocument, Problem>> {
  const input = (await readIntakePrint(ctx.db, month)).find((i) => i.hall.id === hallId);
  if (!input) return err({ code: 'intake/no-counters' });
  const sheet = intakeSheet(input);
  return ok(
    await finishDocument(ctx, {
      title: `${sheet.letterhead}${sheet.month}${sheet.title}`,
      name: `窗口收件月报表_${sheet.hall}_${month}`,
      page: landscape,
      stamp: { form: '厅务表 15-1', record: sheet.record, version: '' },
      body: intakeBody(sheet),
      byHand: input.days.length === 0,
    }),
  );
}
