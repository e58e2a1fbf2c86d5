import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { moveHallRecord } from '#src/renderer/commands/hall/move-hall-record.ts';
import { rowUses } from '#src/renderer/commands/hall/row-uses.ts';
import { patchHallRecord, saveHallRecord, voidHallRecord } from '#src/renderer/commands/hall/save-hall-record.ts';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import { openDemoBook, TEST_NOW, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.ok ? 'ok' : result.error?.code;
const written = () => book.host.lines.length;
const counters = async () =>
  (await book.db.of('counters').toArray())
    .filter((c) => c.hallId === 'hall-1' && !c.voided)
    .sort((a, b) => a.order - b.order)
    .map((c) => c.name);

describe('rows of the settings', () => {
  test('a changed field is saved, journalled by name, taken back and done again', async () => {
    expect((await patchHallRecord(book.ctx, 'posts', 'post-assist', { name: '帮办代办员' })).ok).toBe(true);
    expect(book.host.lines.at(-1)?.entry).toMatchObject({ command: 'posts-save', user: '周敏' });
    expect((await undo(book.ctx)).ok).toBe(true);
    expect((await book.db.of('posts').get('post-assist'))?.name).toBe('帮办代办');
    expect((await redo(book.ctx)).ok).toBe(true);
    expect((await book.db.of('posts').get('post-assist'))?.name).toBe('帮办代办员');
  });

  test('two fields of one row, saved at the same moment, both stay', async () => {
    await Promise.all([
      patchHallRecord(book.ctx, 'halls', 'hall-1', { opensAt: 480 }),
      patchHallRecord(book.ctx, 'halls', 'hall-1', { weekendOpen: false }),
    ]);
    expect(await book.db.of('halls').get('hall-1')).toMatchObject({ opensAt: 480, weekendOpen: false });
  });

  test('saving what is there already writes nothing', async () => {
    const before = written();
    expect((await patchHallRecord(book.ctx, 'teams', 'team-1', { name: '一班' })).ok).toBe(true);
    expect(written()).toBe(before);
  });

  test.each([
    ['an empty name', () => patchHallRecord(book.ctx, 'teams', 'team-1', { name: '' }), 'hall/name-empty'],
    ['a name in use', () => patchHallRecord(book.ctx, 'teams', 'team-1', { name: '二班' }), 'hall/name-taken'],
    [
      'a hall that closes before it opens',
      () => patchHallRecord(book.ctx, 'halls', 'hall-1', { closesAt: 500 }),
      'hall/opening-times',
    ],
    [
      'a shift that ends before it begins',
      () => patchHallRecord(book.ctx, 'shiftTypes', 'shift-wu', { end: 600 }),
      'hall/shift-times',
    ],
    ['a glyph in use', () => patchHallRecord(book.ctx, 'shiftTypes', 'shift-wu', { glyph: '正' }), 'hall/glyph-taken'],
    ['a key in use', () => patchHallRecord(book.ctx, 'shiftTypes', 'shift-wu', { key: '1' }), 'hall/key-taken'],
    ['half a person', () => patchHallRecord(book.ctx, 'demands', 'demand-hall-1-1', { workday: 1.5 }), 'hall/head-count'],
    ['a row that is not there', () => patchHallRecord(book.ctx, 'posts', 'post-none', { name: '前台' }), 'host/not-found'],
  ])('refuses %s and leaves the book alone', async (_what, act, code) => {
    const before = written();
    expect(codeOf(await act())).toBe(code);
    expect(written()).toBe(before);
  });

  test('a counter of the same name is fine in the other hall, not in its own', async () => {
    const fresh = { id: 'c-new', postId: 'post-window', name: '社保窗口', order: 9 };
    expect(codeOf(await saveHallRecord(book.ctx, 'counters', { ...fresh, hallId: 'hall-1' }))).toBe('hall/name-taken');
    expect((await saveHallRecord(book.ctx, 'counters', { ...fresh, hallId: 'hall-2' })).ok).toBe(true);
  });

  test('the order changes one place at a time, stops at the ends, and undo restores it', async () => {
    const before = await counters();
    await moveHallRecord(book.ctx, 'counters', 'counter-hall-1-2', -1);
    expect(await counters()).toEqual([before[1], before[0], ...before.slice(2)]);
    const lines = written();
    await moveHallRecord(book.ctx, 'counters', 'counter-hall-1-2', -1);
    expect(written()).toBe(lines);
    await undo(book.ctx);
    expect(await counters()).toEqual(before);
  });
});

describe('voiding', () => {
  test('a row in use is refused, and who uses it is told apart', async () => {
    expect(codeOf(await voidHallRecord(book.ctx, 'posts', 'post-window', '合并'))).toBe('hall/in-use');
    const uses = await rowUses(book.db, 'posts', 'post-window', TEST_NOW);
    expect(uses.map((u) => u.kind)).toEqual(['people', 'counters', 'demands']);
    expect((await rowUses(book.db, 'halls', 'hall-1', TEST_NOW)).map((u) => u.kind)).toEqual(['people']);
    expect((await rowUses(book.db, 'teams', 'team-1', TEST_NOW))[0]?.kind).toBe('people');
    expect((await rowUses(book.db, 'users', 'user-1', TEST_NOW)).map((u) => u.kind)).toEqual(['current']);
  });

  test('a shift counts the days planned from this month on; in a later year it is free', async () => {
    expect((await rowUses(book.db, 'shiftTypes', 'shift-zheng', TEST_NOW)).map((u) => u.kind)).toEqual(['rosters']);
    expect(await rowUses(book.db, 'shiftTypes', 'shift-zheng', '2027-09-23T10:34:00+08:00')).toEqual([]);
    expect(codeOf(await voidHallRecord(book.ctx, 'shiftTypes', 'shift-zheng', '不用了'))).toBe('hall/in-use');
  });

  test('a free row is voided with who, when and why; its name may be used again; undo brings it back', async () => {
    expect((await voidHallRecord(book.ctx, 'demands', 'demand-hall-1-5', '物业负责')).ok).toBe(true);
    const row = await book.db.of('demands').get('demand-hall-1-5');
    expect(row?.voided).toEqual({ at: TEST_NOW, by: '周敏', reason: '物业负责' });
    expect(book.host.lines.at(-1)?.entry).toMatchObject({ command: 'demands-void', why: '物业负责' });
    await undo(book.ctx);
    expect((await book.db.of('demands').get('demand-hall-1-5'))?.voided).toBeUndefined();
  });
});

describe('the settings record', () => {
  test.each([
    ['no letterhead', { letterhead: ' ' }, 'hall/letterhead-empty'],
    ['a code that does not fit a file name', { hallCode: '../X' }, 'hall/hall-code'],
    ['a week of 200 hours', { rules: { weekStandard: 200 * 60 } }, 'hall/rule-bounds'],
    ['a maximum below the standard', { rules: { weekMaximum: 30 * 60 } }, 'hall/week-maximum'],
    ['a weight below nothing', { weights: { wish: -1 } }, 'hall/weight-bounds'],
    ['a weight of half a point', { weights: { hours: 1.5 } }, 'hall/weight-bounds'],
    ['one symbol for two marks', { legend: { sick: '√' } }, 'hall/symbol-taken'],
    ['a symbol of two characters', { legend: { sick: '病假' } }, 'hall/symbol-one'],
  ])('refuses %s', async (_what, patch, code) => {
    const before = written();
    expect(codeOf(await saveSettings(book.ctx, patch))).toBe(code);
    expect(written()).toBe(before);
  });

  test('one rule changes, the others stay; two marks may exchange their symbols in one go', async () => {
    await saveSettings(book.ctx, { rules: { lateGrace: 10 } });
    await saveSettings(book.ctx, { weights: { wish: 40 } });
    await saveSettings(book.ctx, { legend: { late: '◆', early: '◇' } });
    const settings = await book.db.of('settings').get('settings');
    expect(settings?.rules).toMatchObject({ lateGrace: 10, earlyGrace: 5 });
    expect(settings?.weights).toEqual({ ...defaultWeights, wish: 40 });
    expect(settings?.legend).toMatchObject({ late: '◆', early: '◇', present: '√' });
  });

  test('when the disk is full the value stays as it was', async () => {
    book.host.refuse('journal.append', { code: 'host/disk-full' });
    expect(codeOf(await saveSettings(book.ctx, { letterhead: '别的大厅' }))).toBe('host/disk-full');
    expect((await book.db.of('settings').get('settings'))?.letterhead).toBe('临溪县政务服务大厅');
  });
});
