import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '#src/shared/domain/core/day.ts';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedPosts } from '#src/shared/domain/hall/seed.ts';
import { employmentForms } from '#src/shared/domain/staff/import/fields.ts';
import { contextAfter, demoContext, type FileRow, planRows } from '#test/support/import-file.ts';
import { inventedId } from '#test/support/people.ts';

const slashes = (day: string) => day.split('-').map(Number).join('/');
const serial = (day: string) => String(dayNumber(day) - dayNumber('1899-12-30'));
const chinese = (day: string) => day.replace('-', '年').replace('-', '月').concat('日');
const written = (day: string) => fc.constantFrom(day, slashes(day), serial(day), chinese(day), day.replaceAll('-', ''));
const between = (from: string, to: string) => fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayOfNumber);
const post = fc.constantFrom(...seedPosts.flatMap((p) => [p.name, p.short]));
const form = fc.constantFrom(...employmentForms.flatMap((f) => f.names));
const spaced = (text: string) => fc.constantFrom(text, ` ${text} `, `${text.slice(0, 3)} ${text.slice(3)}`);
const free = {
  hall: fc.constantFrom('政务大厅', '税务大厅'),
  post,
  employmentForm: form,
  team: fc.constantFrom('', '一班', '二班'),
};
const phone = fc.integer({ min: 0, max: 9999 }).chain((n) => spaced(`1500000${String(n).padStart(4, '0')}`));
const dates = {
  hireDay: between('2018-01-01', '2026-12-31').chain(written),
  contractTo: between('2027-01-01', '2030-12-31').chain(written),
  trainedDay: fc.option(between('2015-01-01', '2026-12-31').chain(written), { nil: '' }),
};

/** Rows about people of the register: some columns changed, some left empty. */
const known = fc.uniqueArray(fc.integer({ min: 0, max: demoStaff.length - 1 }), { maxLength: 8 }).chain((picks) =>
  fc.tuple(
    ...picks.map((i) => {
      const member = demoStaff[i];
      const name = fc.constant(member?.name ?? '');
      return fc.record({ name, idNumber: spaced(member?.idNumber ?? ''), ...free, ...dates, phone });
    }),
  ),
);
/** Rows about new people. */
const added = fc.uniqueArray(fc.integer({ min: 100, max: 400 }), { maxLength: 5 }).chain((serials) =>
  fc.tuple(
    ...serials.map((n) =>
      fc.record({
        name: fc.constantFrom('石 小满', '方可心', '程思远'),
        idNumber: spaced(inventedId('1990-06-15', n, 'female')),
        householdAddress: fc.constant('临溪县虚构路'),
        address: fc.constant('临溪县滨河路'),
        number: fc.constantFrom('', String(n)),
        ...free,
        ...dates,
        phone,
      }),
    ),
  ),
);

describe('importing a file again', () => {
  test('changes nothing: every row that was written is 不变', () => {
    fc.assert(
      fc.property(known, added, (old: readonly FileRow[], fresh: readonly FileRow[]) => {
        const context = demoContext();
        const rows = [...old, ...fresh];
        const first = planRows(rows, context);
        expect(first.flatMap((r) => r.problems)).toEqual([]);
        const again = planRows(rows, contextAfter(first, context));
        expect(again.map((r) => r.outcome)).toEqual(rows.map(() => 'same'));
      }),
      { numRuns: 200 },
    );
  });
  test('the register exported and read back changes nothing', () => {
    const rows = demoStaff.map((m) => ({ number: m.number, name: m.name, idNumber: m.idNumber, hireDay: m.hireDay }));
    expect(new Set(planRows(rows).map((r) => r.outcome))).toEqual(new Set(['same']));
  });
});
