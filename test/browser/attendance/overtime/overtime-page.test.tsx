import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockMonth } from '#src/renderer/commands/attendance/month-state.ts';
import { buildAttendanceSlips } from '#src/renderer/commands/print/attendance-slips.ts';
import { buildOvertimeDocument } from '#src/renderer/commands/print/overtime-form.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { keys, openAttendance, press, row, rowText, says, select } from '#test/browser/attendance/attendance-page.tsx';
import { settleMonth } from '#test/browser/attendance/settled-month.ts';
import { aRecord } from '#test/support/attendance-day.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-08';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  await settleMonth(book, MONTH, 'hall-1');
  // 8 August is a Saturday, the 12th a Wednesday.
  await worked('staff-02', '2026-08-08', { mark: 'restOvertime', overtimeMinutes: 420 });
  await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 60 });
  await worked('staff-03', '2026-08-15', { mark: 'restOvertime', overtimeMinutes: 420 });
});
const worked = (staffId: string, day: string, patch: Partial<AttendanceRecord>) =>
  book.db.of('attendance').put(aRecord({ id: `${day}:${staffId}`, staffId, day, markedAt: `${day}T18:00:00+08:00`, ...patch }));
afterEach(async () => {
  leave();
  await book.close();
});
const accessible = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
};
const grid = () =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLElement>('.overtime');
    if (!found?.querySelector('[data-entry]')) throw new Error('no overtime on the page');
    return found;
  });
const choices = () => book.db.of('overtimeChoices').toArray();

describe('加班', () => {
  test('arrows choose, P pays instead of time off, T gives back, A approves, Shift+A the rest', async () => {
    leave = openAttendance(book, `overtime/${MONTH}/hall-1`);
    (await grid()).focus();
    await accessible();
    await keys('{ArrowDown}p');
    await vi.waitFor(async () => expect(await choices()).toMatchObject([{ pay: 'money', approvedBy: '' }]));
    await says('发加班费');
    await keys('t');
    await vi.waitFor(async () => expect(await choices()).toMatchObject([{ pay: 'timeOff' }]));
    await keys('a');
    await vi.waitFor(async () => expect(await choices()).toMatchObject([{ pay: 'timeOff', approvedBy: '周敏' }]));
    await keys('{Shift>}A{/Shift}');
    const entries = document.querySelectorAll('[data-entry]').length;
    await vi.waitFor(async () => expect((await choices()).filter((c) => c.approvedBy === '周敏')).toHaveLength(entries));
    await accessible();
  });

  test('the ledger prints everybody with each day; the slips print every person', async () => {
    const ledger = await buildOvertimeDocument(book.ctx, { month: MONTH, hallId: 'hall-1' });
    expect(ledger.ok && ledger.value.html).toContain('加班台账');
    expect(ledger.ok && ledger.value.html).toContain('调休（未批准）');
    const none = await buildOvertimeDocument(book.ctx, { month: '2026-07', hallId: 'hall-1' });
    expect(none).toMatchObject({ ok: false, error: { code: 'overtime/none' } });
    const slips = await buildAttendanceSlips(book.ctx, { month: MONTH, hallId: 'hall-1', staffIds: [] });
    expect(slips.ok && slips.value.html.match(/本人核对无误/g)).toHaveLength(17);
  });
});

describe('签字', () => {
  test('one key notes an answer, an objection is written down, all the rest at once; then the month locks', async () => {
    leave = openAttendance(book, `confirm/${MONTH}/hall-1`);
    await vi.waitFor(() => row('陈建国'));
    await accessible();
    await select('陈建国');
    await keys('1');
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('已确认'));
    await keys('3');
    await vi.waitFor(() => expect(document.querySelector('.keep-input')).toBe(document.activeElement));
    await keys('8 月 5 日不是迟到{Enter}');
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('8 月 5 日不是迟到'));
    await press('全部纸上签了');
    await says('1 人有异议');
    expect(await lockMonth(book.ctx, MONTH, 'hall-1')).toMatchObject({
      error: { code: 'confirm/not-all', detail: { count: 1 } },
    });
    await select('陈建国');
    document.querySelector<HTMLElement>('.month-sheet')?.focus();
    await keys('2');
    await vi.waitFor(() => expect(rowText('陈建国')).toContain('已确认'));
    await accessible();
    expect(await lockMonth(book.ctx, MONTH, 'hall-1')).toEqual({ ok: true, value: null });
  });
});
