import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import { dayOfInstant, minutesOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { type EntryInput, repeated, writeEntry } from '#src/shared/domain/ledger/entry.ts';
import type { LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { nextRuledNumber, numberHead } from '#src/shared/domain/register/record-number.ts';

type Written = Promise<Result<LedgerEntry, Problem>>;
const unknown = (id: string) => err({ code: 'host/not-found', detail: { path: id } });

const kindOf = async ({ db }: CommandContext, id: string): Promise<LedgerKind | undefined> =>
  (await readLedgerBook(db)).all.find((k) => k.id === id);

/** Numbers that the day's year or month has given away, voided ones included; read from the index alone. */
const takenNumbers = async ({ db }: CommandContext, kind: LedgerKind, day: string): Promise<string[]> =>
  (await db.of('ledgerEntries').where('number').startsWith(numberHead(kind, day)).keys()).map(String);

/** Writes a new line of a ledger with the next number. */
export const addEntry = (ctx: CommandContext, kindId: string, input: EntryInput): Written =>
  execute(ctx, { command: 'ledger-add' }, async () => {
    const kind = await kindOf(ctx, kindId);
    if (!kind) return unknown(kindId);
    return plan(ctx, kind, input);
  });

async function plan(ctx: CommandContext, kind: LedgerKind, input: EntryInput) {
  const number = nextRuledNumber(kind, input.day, await takenNumbers(ctx, kind, input.day));
  const head = { id: ctx.newId(), number, by: ctx.userName(), at: ctx.now() };
  const made = writeEntry(kind, input, head, ctx.now());
  return made.ok ? ok({ changes: [change('ledgerEntries', undefined, made.value)], value: made.value }) : made;
}

/** 再记一条: the ledger's last line once more, today and now. Refused in an empty ledger (`ledger/none-yet`). */
export const repeatLast = (ctx: CommandContext, kindId: string): Written =>
  execute(ctx, { command: 'ledger-repeat' }, async () => {
    const kind = await kindOf(ctx, kindId);
    const last = await lastEntry(ctx, kindId);
    if (!kind || !last) return err({ code: 'ledger/none-yet' });
    const now = ctx.now();
    const when = { day: dayOfInstant(now), time: minutesOfInstant(now) };
    return plan(ctx, kind, { ...when, hallId: last.hallId, values: repeated(kind, last), photos: [] });
  });

/** Of the newest day that has lines the one that was written last; voided ones are passed over. */
export async function lastEntry({ db }: CommandContext, kindId: string): Promise<LedgerEntry | undefined> {
  const lines = () => db.of('ledgerEntries').where('[kindId+day]');
  const newest = await lines()
    .between([kindId, ''], [kindId, '\uffff'])
    .reverse()
    .filter((e) => !e.voided)
    .first();
  if (!newest) return undefined;
  const sameDay = await lines().equals([kindId, newest.day]).toArray();
  return sameDay.filter((e) => !e.voided).reduce((last, e) => (isAfter(e, last) ? e : last));
}

const isAfter = (a: LedgerEntry, b: LedgerEntry): boolean => a.at > b.at || (a.at === b.at && a.number > b.number);

/** Changes a line; `next` sees it as it is stored when the command's turn comes. The number stays. */
export const editEntry = (ctx: CommandContext, id: string, next: (entry: LedgerEntry) => Partial<EntryInput>): Written =>
  execute(ctx, { command: 'ledger-edit' }, async () => {
    const before = await ctx.db.of('ledgerEntries').get(id);
    const kind = before && (await kindOf(ctx, before.kindId));
    if (!kind || !before) return unknown(id);
    if (before.voided) return err({ code: 'void/before', detail: { reason: before.voided.reason } });
    const { day, time, hallId, values, photos, ...head } = before;
    const after = writeEntry(kind, { day, time, hallId, values, photos, ...next(before) }, pickHead(head), ctx.now());
    return after.ok ? ok({ changes: [change('ledgerEntries', before, after.value)], value: after.value }) : after;
  });

const pickHead = ({ id, number, by, at }: Pick<LedgerEntry, 'id' | 'number' | 'by' | 'at'>) => ({ id, number, by, at });

/** 作废 with a reason; the number is not given again. */
export const voidEntry = (ctx: CommandContext, id: string, reason: string): Written =>
  execute(ctx, { command: 'ledger-void', why: reason.trim() }, async () => {
    const before = await ctx.db.of('ledgerEntries').get(id);
    if (!before) return unknown(id);
    const after = voidRecord(before, reason, { now: ctx.now(), by: ctx.userName() });
    return after.ok ? ok({ changes: [change('ledgerEntries', before, after.value)], value: after.value }) : after;
  });
