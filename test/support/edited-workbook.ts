import { rosterWorkbook } from '#src/renderer/commands/roster/export-roster-workbook.ts';
import { parseBytes } from '#src/renderer/commands/spreadsheet/parse-bytes.ts';
import type { RosterFormHall } from '#src/renderer/print/roster-form-data.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { type ExchangeOutcome, planImport } from '#src/shared/domain/roster/exchange/plan-import.ts';
import type { ExchangeSheet, ExchangeTarget, ImportPlan } from '#src/shared/domain/roster/exchange/types.ts';

/** The target that a printed hall's month is as a draft. */
export const targetOf = (
  { hall, context, groups }: RosterFormHall,
  halls: ExchangeTarget['halls'],
  shifts: readonly ShiftType[],
): ExchangeTarget => ({
  month: context.month,
  hallId: hall.id,
  halls,
  people: groups.flatMap((g) =>
    g.places.map(({ member, counter, post }) => ({
      staffId: member.id,
      name: member.name,
      number: member.number,
      place: counter?.name ?? post?.short ?? '',
      cells: context.people.find((p) => p.member.id === member.id)?.cells ?? {},
    })),
  ),
  others: [],
  shifts,
  demands: context.demands.map((d) => d.name),
});

/** The workbook that the app exports, as bytes. */
export const exportedBytes = ({ hall, context, groups }: RosterFormHall): Promise<Uint8Array> =>
  rosterWorkbook({ context, groups, hall: hall.name, letterhead: '临溪县政务服务大厅', madeAt: '2026-09-25T16:30:00+08:00' });

/** The sheets of a workbook's bytes. */
export function sheetsOf(bytes: Uint8Array): readonly ExchangeSheet[] {
  const read = parseBytes(bytes, '排班表.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

export const outcomeOf = (sheets: readonly ExchangeSheet[], target: ExchangeTarget, name = '排班表.xlsx'): ExchangeOutcome => {
  const done = planImport({ name, sheets, corrected: new Map() }, target);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

/** The plan of sheets that are of the target's month. */
export function planOf(sheets: readonly ExchangeSheet[], target: ExchangeTarget, name?: string): ImportPlan {
  const outcome = outcomeOf(sheets, target, name);
  if (outcome.kind !== 'plan') throw new Error(`of ${outcome.place.month} ${outcome.place.hallId}`);
  return outcome.plan;
}
