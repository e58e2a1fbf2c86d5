import { describe, expect, test } from 'vitest';
import {
  correctPunch,
  type Maker,
  type PunchCorrectionInput,
  stampOf,
} from '#src/shared/domain/attendance/keeping/correct-punch.ts';
import { type PartAbsenceInput, partAbsence } from '#src/shared/domain/attendance/keeping/part-absence.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { aPart } from '#test/support/attendance-day.ts';
import { seedShift } from '#test/support/shifts.ts';

const maker: Maker = { id: 'c-1', now: '2026-10-15T09:00:00+08:00', by: '周敏', locked: false };
const punch = (patch: Partial<PunchCorrectionInput> = {}): PunchCorrectionInput => ({
  staffId: 'staff-0',
  day: '2026-10-14',
  at: 510,
  reason: '忘打卡',
  proofs: ['a', 'a'],
  approvedBy: '周敏',
  ...patch,
});
const refusedPunch = (patch: Partial<PunchCorrectionInput>, there: readonly string[] = []) => {
  const made = correctPunch(punch(patch), there, maker);
  return made.ok ? 'taken' : made.error.code;
};
const part = (patch: Partial<PartAbsenceInput> = {}): PartAbsenceInput => ({
  ...punch(),
  kind: 'out',
  from: 510,
  to: 720,
  ...patch,
});
const refusedPart = (patch: Partial<PartAbsenceInput>, there = [aPart({ from: 780, to: 900 })]) => {
  const made = partAbsence(part(patch), seedShift('zheng'), there, maker);
  return made.ok ? 'taken' : made.error.code;
};

describe('补卡单 (contract: reason, proof, who approved; raw punch stays)', () => {
  test('says who, when, why and who approved; a proof counts once', () => {
    expect(correctPunch(punch(), [], maker)).toMatchObject({
      value: { at: '2026-10-14 08:30', day: '2026-10-14', proofs: ['a'], by: '周敏', afterLock: false },
    });
  });
  test('a night’s end stands on the next calendar day', () => expect(stampOf('2026-10-31', 1920)).toBe('2026-11-01 08:00'));
  test.each<[string, Partial<PunchCorrectionInput>, string]>([
    ['without a reason', { reason: '  ' }, 'keeping/reason'],
    ['without anybody who approved', { approvedBy: '' }, 'keeping/approver'],
    ['of a time to come', { day: '2026-10-15', at: 541 }, 'keeping/future'],
    ['of this very minute', { day: '2026-10-15', at: 540 }, 'taken'],
  ])('%s', (_what, patch, code) => expect(refusedPunch(patch)).toBe(code));
  test('a minute that is there already is refused', () =>
    expect(refusedPunch({}, ['2026-10-14 08:30:41'])).toBe('keeping/same-punch'));
  test('after the lock it is an addendum', () =>
    expect(correctPunch(punch(), [], { ...maker, locked: true })).toMatchObject({ value: { afterLock: true } }));
});

describe('半天假、公出 (contract: half days, overlap checks)', () => {
  test.each<[string, Partial<PartAbsenceInput>, string]>([
    ['a morning', {}, 'taken'],
    ['ahead of the day: leave is asked for before', { day: '2026-10-16' }, 'taken'],
    ['backwards', { from: 720, to: 510 }, 'keeping/times'],
    ['in the lunch break only', { from: 720, to: 780 }, 'keeping/outside-shift'],
    ['before the shift', { from: 400, to: 500 }, 'keeping/outside-shift'],
    ['over another', { from: 700, to: 800 }, 'keeping/overlap'],
    ['right up to another', { from: 510, to: 780 }, 'taken'],
    ['without a reason', { reason: '' }, 'keeping/reason'],
    ['without anybody who approved', { approvedBy: ' ' }, 'keeping/approver'],
  ])('%s', (_what, patch, code) => expect(refusedPart(patch)).toBe(code));
  test('a voided one is in nobody’s way', () => {
    const voided = aPart({ from: 510, to: 720, voided: { at: '', by: '', reason: 'x' } });
    expect(refusedPart({}, [voided])).toBe('taken');
  });
  test('a day without a shift has no half to be away from', () =>
    expect(partAbsence(part(), undefined, [], maker)).toMatchObject({ error: { code: 'keeping/no-shift' } }));
});

describe('作废', () => {
  test('keeps the record with who, when and why', () =>
    expect(voidRecord(aPart(), ' 记错人 ', maker)).toMatchObject({
      value: { reason: '去市局', voided: { by: '周敏', reason: '记错人' } },
    }));
  test('needs a reason and works once', () => {
    expect(voidRecord(aPart(), ' ', maker)).toMatchObject({ error: { code: 'void/reason' } });
    const done = voidRecord(aPart(), '记错人', maker);
    expect(done.ok && voidRecord(done.value, '再来', maker)).toMatchObject({ error: { code: 'void/before' } });
  });
});
