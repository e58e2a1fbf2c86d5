import { lastFour } from '#src/renderer/print/staff-register-data.ts';
import { overtimeEntries } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import { maskPhone } from '#src/shared/domain/staff/id-number.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { maskBirth, privacyOf } from '#src/shared/domain/submission/privacy.ts';
import { ledgerRows } from './ledger-tables.ts';
import type { MonthFacts } from './month-facts.ts';
import { safetyRows } from './safety-tables.ts';
import type { TableKey, TableRow } from './tables-schema.ts';
import { upkeepRows } from './upkeep-tables.ts';

export type Tables = { readonly [K in TableKey]: readonly TableRow<K>[] };

/** The month as plain tables: ids instead of names, minutes instead of texts, personal numbers masked. */
export function monthTables(facts: MonthFacts): Tables {
  return {
    halls: facts.register.halls.map(({ id, name, opensAt, closesAt, weekendOpen }) => ({
      id,
      name,
      opensAt,
      closesAt,
      weekendOpen,
    })),
    posts: facts.posts.map(({ id, name, short, group }) => ({ id, name, short, group })),
    shiftTypes: facts.shiftTypes.map(({ id, name, glyph, start, end, breaks, ...rest }) => ({
      id,
      name,
      glyph,
      start,
      end,
      breaks: breaks.map((b) => `${b.start}-${b.end}`).join(';'),
      paidMinutes: shiftMinutes({ start, end, breaks, ...rest }),
    })),
    calendar: facts.attendance.days.map(({ day, kind, name, makeUp, known }) => ({ day, kind, name, makeUp, announced: known })),
    staff: staffRows(facts),
    roster: rosterRows(facts),
    attendance: attendanceRows(facts),
    overtime: overtimeRows(facts),
    ...safetyRows(facts),
    ...upkeepRows(facts),
    ...ledgerRows(facts),
    punches: facts.punches.map(({ number, staffId, at, source }) => ({ number, staffId, punchedAt: at, source })),
  };
}

/** Everybody who stands on a sheet of the month, and everybody on the register. */
function staffRows({ register, attendance, rosters, month, settings }: MonthFacts): TableRow<'staff'>[] {
  const privacy = privacyOf(settings.sending?.privacy);
  const onSheets = new Set([
    ...attendance.halls.flatMap((h) => h.lines.map((l) => l.person.member.id)),
    ...rosters.flatMap((h) => h.context.people.map((p) => p.member.id)),
  ]);
  return register.staff
    .filter(
      (m) =>
        !m.voided && (onSheets.has(m.id) || (monthOf(m.hireDay) <= month && (m.leftDay === '' || monthOf(m.leftDay) >= month))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((m) => ({
      id: m.id,
      number: m.number,
      name: m.name,
      sex: m.sex,
      idNumberMasked: lastFour(m.idNumber),
      phoneMasked: maskPhone(m.phone),
      hallId: m.hallId,
      postId: postAround(register.assignments, m.id, register.day)?.postId ?? '',
      employmentForm: m.employmentForm,
      hireDay: m.hireDay,
      contractFrom: m.contractFrom,
      contractTo: m.contractTo,
      status: m.status,
      leftDay: m.leftDay,
      ...personalOf(m, privacy),
    }));
}

/** What the hall chose to send of a person beyond the masked numbers. */
const personalOf = (m: StaffMember, privacy: ReturnType<typeof privacyOf>) => ({
  idNumber: privacy.idNumber === 'full' ? m.idNumber : '',
  phone: privacy.phone === 'full' ? m.phone : '',
  birth: privacy.birth === 'full' ? m.birthDay : privacy.birth === 'masked' ? maskBirth(m.birthDay) : '',
  address: privacy.address === 'full' ? m.address : '',
});

/** One row for each planned shift or leave; a day without a row is a day of rest. */
const rosterRows = ({ rosters }: MonthFacts): TableRow<'roster'>[] =>
  rosters.flatMap(({ hall, context, version }) =>
    context.people.flatMap((p) =>
      context.days.flatMap((info): TableRow<'roster'>[] => {
        const cell = p.cells[dateOf(info.day)];
        if (!cell) return [];
        const shiftTypeId = cell.kind === 'shift' ? cell.shiftTypeId : '';
        const leave = cell.kind === 'leave' ? cell.leave : '';
        return [{ hallId: hall.id, version, staffId: p.member.id, day: info.day, shiftTypeId, leave }];
      }),
    ),
  );

/** One row for each person and day of the sheet, also days of rest. */
const attendanceRows = ({ attendance }: MonthFacts): TableRow<'attendance'>[] =>
  attendance.halls.flatMap(({ hall, lines }) =>
    lines.flatMap(({ person, results }) =>
      results.map((r) => ({
        hallId: hall.id,
        staffId: person.member.id,
        day: r.day,
        state: r.state,
        mark: r.mark ?? '',
        inAt: r.inAt,
        outAt: r.outAt,
        lateMinutes: r.lateMinutes,
        earlyMinutes: r.earlyMinutes,
        workedMinutes: r.workedMinutes,
        overtimeMinutes: r.overtimeMinutes,
        overtimeKind: r.overtimeKind,
        corrected: r.corrected,
      })),
    ),
  );

/** Each person's overtime of each day with what was decided. */
const overtimeRows = ({ attendance }: MonthFacts): TableRow<'overtime'>[] =>
  attendance.halls.flatMap(({ hall, lines }) =>
    lines.flatMap(({ person, results }) =>
      overtimeEntries(person.member.id, results, person.choices).map((e) => ({ hallId: hall.id, ...e })),
    ),
  );
