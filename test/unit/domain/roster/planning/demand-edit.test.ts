import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { type DemandEdit, type DemandState, editDemands } from '#src/shared/domain/roster/planning/demand-edit.ts';
import type { DemandException } from '#src/shared/domain/roster/planning/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { aDemand, anException } from '#test/support/demand.ts';
import { breachesOf, glyphs, hallMonth } from '#test/support/roster-month.ts';

const voided = { at: '2026-09-23T10:34:00+08:00', by: '周敏', reason: '' };
const state = (patch: Partial<DemandState> = {}): DemandState => ({
  demands: [aDemand()],
  exceptions: [],
  infoOf: (day) => dayInfo(day, officialCalendars),
  voided,
  ...patch,
});
const edited = (edits: readonly DemandEdit[], patch: Partial<DemandState> = {}) => {
  const done = editDemands(state(patch), edits);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const neededIn = (exceptions: readonly DemandException[], demand = aDemand()) =>
  coverage(hallMonth({ people: [], demands: [demand], exceptions }))[0]?.days.map((d) => d.needed) ?? [];
const on = (date: number) => anException(date, 0).day;

describe('exceptions count wherever the demand counts', () => {
  test('on its day and no other', () => {
    const usual = neededIn([]);
    expect(neededIn([anException(9, 5)])).toEqual(usual.map((n, i) => (i === 8 ? 5 : n)));
  });
  test('voided ones, other halls’ and other months’ do not', () => {
    const others = [
      anException(9, 5, { voided }),
      anException(9, 5, { hallId: 'hall-2' }),
      { ...anException(9, 5), day: '2026-11-09' },
    ];
    for (const other of others) expect(neededIn([other])).toEqual(neededIn([]));
  });
  test('缺岗 goes by them: broken by a higher number, kept by a lower one', () => {
    const people = [{ cells: glyphs(8, '正正') }, { cells: glyphs(8, '正正') }];
    const shortOn = (exceptions: readonly DemandException[]) =>
      breachesOf(hallMonth({ people, demands: [aDemand()], exceptions }), 'demandShort').map((b) => b.day);
    expect(shortOn([])).not.toContain(on(8));
    expect(shortOn([anException(8, 3)])).toContain(on(8));
    expect(shortOn([])).toContain(on(10));
    expect(shortOn([anException(10, 0)])).not.toContain(on(10));
  });
});

describe('editing numbers', () => {
  test('a day gets an exception with its reason; its number again takes it back', () => {
    const made = edited([{ demandId: 'demand-1', day: on(9), needed: 4, reason: ' 社保缴费期 ' }]);
    expect(made).toEqual({ demands: [], exceptions: [anException(9, 4, { reason: '社保缴费期' })] });
    const back = edited([{ demandId: 'demand-1', day: on(9), needed: 2 }], { exceptions: made.exceptions });
    expect(back.exceptions).toEqual([anException(9, 4, { reason: '社保缴费期', voided })]);
  });
  test('another number keeps the reason', () => {
    const held = [anException(9, 4, { reason: '社保缴费期' })];
    const { exceptions } = edited([{ demandId: 'demand-1', day: on(9), needed: 5 }], { exceptions: held });
    expect(exceptions).toEqual([anException(9, 5, { reason: '社保缴费期' })]);
  });
  test('a voided exception can be set again', () => {
    const { exceptions } = edited([{ demandId: 'demand-1', day: on(9), needed: 5 }], {
      exceptions: [anException(9, 4, { voided })],
    });
    expect(exceptions).toEqual([anException(9, 5)]);
  });
  test('a kind of day changes the demand; a day edited with it is measured against the new number', () => {
    const edits: DemandEdit[] = [
      { demandId: 'demand-1', day: on(9), needed: 4 },
      { demandId: 'demand-1', kind: 'workday', needed: 4 },
    ];
    expect(edited(edits)).toEqual({ demands: [aDemand({ workday: 4 })], exceptions: [] });
  });
  test.each([-1, 100, 1.5])('%s people are refused', (needed) => {
    expect(editDemands(state(), [{ demandId: 'demand-1', day: on(9), needed }])).toMatchObject({
      error: { code: 'hall/head-count' },
    });
    expect(editDemands(state(), [{ demandId: 'demand-1', kind: 'holiday', needed }])).toMatchObject({
      error: { code: 'hall/head-count', at: 'holiday' },
    });
  });
  test('a voided demand is refused', () => {
    const gone = state({ demands: [aDemand({ voided })] });
    expect(editDemands(gone, [{ demandId: 'demand-1', kind: 'workday', needed: 1 }])).toEqual({
      ok: false,
      error: { code: 'demand/gone' },
    });
  });
  test('whatever is edited, the day then needs what was typed last; the others what they needed', () => {
    const edit = fc.record({ date: fc.integer({ min: 1, max: 31 }), needed: fc.option(fc.integer({ min: 0, max: 99 })) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const { exceptions } = edited(edits.map((e) => ({ demandId: 'demand-1', day: on(e.date), needed: e.needed })));
        const expected = neededIn([]);
        const usual = [...expected];
        for (const e of edits) expected[e.date - 1] = e.needed ?? usual[e.date - 1] ?? 0;
        expect(neededIn(exceptions)).toEqual(expected);
        // No exception says what the day needs anyway.
        for (const e of exceptions) if (!e.voided) expect(e.needed).not.toBe(usual[Number(e.day.slice(8)) - 1]);
      }),
    );
  });
});
