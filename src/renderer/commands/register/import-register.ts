import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { HallTables, TableName } from '#src/renderer/store/tables.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import type {
  NamedRecord,
  NewRecord,
  OldRegister,
  RegisterContext,
  RowValues,
} from '#src/shared/domain/register/import/definition.ts';
import { buildRegister, recordKey } from '#src/shared/domain/register/import/plan.ts';
import { registerDefinitions } from '#src/shared/domain/register/import/registers.ts';

/** Number, day and title of every record of a register: what the file is compared with. */
async function knownRecords({ db }: CommandContext, register: OldRegister) {
  switch (register) {
    case 'incidents':
      return (await db.of('incidents').toArray()).map((r) => ({ ...r, day: r.occurredAt }));
    case 'complaints':
      return (await db.of('complaints').toArray()).map((r) => ({ ...r, day: r.receivedAt, title: r.content }));
    case 'rectifications':
      return (await db.of('rectifications').toArray()).map((r) => ({ ...r, day: r.foundOn, title: r.finding }));
    case 'equipment':
      return (await db.of('equipment').toArray()).map((r) => ({ ...r, day: r.place, title: r.name }));
    case 'drills':
      return db.of('drills').toArray();
  }
}

/** What a file is read against: the book as it is now. */
export async function registerContext(ctx: CommandContext, register: OldRegister): Promise<RegisterContext> {
  const { db } = ctx;
  const [halls, staff, plans, calendars, settings, known] = await Promise.all([
    db.of('halls').toArray(),
    db.of('staff').toArray(),
    db.of('emergencyPlans').toArray(),
    db.of('calendarYears').toArray(),
    db.of('settings').get('settings'),
    knownRecords(ctx, register),
  ]);
  const years = calendarsOf(calendars);
  const live = halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order);
  return {
    halls: live,
    staff,
    plans: plans.map(({ id, title, voided }): NamedRecord => ({ id, name: title, ...(voided ? { voided } : {}) })),
    safety: (settings ?? defaultSettings).safety,
    infoOf: (day) => dayInfo(day, years),
    now: ctx.now(),
    by: ctx.userName(),
    numbers: known.map((r) => r.number),
    keys: new Set(known.filter((r) => !r.voided).map((r) => recordKey(r.day, r.title))),
  };
}

/** Writes the rows as one line of the journal, so that one Ctrl+Z takes the whole import back. What the book has by then is left out. */
export const importRegister = (
  ctx: CommandContext,
  register: OldRegister,
  rows: readonly RowValues[],
): Promise<Result<number, Problem>> =>
  execute(ctx, { command: 'register-import' }, async () => {
    const context = await registerContext(ctx, register);
    const built = buildRegister(registerDefinitions[register], rows, ctx.newId, context);
    if (!built.ok) return built;
    const changes = built.value.map(newChange);
    return ok({ changes, value: built.value.filter((r) => r.table === register).length });
  });

const newChange = ({ table, record }: NewRecord) => change(table as TableName, undefined, record as HallTables[TableName]);
