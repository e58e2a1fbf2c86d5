import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { askLeave } from '#src/renderer/commands/planning/leave-ask.ts';
import { editLeave } from '#src/renderer/commands/planning/leave-edit.ts';
import { setLeaveEntitlement } from '#src/renderer/commands/planning/leave-entitlement.ts';
import { grantLeave } from '#src/renderer/commands/planning/leave-grant.ts';
import { refuseLeave } from '#src/renderer/commands/planning/leave-refuse.ts';
import { voidLeave } from '#src/renderer/commands/planning/leave-void.ts';
import { withdrawLeave } from '#src/renderer/commands/planning/leave-withdraw.ts';
import { editRoster } from '#src/renderer/commands/roster/edit-roster.ts';
import { readLeave } from '#src/renderer/store/leave-source.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { annualBalance } from '#src/shared/domain/roster/planning/leave-balance.ts';
import type { LeaveAsk } from '#src/shared/domain/roster/planning/leave-check.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import { rosterRowId } from '#src/shared/domain/roster/types.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const HALL = 'hall-1';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const staffNamed = async (name: string) => (await book.db.of('staff').toArray()).find((s) => s.name === name)?.id ?? '';
const cellsOf = async (month: string, staffId: string) =>
  (await book.db.of('rosterRows').get(rosterRowId(month, staffId)))?.cells;
const request = (id: string) => book.db.of('leaveRequests').get(id);
const version = (n: number) => book.db.of('rosterPublications').get(`2026-09:${HALL}:${n}`);

/** 李晓燕 asks for annual leave on days of the October draft unless told otherwise. */
async function asked(patch: Partial<LeaveAsk> = {}): Promise<string> {
  const staffId = await staffNamed('李晓燕');
  const done = await askLeave(book.ctx, {
    ...{ staffId, leave: 'annual', from: '2026-10-21', to: '2026-10-22', reason: ' 探亲 ' },
    ...patch,
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.id;
}
const grant = (id: string) => grantLeave(book.ctx, { id, note: '', because: '年休假：探亲' });

/** What the book says before and after something that must leave it alone. */
async function untouched(act: () => Promise<unknown>): Promise<void> {
  const look = async () =>
    JSON.stringify([
      book.host.lines.length,
      await Promise.all((['rosterRows', 'rosterPublications', 'leaveRequests'] as const).map((t) => book.db.of(t).toArray())),
    ]);
  const before = await look();
  await act();
  expect(await look()).toBe(before);
}

describe('asking', () => {
  test('notes the request and leaves the roster alone; Ctrl+Z takes it back', async () => {
    const staffId = await staffNamed('李晓燕');
    const before = await cellsOf('2026-10', staffId);
    const id = await asked();
    expect(await request(id)).toMatchObject({ status: 'asked', reason: '探亲', askedAt: book.ctx.now(), decidedBy: '' });
    expect(await cellsOf('2026-10', staffId)).toEqual(before);
    await undo(book.ctx);
    expect(await request(id)).toBeUndefined();
  });

  test('is refused as the rules say, and writes nothing then', async () => {
    const ask = { staffId: await staffNamed('苗青'), leave: 'annual', from: '2026-10-21', to: '2026-10-21', reason: '' } as const;
    await untouched(async () =>
      expect(await askLeave(book.ctx, ask)).toMatchObject({ error: { code: 'leave/annual-too-early', at: 'leave' } }),
    );
  });
});

test('a waiting request is changed, a decided one is not; Ctrl+Z takes the change back', async () => {
  const id = await asked();
  const staffId = await staffNamed('李晓燕');
  const next = { staffId, leave: 'personal', from: '2026-10-22', to: '2026-10-23', reason: '搬家' } as const;
  expect(await editLeave(book.ctx, id, next)).toMatchObject({ value: { id, ...next, status: 'asked' } });
  await undo(book.ctx);
  expect(await request(id)).toMatchObject({ leave: 'annual', from: '2026-10-21' });
  await untouched(async () =>
    expect(await editLeave(book.ctx, id, { ...next, to: '2026-10-21' })).toMatchObject({ error: { code: 'leave/backwards' } }),
  );
  await grant(id);
  await untouched(async () => expect(await editLeave(book.ctx, id, next)).toMatchObject({ error: { code: 'leave/not-asked' } }));
});

describe('granting in a draft', () => {
  test('writes the request and the roster’s days in one journal line, and Ctrl+Z takes both back', async () => {
    const staffId = await staffNamed('李晓燕');
    const before = await cellsOf('2026-10', staffId);
    const id = await asked();
    const lines = book.host.lines.length;
    expect(await grant(id)).toMatchObject({ ok: true, value: { versions: [] } });
    expect(book.host.lines.length).toBe(lines + 1);
    const entry = book.host.lines.at(-1)?.entry;
    expect(entry).toMatchObject({ command: 'leave-grant', why: '年休假：探亲' });
    expect(entry?.changes.map((c) => c.table)).toEqual(['rosterRows', 'leaveRequests']);
    expect(await request(id)).toMatchObject({ status: 'granted', decidedBy: '周敏', decidedAt: book.ctx.now() });
    expect(await cellsOf('2026-10', staffId)).toMatchObject({ 21: leaveCell('annual'), 22: leaveCell('annual') });
    await undo(book.ctx);
    expect(await cellsOf('2026-10', staffId)).toEqual(before);
    expect((await request(id))?.status).toBe('asked');
    await redo(book.ctx);
    expect((await request(id))?.status).toBe('granted');
  });

  test('a month without a roster gets the leave, and over two months both do', async () => {
    const staffId = await staffNamed('李晓燕');
    const id = await asked({ from: '2026-10-30', to: '2026-11-02' });
    expect((await grant(id)).ok).toBe(true);
    expect((await cellsOf('2026-10', staffId))?.[30]).toEqual(leaveCell('annual'));
    expect(await book.db.of('rosterRows').get(rosterRowId('2026-11', staffId))).toMatchObject({
      hallId: HALL,
      cells: { 2: leaveCell('annual') },
    });
    const member = await book.db.of('staff').get(staffId);
    if (!member) throw new Error('nobody');
    expect(annualBalance(await readLeave(book.db, 2026), member, 2026)).toMatchObject({ used: 2, asked: 0, left: 3 });
  });

  test('is judged again: a balance that shrank since is refused, and a decided request too', async () => {
    const id = await asked();
    const staffId = await staffNamed('李晓燕');
    await setLeaveEntitlement(book.ctx, { staffId, year: 2026, leave: 'annual', days: 1, note: '' });
    await untouched(async () => expect(await grant(id)).toMatchObject({ error: { code: 'leave/annual-short' } }));
    await undo(book.ctx);
    expect((await grant(id)).ok).toBe(true);
    await untouched(async () => expect(await grant(id)).toMatchObject({ error: { code: 'leave/not-asked' } }));
  });
});

describe('granting in a published month', () => {
  /** 28 and 29 September are shifts of the first version. */
  const september = { from: '2026-09-28', to: '2026-09-29' } as const;

  test('is a change with its reason and a new version that equals the draft; Ctrl+Z does not reach it', async () => {
    const id = await asked(september);
    const staffId = await staffNamed('李晓燕');
    expect(await grant(id)).toMatchObject({ value: { versions: [{ month: '2026-09', version: 2 }] } });
    const tables = book.host.lines.at(-1)?.entry.changes.map((c) => c.table);
    expect(tables).toEqual(['rosterRows', 'rosterChanges', 'rosterPublications', 'leaveRequests']);
    const [made] = await book.db.of('rosterChanges').toArray();
    expect(made).toMatchObject({ kind: 'leave', reason: '年休假：探亲', version: 2, by: '周敏' });
    expect(made?.cells.map((c) => [c.staffId, c.date])).toEqual([
      [staffId, 28],
      [staffId, 29],
    ]);
    const [one, two] = [await version(1), await version(2)];
    expect(diffRosters(one?.rows ?? [], two?.rows ?? []).map((d) => d.date)).toEqual([28, 29]);
    expect(two?.rows.find((r) => r.staffId === staffId)?.cells).toEqual(await cellsOf('2026-09', staffId));
    expect(await undo(book.ctx)).toEqual({ ok: true, value: null });
  });

  test('a post that is short because of it has the leave as its written reason', async () => {
    const found = (await book.db.of('leaveRequests').toArray()).find((r) => r.status === 'asked' && r.from.startsWith('2026-09'));
    if (!found) throw new Error('nothing is asked in September');
    await grant(found.id);
    expect((await version(2))?.accepted).toContainEqual({
      ...{ ruleId: 'demandShort', staffId: '', day: found.from, reason: '年休假：探亲' },
    });
  });

  test('is refused while the draft has other edits, and while the month’s attendance is locked', async () => {
    const id = await asked(september);
    const staffId = await staffNamed('高文博');
    const edits = [{ staffId, date: 26, cell: shiftCell('shift-zheng') }];
    await editRoster(book.ctx, { month: '2026-09', hallId: HALL, command: 'roster-edit', edits });
    await untouched(async () => expect(await grant(id)).toMatchObject({ error: { code: 'changes/draft-differs' } }));
    await undo(book.ctx);
    const state = { id: `2026-09:${HALL}`, month: '2026-09', hallId: HALL, lockedAt: book.ctx.now(), lockedBy: '周敏' };
    await book.db.of('attendanceMonths').put({ ...state, checkedDays: [], unlocks: [] });
    await untouched(async () => expect(await grant(id)).toMatchObject({ error: { code: 'attendance/locked' } }));
  });

  test('taking it back is the next version and restores the shifts', async () => {
    const id = await asked(september);
    await grant(id);
    const back = await withdrawLeave(book.ctx, { id, note: '不去了', because: '销假：不去了' });
    expect(back).toMatchObject({ value: { versions: [{ version: 3 }] } });
    expect(diffRosters((await version(1))?.rows ?? [], (await version(3))?.rows ?? [])).toEqual([]);
    expect(await request(id)).toMatchObject({ status: 'withdrawn', decisionNote: '不去了' });
  });
});

describe('refusing, taking back, voiding', () => {
  test('a refusal needs a note; it is undone with Ctrl+Z', async () => {
    const id = await asked();
    await untouched(async () => expect(await refuseLeave(book.ctx, id, '  ')).toMatchObject({ error: { at: 'note' } }));
    await refuseLeave(book.ctx, id, ' 人手不够 ');
    expect(await request(id)).toMatchObject({ status: 'refused', decisionNote: '人手不够', decidedBy: '周敏' });
    expect(await refuseLeave(book.ctx, id, '再说')).toMatchObject({ error: { code: 'leave/not-asked' } });
    await undo(book.ctx);
    expect((await request(id))?.status).toBe('asked');
  });

  test('taking granted leave back leaves days alone that were changed since', async () => {
    const id = await asked();
    const staffId = await staffNamed('李晓燕');
    const before = await cellsOf('2026-10', staffId);
    await grant(id);
    const edits = [{ staffId, date: 21, cell: shiftCell('shift-zao') }];
    await editRoster(book.ctx, { month: '2026-10', hallId: HALL, command: 'roster-edit', edits });
    await withdrawLeave(book.ctx, { id, note: '', because: '销假' });
    expect(await cellsOf('2026-10', staffId)).toEqual({ ...before, 21: shiftCell('shift-zao') });
    await undo(book.ctx);
    expect((await request(id))?.status).toBe('granted');
    expect((await cellsOf('2026-10', staffId))?.[22]).toEqual(leaveCell('annual'));
  });

  test('granted leave is taken back before it is voided; a voided request frees its days', async () => {
    const id = await asked();
    await grant(id);
    expect(await voidLeave(book.ctx, id, '登记错了')).toMatchObject({ error: { code: 'leave/granted' } });
    await withdrawLeave(book.ctx, { id, note: '', because: '销假' });
    await voidLeave(book.ctx, id, '登记错了');
    expect((await request(id))?.voided).toMatchObject({ by: '周敏', reason: '登记错了' });
    expect(await withdrawLeave(book.ctx, { id, note: '', because: '销假' })).toMatchObject({ error: { code: 'leave/not-open' } });
    await asked();
  });
});

describe('a person’s own number of days', () => {
  const set = async (days: number | null, note = '') =>
    setLeaveEntitlement(book.ctx, { staffId: await staffNamed('李晓燕'), year: 2026, leave: 'annual', days, note });
  const own = async () => {
    const staffId = await staffNamed('李晓燕');
    return (await readLeave(book.db, 2026)).entitlements.find((e) => e.staffId === staffId);
  };

  test('is set, changed, and taken back to the law’s', async () => {
    await set(10, ' 2015年参加工作 ');
    expect(await own()).toMatchObject({ days: 10, note: '2015年参加工作' });
    await set(null);
    expect(await own()).toBeUndefined();
    await undo(book.ctx);
    expect((await own())?.days).toBe(10);
  });

  test('is a number of half days, for somebody of the register', async () => {
    await untouched(async () => {
      expect(await set(2.3)).toMatchObject({ error: { code: 'leave/entitlement' } });
      const nobody = { staffId: 'nobody', year: 2026, leave: 'inLieu', days: 1, note: '' } as const;
      expect(await setLeaveEntitlement(book.ctx, nobody)).toMatchObject({ error: { code: 'leave/no-person' } });
      expect((await set(null)).ok).toBe(true);
    });
  });
});

test('the demonstration hall’s granted leave is what its rosters hold, and what it asks can be granted', async () => {
  const leave = await readLeave(book.db, 2026);
  for (const r of leave.requests.filter((q) => q.status === 'granted'))
    for (const c of r.cells ?? [])
      expect((await cellsOf(c.day.slice(0, 7), r.staffId))?.[Number(c.day.slice(8))]).toEqual(c.after);
  for (const r of leave.requests.filter((q) => q.status === 'asked'))
    expect(await grantLeave(book.ctx, { id: r.id, note: '', because: '请假' })).toMatchObject({ ok: true });
});
