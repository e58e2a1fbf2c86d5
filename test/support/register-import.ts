import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import type { OldRegister, RegisterContext } from '#src/shared/domain/register/import/definition.ts';
import {
  buildRegister,
  findRegisterHeader,
  planRegister,
  type RegisterRow,
  recordKey,
} from '#src/shared/domain/register/import/plan.ts';
import { registerDefinitions } from '#src/shared/domain/register/import/registers.ts';

/** A book with one hall, two people and two plans, on 23 September 2026. */
export const registerContext = (over: Partial<RegisterContext> = {}): RegisterContext => ({
  halls: [{ id: 'hall-1', name: '政务大厅' }],
  staff: [
    { id: 'staff-01', name: '周敏' },
    { id: 'staff-08', name: '孙佳怡' },
  ],
  plans: [
    { id: 'plan-fire', name: '火灾应急预案' },
    { id: 'plan-illness', name: '突发疾病应急预案' },
  ],
  safety: defaultSafety,
  infoOf: (day) => dayInfo(day, calendarsOf([])),
  now: '2026-09-23T10:34:00+08:00',
  by: '周敏',
  numbers: [],
  keys: new Set(),
  ...over,
});

/** Reads a table with its heading row as the screen does. */
export function planned(
  register: OldRegister,
  table: readonly (readonly string[])[],
  context = registerContext(),
): RegisterRow[] {
  const definition = registerDefinitions[register];
  const header = findRegisterHeader(table, definition.fields);
  if (!header) return [];
  return planRegister(definition, table.slice(header.row + 1), header.row + 2, header.mapping, context);
}

/** What the good rows become. */
export function records(register: OldRegister, table: readonly (readonly string[])[], context = registerContext()) {
  const values = planned(register, table, context)
    .filter((r) => r.outcome === 'add')
    .map((r) => r.values);
  let ids = 0;
  const built = buildRegister(registerDefinitions[register], values, () => `id-${++ids}`, context);
  if (!built.ok) throw new Error(built.error.code);
  return built.value;
}

/** The book after these records were written. */
export const after = (
  register: OldRegister,
  table: readonly (readonly string[])[],
  context = registerContext(),
): RegisterContext => {
  const { dayField, titleField } = registerDefinitions[register];
  const rows = planned(register, table, context).map((r) => r.values);
  const known = rows.map((v) => recordKey(v[dayField] ?? '', v[titleField] ?? ''));
  return { ...context, keys: new Set(known), numbers: rows.map((v) => v['number'] ?? '').filter((n) => n !== '') };
};
