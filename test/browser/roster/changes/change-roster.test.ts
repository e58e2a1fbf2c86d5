import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { changeRoster } from '#src/renderer/commands/roster/change-roster.ts';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { clearStandby, setStandby } from '#src/renderer/commands/roster/keep-standby.ts';
import { noteChange } from '#src/renderer/commands/roster/note-change.ts';
import { contextOf, groupsOf, readRosterBase, readRosterDrafts } from '#src/renderer/store/roster-source.ts';
import { inverseCells, replacementCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import type { ChangeRequest } from '#src/shared/domain/roster/changes/plan-change.ts';
import { rankTakers } from '#src/shared/domain/roster/changes/rank-takers.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-09';
const HALL = 'hall-1';
/** A Saturday: 吴倩 keeps the hall open. */
const SATURDAY = '2026-09-26';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const staffNamed = async (name: string) => (await book.db.of('staff').toArray()).find((s) => s.name === name)?.id ?? '';
async function context(month = MONTH) {
  const base = await readRosterBase(book.db, month);
  const drafts = await readRosterDrafts(book.db, month);
  return contextOf(base, groupsOf(base, drafts.rows, HALL), drafts, HALL);
}
const version = (n: number) => book.db.of('rosterPublications').get(`${MONTH}:${HALL}:${n}`);
const draft = async () => (await context()).people.map((p) => ({ staffId: p.member.id, cells: p.cells }));
async function request(patch: Partial<ChangeRequest> = {}): Promise<ChangeRequest> {
  const [giver, taker] = [await staffNamed('吴倩'), await staffNamed('李晓燕')];
  return {
    ...{ month: MONTH, hallId: HALL, kind: 'replacement', reason: '家中急事', accepted: [], told: [] },
    cells: replacementCells(await context(), { staffId: giver, day: SATURDAY }, taker),
    consents: [{ staffId: taker, how: 'phone' }],
    ...patch,
  };
}
const editOctober = async () =>
  editRoster(book.ctx, {
    ...{ month: '2026-10', hallId: HALL, command: 'roster-edit' },
    edits: [{ staffId: await staffNamed('高文博'), date: 24, cell: shiftCell('shift-zheng') }],
  });

/** What the book says before and after something that must leave it alone. */
async function untouched(act: () => Promise<unknown>): Promise<void> {
  const look = async () =>
    JSON.stringify([book.host.lines.length, await draft(), await book.db.of('rosterPublications').toArray()]);
  const before = await look();
  await act();
  expect(await look()).toBe(before);
  expect(await book.db.of('rosterChanges').count()).toBe(0);
}

describe('a replacement after publishing', () => {
  test('is one journal line: rows, change and next version; the version equals the draft', async () => {
    const lines = book.host.lines.length;
    expect(await changeRoster(book.ctx, await request())).toEqual({ ok: true, value: 2 });
    expect(book.host.lines.length).toBe(lines + 1);
    const entry = book.host.lines.at(-1)?.entry;
    expect(entry).toMatchObject({ command: 'roster-change', why: '家中急事' });
    expect(entry?.changes.map((c) => c.table)).toEqual(['rosterRows', 'rosterRows', 'rosterChanges', 'rosterPublications']);
    expect(diffRosters((await version(2))?.rows ?? [], await draft())).toEqual([]);
    const [made] = await book.db.of('rosterChanges').toArray();
    expect(made).toMatchObject({ version: 2, by: '周敏', consents: [{ how: 'phone', at: book.ctx.now() }] });
  });

  test('Ctrl+Z neither takes it back nor reaches what was done before it', async () => {
    await editOctober();
    expect(book.ctx.history.done.length).toBe(1);
    await changeRoster(book.ctx, await request());
    expect(await undo(book.ctx)).toEqual({ ok: true, value: null });
    expect((await version(2))?.version).toBe(2);
  });

  test('the inverse change restores the first version as the third', async () => {
    const asked = await request();
    await changeRoster(book.ctx, asked);
    const back = { ...asked, cells: inverseCells(asked.cells), reason: '已回来', consents: [] };
    expect(await changeRoster(book.ctx, back)).toEqual({ ok: true, value: 3 });
    expect(diffRosters((await version(1))?.rows ?? [], (await version(3))?.rows ?? [])).toEqual([]);
    expect(diffRosters((await version(3))?.rows ?? [], await draft())).toEqual([]);
  });

  test('is refused while the draft has other edits, and alters nothing', async () => {
    const staffId = await staffNamed('高文博');
    await editRoster(book.ctx, {
      ...{ month: MONTH, hallId: HALL, command: 'roster-edit' },
      edits: [{ staffId, date: 26, cell: shiftCell('shift-zheng') }],
    });
    const asked = await request();
    await untouched(async () =>
      expect(await changeRoster(book.ctx, asked)).toMatchObject({
        error: { code: 'changes/draft-differs', detail: { count: 1 } },
      }),
    );
  });

  test('is refused while the month’s attendance is locked', async () => {
    const state = { id: `${MONTH}:${HALL}`, month: MONTH, hallId: HALL, lockedAt: book.ctx.now(), lockedBy: '周敏' };
    await book.db.of('attendanceMonths').put({ ...state, checkedDays: [], unlocks: [] });
    const asked = await request();
    await untouched(async () =>
      expect(await changeRoster(book.ctx, asked)).toMatchObject({ error: { code: 'attendance/locked', detail: { month: 9 } } }),
    );
  });

  test('is refused in a month that was never published, and for an untrained person (《安全生产法》第二十八条)', async () => {
    const staffId = await staffNamed('苗青');
    const cells = replacementCells(await context(), { staffId: await staffNamed('马俊'), day: '2026-09-28' }, staffId);
    const hard = await request({ cells, consents: [] });
    const october = await request({ month: '2026-10' });
    await untouched(async () => {
      expect(await changeRoster(book.ctx, hard)).toMatchObject({ error: { code: 'changes/hard-breach' } });
      expect(await changeRoster(book.ctx, october)).toMatchObject({ error: { code: 'changes/not-published' } });
    });
  });
});

describe('noting later', () => {
  test('consent and telling are noted, and Ctrl+Z takes the note back', async () => {
    await changeRoster(book.ctx, await request({ consents: [] }));
    const [made] = await book.db.of('rosterChanges').toArray();
    const id = made?.id ?? '';
    const staffId = await staffNamed('李晓燕');
    await noteChange(book.ctx, id, { kind: 'consent', staffId, how: 'inPerson' });
    await noteChange(book.ctx, id, { kind: 'told', who: '带班主管', how: 'phone' });
    const now = async () => book.db.of('rosterChanges').get(id);
    expect(await now()).toMatchObject({ consents: [{ staffId, how: 'inPerson' }], told: [{ who: '带班主管', how: 'phone' }] });
    await undo(book.ctx);
    expect((await now())?.told).toEqual([]);
    await redo(book.ctx);
    await noteChange(book.ctx, id, { kind: 'told', who: '带班主管', how: null });
    expect((await now())?.told).toEqual([]);
    expect(await noteChange(book.ctx, 'nothing', { kind: 'told', who: 'x', how: null })).toMatchObject({ ok: false });
  });
});

describe('stand-by', () => {
  test('is kept, heads the ranking, and can be taken back and undone', async () => {
    const staffId = await staffNamed('刘洋');
    await setStandby(book.ctx, { hallId: HALL, day: SATURDAY, staffId, note: ' 家住附近 ' });
    const standbys = await book.db.of('standbys').toArray();
    expect(standbys).toEqual([{ id: `${SATURDAY}:${staffId}`, hallId: HALL, day: SATURDAY, staffId, note: '家住附近' }]);
    const hall = await context();
    const base = await readRosterBase(book.db, MONTH);
    const places = groupsOf(base, (await readRosterDrafts(book.db, MONTH)).rows, HALL).flatMap((g) => g.places);
    const input = { places, standbys, wishes: [], leaveRequests: [] };
    expect(rankTakers(hall, SATURDAY, await staffNamed('吴倩'), input)[0]?.staffId).toBe(staffId);
    await clearStandby(book.ctx, SATURDAY, staffId);
    expect((await book.db.of('standbys').get(`${SATURDAY}:${staffId}`))?.voided?.by).toBe('周敏');
    await undo(book.ctx);
    expect((await book.db.of('standbys').get(`${SATURDAY}:${staffId}`))?.voided).toBeUndefined();
  });

  test('is refused to people at work that day and to people of another hall', async () => {
    const ask = async (name: string) =>
      setStandby(book.ctx, { hallId: HALL, day: SATURDAY, staffId: await staffNamed(name), note: '' });
    expect(await ask('吴倩')).toMatchObject({ error: { code: 'changes/standby-busy', detail: { name: '吴倩' } } });
    expect(await ask('韩冰')).toMatchObject({ error: { code: 'roster/no-such-person' } });
    expect(await ask('苗青')).toMatchObject({ error: { code: 'changes/standby-not-trained' } });
    expect(await book.db.of('standbys').count()).toBe(0);
  });
});
