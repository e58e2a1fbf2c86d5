import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { keys, openAttendance, press, row, rowText, says, select, text } from '#test/browser/attendance/attendance-page.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const DAY = '2026-09-22';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  leave();
  await book.close();
});
const punch = (number: number, at: string) =>
  book.db.of('punches').put({
    id: `${number}|${at}|attlog`,
    number: String(number),
    staffId: `staff-${String(number).padStart(2, '0')}`,
    at,
    day: at.slice(0, 10),
    source: 'attlog',
    importId: 'import-1',
  });
const open = async (address: string, first: string) => {
  leave = openAttendance(book, address);
  await vi.waitFor(() => row(first));
};
const accessible = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
};

describe('补卡 beside the day sheet', () => {
  test('K, one digit for the reason, Enter; it is listed with who approved and can be voided in its place', async () => {
    await punch(2, `${DAY} 17:40:00`);
    await open(`day/${DAY}/hall-1`, '陈建国');
    await select('陈建国');
    await keys('k');
    await says('补上这次打卡');
    await accessible();
    await keys('2{Enter}');
    await vi.waitFor(() => expect(rowText('陈建国')).toMatch(/08:30.*17:40.*出勤/));
    await vi.waitFor(() => expect(text('.side')).toContain('考勤机故障　周敏 批准'));
    expect(text('.side')).toContain('打卡 17:40');
    await press('作废 补卡 08:30');
    await keys('记错人{Enter}');
    await vi.waitFor(() => expect(text('.side')).toContain('作废：记错人'));
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('按一个键点名'));
    await accessible();
  });

  test('without a reason it stays open and says what is missing; Escape leaves; digits mark nobody meanwhile', async () => {
    await open(`day/${DAY}/hall-1`, '陈建国');
    await select('陈建国');
    await keys('k{Enter}');
    await says('还没写理由');
    await keys('{Escape}');
    await vi.waitFor(() => expect(text('.side')).not.toContain('补上这次打卡'));
    expect(await book.db.of('punchCorrections').count()).toBe(0);
    expect(await book.db.of('attendance').count()).toBe(0);
  });

  test('H, kind and half: what remains of the shift counts; Ctrl+Z takes it back', async () => {
    await punch(2, `${DAY} 12:55:00`);
    await punch(2, `${DAY} 17:40:00`);
    await open(`day/${DAY}/hall-1`, '陈建国');
    await select('陈建国');
    await keys('h');
    await says('半天假、公出');
    await accessible();
    await keys('2a{Enter}');
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('08:30–12:00 年休'));
    expect(rowText('陈建国')).not.toContain('迟到');
    await undo(book.ctx);
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('迟到'));
  });
});

describe('待处理', () => {
  test('lists what is open, and a digit marks the chosen line', async () => {
    leave = openAttendance(book, 'open/2026-09/hall-1');
    await says('排了班，没有打卡');
    await accessible();
    const before = await book.db.of('attendance').count();
    await keys('1');
    await vi.waitFor(async () => expect(await book.db.of('attendance').count()).toBe(before + 1));
  });

  test('a missing departure is filled by Enter, somebody who passed by is noted', async () => {
    const month = await book.db.of('rosterPublications').where('month').equals('2026-09').toArray();
    // Everybody else’s month is settled, so that the two lines are all there is.
    await book.db
      .of('rosterPublications')
      .bulkPut(month.map((p) => ({ ...p, rows: p.rows.map((r) => ({ ...r, cells: only(r) })) })));
    await punch(2, `${DAY} 08:20:00`);
    await punch(4, '2026-09-06 09:00:00');
    await open('open/2026-09/hall-1', '王芳');
    await vi.waitFor(() => expect(text('.bar')).toContain('待处理 2 件'));
    await userEvent.click(row('王芳'));
    await keys('s');
    await vi.waitFor(() => expect(text('.bar')).toContain('待处理 1 件'));
    await keys('{Enter}');
    await says('9月没有待处理的考勤');
    expect(await book.db.of('punchCorrections').toArray()).toMatchObject([
      { staffId: 'staff-02', at: `${DAY} 17:30`, reason: '忘打卡' },
    ]);
    expect(await book.db.of('attendance').get('2026-09-06:staff-04')).toMatchObject({ note: '路过打卡，不计', mark: null });
  });
});

/** Staff-02 on 22 September, nothing else. */
const only = (r: { readonly staffId: string }) =>
  r.staffId === 'staff-02' ? { '22': { kind: 'shift', shiftTypeId: 'shift-zheng' } as const } : {};
