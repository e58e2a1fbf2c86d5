import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { complaintStates, dueDays, dueOn, isLate, workingDaysLater } from '#src/shared/domain/complaint/due-days.ts';
import { acceptComplaint, type ComplaintInput, earlierOnes, nextStage } from '#src/shared/domain/complaint/handle-complaint.ts';
import type { Complaint, ComplaintState } from '#src/shared/domain/complaint/types.ts';
import { addDays, type DayKey, daysBetween, weekdayOf } from '#src/shared/domain/core/day.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';

const writer = { now: '2026-10-15T11:45:00+08:00', by: '周敏' };
/** Weekdays work, except the week of 1 October; 10 October is made up for. */
const infoOf = (day: DayKey): DayInfo => {
  const off = day >= '2026-10-01' && day <= '2026-10-07';
  const work = day === '2026-10-10' || (!off && weekdayOf(day) < 6);
  return { day, kind: work ? 'workday' : 'restDay', name: '', makeUp: day === '2026-10-10', known: true };
};
const input = (over: Partial<ComplaintInput> = {}): ComplaintInput => ({
  channel: 'counter',
  topic: 'rule',
  anonymous: false,
  complainant: '林建国',
  phone: '13812342260',
  hallId: 'hall-1',
  counterId: '',
  respondentIds: ['staff-01'],
  happenedOn: '2026-10-13',
  content: '没有一次告知材料',
  wants: '致歉',
  repeatOf: '',
  ...over,
});
const head = { id: 'c', number: 'TS-2026-0007', due: dueDays('2026-10-15', defaultSafety.complaintDays, infoOf) };
const aComplaint = (over: Partial<Complaint> = {}): Complaint => {
  const made = acceptComplaint(input(), head, writer);
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, ...over };
};
const stage = { text: '查了录像', statement: '', outcome: 'founded', satisfaction: 'satisfied' } as const;

describe('deadlines', () => {
  test('working days of the real calendar: a holiday week is stepped over, a make-up day counts', () => {
    expect(workingDaysLater('2026-09-30', 1, infoOf)).toBe('2026-10-08');
    expect(workingDaysLater('2026-09-30', 3, infoOf)).toBe('2026-10-10');
    expect(workingDaysLater('2026-10-16', 1, infoOf)).toBe('2026-10-19');
    expect(workingDaysLater('2026-10-17', 0, infoOf)).toBe('2026-10-17');
  });
  test('n working days lie between, and one day more never falls earlier', () => {
    const day = fc.integer({ min: 0, max: 365 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, n) => {
        const due = workingDaysLater(from, n, infoOf);
        const between = Array.from({ length: daysBetween(from, due) }, (_, i) => addDays(from, i + 1));
        expect(between.filter((d) => infoOf(d).kind === 'workday')).toHaveLength(n);
        expect(workingDaysLater(from, n + 1, infoOf) > due).toBe(true);
      }),
    );
  });
  test('late is the stage that it is in, after its day; a filed one is never late', () => {
    expect(dueOn(aComplaint())).toBe('2026-10-16');
    expect(isLate(aComplaint(), '2026-10-16')).toBe(false);
    expect(isLate(aComplaint(), '2026-10-17')).toBe(true);
    expect(isLate(aComplaint({ state: 'filed' }), '2027-01-01')).toBe(false);
  });
});

describe('acceptance', () => {
  test.each([
    [{ content: ' ' }, 'complaint/content'],
    [{ complainant: '' }, 'complaint/who'],
    [{ happenedOn: '2026-10-16' }, 'complaint/future'],
  ])('%o is refused', (over, code) => {
    expect(acceptComplaint(input(over), head, writer)).toMatchObject({ error: { code } });
  });
  test('an anonymous one keeps neither name nor telephone', () => {
    expect(acceptComplaint(input({ anonymous: true }), head, writer)).toMatchObject({ value: { complainant: '', phone: '' } });
  });
  test('a repeated complaint: the same telephone or name within the days that the hall sets', () => {
    const old = aComplaint({ id: 'old', receivedAt: '2026-05-01T09:00:00+08:00' });
    const who = { anonymous: false, complainant: '', phone: '13812342260' };
    expect(earlierOnes([old], who, '2026-10-15', 180).map((c) => c.id)).toEqual(['old']);
    expect(earlierOnes([old], who, '2026-12-15', 180)).toEqual([]);
    expect(earlierOnes([old], { ...who, anonymous: true }, '2026-10-15', 180)).toEqual([]);
  });
});

describe('受理 → 调查 → 处置 → 反馈 → 归档 (GB/T 36113)', () => {
  test('each stage leads to the next and to no other; the last one is the end', () => {
    for (const [i, state] of complaintStates.entries()) {
      const after = nextStage(aComplaint({ state }), stage, writer);
      expect(after.ok ? after.value.state : after.error.code).toBe(complaintStates[i + 1] ?? 'complaint/filed');
    }
  });
  test('what was done must be written; the investigation has a verdict, the answer a satisfaction', () => {
    const at = (state: ComplaintState, over: object) => nextStage(aComplaint({ state }), { ...stage, ...over }, writer);
    expect(at('accepted', { text: ' ' })).toMatchObject({ error: { code: 'complaint/stage-text' } });
    expect(at('investigating', { outcome: '' })).toMatchObject({ error: { code: 'complaint/outcome' } });
    expect(at('answering', { satisfaction: '' })).toMatchObject({ error: { code: 'complaint/satisfaction' } });
    expect(at('accepted', { outcome: 'founded' })).toMatchObject({ value: { outcome: '' } });
  });
  test('a void one does not move, and no stage is ever lost', () => {
    const gone = voidRecord(aComplaint(), '登记重复', writer);
    expect(gone.ok && nextStage(gone.value, stage, writer)).toMatchObject({ error: { code: 'complaint/voided' } });
    let c = aComplaint();
    for (let i = 1; i <= 4; i++) {
      const after = nextStage(c, stage, writer);
      if (!after.ok) throw new Error(after.error.code);
      expect(after.value.stages.slice(0, i - 1)).toEqual(c.stages);
      c = after.value;
    }
    expect(c).toMatchObject({ state: 'filed', stages: { length: 4 }, outcome: 'founded', satisfaction: 'satisfied' });
  });
});
