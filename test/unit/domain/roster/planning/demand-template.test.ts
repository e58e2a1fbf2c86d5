import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInfo, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { type DayEdit, editDemands } from '#src/shared/domain/roster/planning/demand-edit.ts';
import {
  notInTemplate,
  templateDayEdits,
  templateDifferences,
  templateKindEdits,
  templateRows,
} from '#src/shared/domain/roster/planning/demand-template.ts';
import type { DemandException } from '#src/shared/domain/roster/planning/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { aDemand, anException } from '#test/support/demand.ts';

const days = monthInfo('2026-10', officialCalendars);
const busy = { id: 'busy', name: '社保缴费月', rows: templateRows([aDemand({ workday: 5, holiday: 0 })]) };
const voided = { at: '', by: '', reason: '' };
const apply = (exceptions: readonly DemandException[], edits: readonly DayEdit[]): readonly DemandException[] => {
  const infoOf = (day: string) => dayInfo(day, officialCalendars);
  const done = editDemands({ demands: [aDemand()], exceptions, infoOf, voided }, edits);
  if (!done.ok) throw new Error(done.error.code);
  const after = new Map([...exceptions, ...done.value.exceptions].map((e) => [e.id, e]));
  return [...after.values()];
};
const inUse = (exceptions: readonly DemandException[]) => exceptions.filter((e) => !e.voided);

describe('套用模板', () => {
  test('says what it changes', () => {
    const demands = [aDemand(), aDemand({ id: 'later', name: '午间' })];
    expect(templateDifferences(busy.rows, demands).map((d) => [d.demand.name, d.kind, d.before, d.after])).toEqual([
      ['窗口', 'workday', 2, 5],
      ['窗口', 'holiday', 1, 0],
    ]);
    expect(notInTemplate(busy.rows, demands).map((d) => d.name)).toEqual(['午间']);
    expect(templateKindEdits(busy.rows, demands)).toHaveLength(2);
    expect(templateDifferences(templateRows(demands), demands)).toEqual([]);
  });
  test('on one month: its days, under the template’s name; the demand itself stays', () => {
    const exceptions = apply([], templateDayEdits(busy, [aDemand()], days, []));
    // 18 workdays and 3 statutory holidays.
    expect(exceptions).toHaveLength(21);
    expect(exceptions.find((e) => e.day === '2026-10-08')).toMatchObject({ needed: 5, reason: '社保缴费月', templateId: 'busy' });
    expect(templateDayEdits(busy, [aDemand()], days, exceptions)).toEqual([]);
  });
  test('days set by hand stay, those of another template give way', () => {
    const hand = anException(8, 9, { reason: '检查组来访' });
    const first = apply([hand], templateDayEdits(busy, [aDemand()], days, [hand]));
    expect(first.find((e) => e.day === hand.day)).toEqual(hand);
    const calm = { id: 'calm', name: '淡季', rows: templateRows([aDemand({ workday: 1 })]) };
    const second = inUse(apply(first, templateDayEdits(calm, [aDemand()], days, first)));
    expect(second.find((e) => e.day === hand.day)).toEqual(hand);
    expect(second.filter((e) => e.templateId === 'busy')).toEqual([]);
    expect(second.filter((e) => e.templateId === 'calm')).toHaveLength(17);
  });
  test('back to the usual numbers leaves only what was set by hand, whatever was applied', () => {
    const count = fc.integer({ min: 0, max: 9 });
    const template = fc.record({ workday: count, restDay: count, holiday: count });
    const hand = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(template, { maxLength: 3 }), hand, (templates, dates) => {
        const own = dates.map((date) => anException(date, 50));
        let held: readonly DemandException[] = own;
        for (const [i, numbers] of templates.entries()) {
          const next = { id: `t${i}`, name: `模板 ${i}`, rows: templateRows([aDemand(numbers)]) };
          held = apply(held, templateDayEdits(next, [aDemand()], days, held));
        }
        held = apply(held, templateDayEdits(null, [aDemand()], days, held));
        expect(inUse(held)).toEqual(own);
      }),
    );
  });
});
