import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { editDemand } from '#src/renderer/commands/planning/demand-edit.ts';
import { applyDemandTemplate } from '#src/renderer/commands/planning/demand-template-apply.ts';
import { saveDemandTemplate } from '#src/renderer/commands/planning/demand-template-save.ts';
import { voidDemandTemplate } from '#src/renderer/commands/planning/demand-template-void.ts';
import { saveShiftPattern } from '#src/renderer/commands/planning/shift-pattern-save.ts';
import { voidShiftPattern } from '#src/renderer/commands/planning/shift-pattern-void.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-10';
const HALL = 'hall-1';
const WINDOW = 'demand-hall-1-1';
const DAY = '2026-10-12';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

/** What the window demand asks for on a date, as the roster counts it. */
async function needed(date: number, hallId = HALL, demandId = WINDOW): Promise<number | undefined> {
  const [base, drafts] = await Promise.all([readRosterBase(book.db, MONTH), readRosterDrafts(book.db, MONTH)]);
  const context = contextOf(base, groupsOf(base, drafts.rows, hallId), drafts, hallId);
  return coverage(context).find((c) => c.demand.id === demandId)?.days[date - 1]?.needed;
}
const lines = () => book.host.lines.map((l) => l.entry.command);

describe('numbers of the demand', () => {
  test('an exception counts in the roster at once, and is taken back and done again', async () => {
    expect(await needed(12)).toBe(6);
    const done = await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, day: DAY, needed: 8, reason: '社保缴费期' }]);
    expect(done).toEqual({ ok: true, value: 1 });
    expect(await book.db.of('demandExceptions').get(`${WINDOW}:${DAY}`)).toMatchObject({
      needed: 8,
      reason: '社保缴费期',
      hallId: HALL,
    });
    expect(await needed(12)).toBe(8);
    expect(await needed(13)).toBe(6);
    await undo(book.ctx);
    expect(await needed(12)).toBe(6);
    await redo(book.ctx);
    expect(await needed(12)).toBe(8);
    await editDemand(book.ctx, 'demand-clear', [{ demandId: WINDOW, day: DAY, needed: null }]);
    expect(await needed(12)).toBe(6);
  });
  test('kinds of days and single days together are one journal line', async () => {
    const before = book.host.lines.length;
    await editDemand(book.ctx, 'demand-paste', [
      { demandId: WINDOW, kind: 'workday', needed: 7 },
      { demandId: WINDOW, day: DAY, needed: 9 },
    ]);
    expect(lines().slice(before)).toEqual(['demand-paste']);
    expect([await needed(12), await needed(13)]).toEqual([9, 7]);
  });
  test('what changes nothing is not written; what is refused leaves nothing behind', async () => {
    const before = book.host.lines.length;
    await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, day: DAY, needed: 6 }]);
    const refused = await editDemand(book.ctx, 'demand-edit', [
      { demandId: WINDOW, day: DAY, needed: 8 },
      { demandId: 'nothing', day: DAY, needed: 8 },
    ]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'demand/gone' } });
    expect(book.host.lines).toHaveLength(before);
    expect(await book.db.of('demandExceptions').count()).toBe(0);
  });
});

describe('templates', () => {
  const save = async (name: string) => {
    const saved = await saveDemandTemplate(book.ctx, HALL, name);
    if (!saved.ok) throw new Error(saved.error.code);
    return saved.value;
  };
  test('kept under a name, applied to one month only, and taken off it again', async () => {
    await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, kind: 'workday', needed: 8 }]);
    const busy = await save(' 社保缴费月 ');
    expect(busy.name).toBe('社保缴费月');
    await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, kind: 'workday', needed: 6 }]);
    await applyDemandTemplate(book.ctx, { hallId: HALL, templateId: busy.id, month: MONTH });
    expect([await needed(12), await needed(11)]).toEqual([8, 1]);
    expect((await book.db.of('demands').get(WINDOW))?.workday).toBe(6);
    expect(lines().at(-1)).toBe('demand-template-apply');
    await applyDemandTemplate(book.ctx, { hallId: HALL, templateId: '', month: MONTH });
    expect(await needed(12)).toBe(6);
    await applyDemandTemplate(book.ctx, { hallId: HALL, templateId: busy.id, month: null });
    expect((await book.db.of('demands').get(WINDOW))?.workday).toBe(8);
    expect(await needed(12)).toBe(8);
  });
  test('the other hall’s numbers stay', async () => {
    await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, kind: 'workday', needed: 8 }]);
    const busy = await save('忙月');
    await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, kind: 'workday', needed: 6 }]);
    await applyDemandTemplate(book.ctx, { hallId: HALL, templateId: busy.id, month: MONTH });
    expect(await needed(12, 'hall-2', 'demand-hall-2-1')).toBe(4);
    expect(busy.rows).toHaveLength(5);
  });
  test('the same name takes the new numbers; a name is needed', async () => {
    const first = await save('平时');
    await editDemand(book.ctx, 'demand-edit', [{ demandId: WINDOW, kind: 'workday', needed: 7 }]);
    const second = await save('平时');
    expect(second.id).toBe(first.id);
    expect(await book.db.of('demandTemplates').count()).toBe(1);
    expect(await saveDemandTemplate(book.ctx, HALL, ' ')).toMatchObject({ ok: false, error: { code: 'hall/name-empty' } });
    expect(await saveDemandTemplate(book.ctx, 'hall-9', '空')).toMatchObject({ ok: false, error: { code: 'demand/none' } });
  });
  test('a voided template cannot be applied or voided again', async () => {
    const template = await save('平时');
    await voidDemandTemplate(book.ctx, template.id, '不再用');
    expect((await book.db.of('demandTemplates').get(template.id))?.voided).toMatchObject({ by: '周敏', reason: '不再用' });
    const use = { hallId: HALL, templateId: template.id, month: MONTH };
    expect(await applyDemandTemplate(book.ctx, use)).toMatchObject({ ok: false, error: { code: 'demand/template-gone' } });
    expect(await voidDemandTemplate(book.ctx, template.id, '又')).toMatchObject({
      ok: false,
      error: { code: 'demand/template-gone' },
    });
  });
});

describe('shift patterns', () => {
  const draft = { id: '', name: '保安两班', shiftTypeIds: ['shift-ye', ''], step: 1, by: 'person' as const };
  test('added, changed, voided', async () => {
    const added = await saveShiftPattern(book.ctx, draft);
    const id = added.ok ? added.value.id : '';
    expect(await saveShiftPattern(book.ctx, { ...draft, id, step: 2 })).toMatchObject({
      ok: true,
      value: { id, step: 2, order: 1 },
    });
    expect(await saveShiftPattern(book.ctx, draft)).toMatchObject({ ok: false, error: { code: 'hall/name-taken' } });
    await voidShiftPattern(book.ctx, id, '人手变了');
    expect((await book.db.of('shiftPatterns').get(id))?.voided?.reason).toBe('人手变了');
    expect(await saveShiftPattern(book.ctx, { ...draft, id })).toMatchObject({ ok: false, error: { code: 'pattern/gone' } });
    expect(await voidShiftPattern(book.ctx, id, '又')).toMatchObject({ ok: false, error: { code: 'pattern/gone' } });
    expect(await saveShiftPattern(book.ctx, draft)).toMatchObject({ ok: true, value: { order: 2 } });
  });
  test('a voided shift is refused', async () => {
    const refused = await saveShiftPattern(book.ctx, { ...draft, shiftTypeIds: ['shift-old'] });
    expect(refused).toMatchObject({ ok: false, error: { code: 'pattern/shift-gone' } });
  });
});
