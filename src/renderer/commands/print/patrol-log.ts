import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import { type PatrolSheet, patrolSheet } from '#src/renderer/print/patrol-data.ts';
import { patrolBody } from '#src/renderer/print/patrol-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type PatrolBook, readPatrols, timesOn } from '#src/renderer/store/patrol-source.ts';
import { type DayKey, daysOfMonth, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { dayLines, type RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';
import { finishDocument } from './finish-document.ts';

export interface PatrolLogParams {
  readonly hallId: string;
  /** A day, or a month: then every day on which the public came. */
  readonly days: DayKey | MonthKey;
}

/** The lines of a day as they stood at `now`. */
export const linesOn = (book: PatrolBook, day: DayKey, now: Instant): RoundLine[] =>
  book.rounds ? dayLines(book.rounds, timesOn(book, day), book.made, day, minutesBetween(`${day}T00:00:00+08:00`, now)) : [];

/** Numbers of the rectifications that came of rounds, by round. */
async function readFollowed({ db }: CommandContext): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = await db
    .of('rectifications')
    .filter((r) => r.source === 'patrol' && !r.voided)
    .toArray();
  return new Map([...Map.groupBy(all, (r) => r.sourceId)].map(([id, rows]) => [id, rows.map((r) => r.number)]));
}

/** 厅务表 09: the log of a day, empty rounds to fill in by hand, or of a month. Refuses when nobody patrols (`patrol/no-plan`) or the hall was closed (`patrol/closed`). */
export async function buildPatrolLog(
  ctx: CommandContext,
  { hallId, days }: PatrolLogParams,
): Promise<Result<PrintDocument, Problem>> {
  const wanted = days.length === 7 ? daysOfMonth(days) : [days];
  const [book, followed, settings] = await Promise.all([
    readPatrols(ctx.db, wanted[0] ?? days, wanted.at(-1) ?? days, hallId),
    readFollowed(ctx),
    ctx.db.of('settings').get('settings'),
  ]);
  const { rounds: plan, hall } = book;
  if (!plan || !hall) return err({ code: 'patrol/no-plan' });
  const code = `${settings?.hallCode ?? ''}${hall.order}`;
  const sheets = wanted.flatMap((day): PatrolSheet[] => {
    const lines = linesOn(book, day, ctx.now());
    const begun = days.length === 10 || lines.some((l) => l.round || l.state === 'missed');
    return lines.length > 0 && begun ? [patrolSheet({ plan, day, lines, followed, code })] : [];
  });
  if (sheets.length === 0) return err({ code: 'patrol/closed', detail: { day: days } });
  const every = plan.everyMinutes % 60 === 0 ? `${plan.everyMinutes / 60} 小时` : `${plan.everyMinutes} 分钟`;
  const title = `${plan.title}记录表`;
  return ok(
    await finishDocument(ctx, {
      title,
      name: `巡查记录_${hall.name}_${days}`,
      page: landscape,
      stamp: { form: '厅务表 09', record: `XC-${code}-${days}`, version: '' },
      body: patrolBody({
        letterhead: settings?.letterhead ?? '',
        title,
        place: `${hall.name}（公众聚集场所，对外服务期间每 ${every}至少一次）`,
        sheets,
      }),
      byHand: sheets.length === 1 && sheets.some((s) => s.rows.some((r) => r.done === ':')),
    }),
  );
}
