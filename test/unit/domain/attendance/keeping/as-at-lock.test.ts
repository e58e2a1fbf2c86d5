import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addendumLines, asAtLock, wasCorrected } from '#src/shared/domain/attendance/keeping/as-at-lock.ts';
import type { PartAbsence, PunchCorrection } from '#src/shared/domain/attendance/keeping/types.ts';

const LOCKED = '2026-10-02T16:40:00+08:00';
const BEFORE = '2026-09-30T09:00:00+08:00';
const AFTER = '2026-10-05T09:10:00+08:00';
const correction = (over: Partial<PunchCorrection> = {}): PunchCorrection => ({
  id: 'c',
  staffId: 's',
  day: '2026-09-18',
  at: '2026-09-18 17:34',
  reason: '外送材料',
  proofs: [],
  approvedBy: '周敏',
  madeAt: BEFORE,
  by: '周敏',
  afterLock: false,
  ...over,
});
const half = (over: Partial<PartAbsence> = {}): PartAbsence => ({
  id: 'p',
  staffId: 's',
  day: '2026-09-20',
  kind: 'annual',
  from: 840,
  to: 1050,
  reason: '家事',
  proofs: ['x'],
  approvedBy: '周敏',
  madeAt: BEFORE,
  by: '周敏',
  afterLock: false,
  ...over,
});
const voided = (at: string) => ({ voided: { at, by: '周敏', reason: '记错' } });
const person = (corrections: readonly PunchCorrection[], absences: readonly PartAbsence[] = []) => ({
  cells: {},
  cellsBefore: {},
  punches: [],
  records: new Map(),
  corrections,
  absences,
});

test('at the lock stood what was written before it; what was voided later stood too', () => {
  const late = correction({ id: 'late', madeAt: AFTER, afterLock: true });
  const at = asAtLock(person([correction(), late], [half(voided(AFTER)), half({ id: 'gone', ...voided(BEFORE) })]), LOCKED);
  expect(at.corrections?.map((c) => c.id)).toEqual(['c']);
  expect(at.absences?.map((a) => [a.id, a.voided !== undefined])).toEqual([
    ['p', false],
    ['gone', true],
  ]);
});

test('the addendum names what came and what was taken back, in the order of time (《工资支付暂行规定》第六条)', () => {
  const late = correction({ id: 'late', madeAt: AFTER, afterLock: true });
  const back = half(voided('2026-10-06T10:00:00+08:00'));
  const lines = addendumLines('s', person([correction(), late], [back]), [], [], LOCKED);
  expect(lines.map((l) => [l.record.id, l.act, l.reason])).toEqual([
    ['late', 'add', '外送材料'],
    ['p', 'void', '记错'],
  ]);
  expect(wasCorrected(person([late]), LOCKED)).toBe(true);
  expect(wasCorrected(person([correction()]), LOCKED)).toBe(false);
  expect(wasCorrected(person([late]), '')).toBe(false);
});

test('what stood and what came after it are everything: nothing is on both sheets or on none', () => {
  const some = fc.record({
    after: fc.boolean(),
    voidedAt: fc.constantFrom('', BEFORE, AFTER),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (list) => {
      const all = list.map(({ after, voidedAt }, i) =>
        correction({
          id: `c${i}`,
          madeAt: after ? AFTER : BEFORE,
          afterLock: after,
          ...(voidedAt === '' ? {} : voided(after ? AFTER : voidedAt)),
        }),
      );
      const stood = new Set(asAtLock(person(all), LOCKED).corrections?.map((c) => c.id));
      const added = new Set(
        addendumLines('s', person(all), [], [], LOCKED).flatMap((l) => (l.act === 'add' ? [l.record.id] : [])),
      );
      for (const c of all) expect([c.id, stood.has(c.id) !== added.has(c.id)]).toEqual([c.id, true]);
    }),
  );
});
