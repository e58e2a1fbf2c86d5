import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useToast } from '#src/renderer/ui-state/toast.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { keys, openAttendance, press, says } from '#test/browser/attendance/attendance-page.tsx';
import { settleMonth } from '#test/browser/attendance/settled-month.ts';
import { aRecord } from '#test/support/attendance-day.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const MONTH = '2026-08';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  await page.viewport(1280, 720);
  book = await openDemoBook();
  await settleMonth(book, MONTH, 'hall-1');
});
afterEach(async () => {
  leave();
  delete document.documentElement.dataset['theme'];
  await book.close();
});
/** 12 August is a Wednesday, the 13th a Thursday, the 15th a Saturday. */
const worked = (staffId: string, day: string, patch: Partial<AttendanceRecord>) =>
  book.db.of('attendance').put(aRecord({ id: `${day}:${staffId}`, staffId, day, markedAt: `${day}T18:00:00+08:00`, ...patch }));
const open = async () => {
  leave = openAttendance(book, `overtime/${MONTH}/hall-1`);
  await vi.waitFor(() => cell('2026-08-12', 'staff-03'));
  document.querySelector<HTMLElement>('.overtime')?.focus();
};
const cell = (day: string, staffId: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-entry="${day}:${staffId}"]`);
  if (!found) throw new Error(`no overtime of ${staffId} on ${day}`);
  return found;
};
const choice = (day: string, staffId: string) => book.db.of('overtimeChoices').get(`${day}:${staffId}`);
const picked = () => [...document.querySelectorAll<HTMLElement>('td.in')].map((td) => td.dataset['entry']);
const entries = () => document.querySelectorAll('[data-entry]').length;
const accessible = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
};

describe('加班审批', () => {
  test('Space picks, Enter leads to the reason, Enter there approves all that is picked, with reason and approver', async () => {
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 60 });
    await worked('staff-03', '2026-08-13', { mark: 'present', overtimeMinutes: 90 });
    await open();
    cell('2026-08-12', 'staff-03').click();
    await says('到月底还能加');
    await keys(' {ArrowRight} ');
    await vi.waitFor(() => expect(picked()).toEqual(['2026-08-12:staff-03', '2026-08-13:staff-03']));
    await says('选了 1 人 2 次，共 2.5 小时');
    await keys('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.matches('.approval input')).toBe(true));
    await keys('窗口延时办理{Tab}');
    const by = document.activeElement;
    expect(by).toBeInstanceOf(HTMLInputElement);
    await keys('{Control>}a{/Control}沈雯{Enter}');
    const approved = { approvedBy: '沈雯', reason: '窗口延时办理' };
    await vi.waitFor(async () => expect(await choice('2026-08-13', 'staff-03')).toMatchObject(approved));
    expect(await choice('2026-08-12', 'staff-03')).toMatchObject(approved);
    expect(book.host.lines.at(-1)?.entry).toMatchObject({ command: 'overtime-approve', why: '窗口延时办理' });
    await keys('{Delete}');
    await vi.waitFor(async () => expect(await choice('2026-08-12', 'staff-03')).toMatchObject({ approvedBy: '' }));
    expect(book.host.lines.at(-1)?.entry.command).toBe('overtime-withdraw');
  });

  test('Ctrl+A picks all that wait, again all there is; Shift+Space a person; Esc none; F8 the next that waits', async () => {
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 60 });
    await worked('staff-03', '2026-08-13', { mark: 'present', overtimeMinutes: 60 });
    await open();
    cell('2026-08-12', 'staff-03').click();
    await keys('a');
    await vi.waitFor(async () => expect(await choice('2026-08-12', 'staff-03')).toMatchObject({ approvedBy: '周敏' }));
    await vi.waitFor(() => expect(cell('2026-08-12', 'staff-03').className).not.toContain('wait'));
    await keys('{Control>}a{/Control}');
    await vi.waitFor(() => expect(picked()).toHaveLength(entries() - 1));
    await keys('{Control>}a{/Control}');
    await vi.waitFor(() => expect(picked()).toHaveLength(entries()));
    await keys('{Escape}');
    await vi.waitFor(() => expect(picked()).toEqual([]));
    await keys('{Shift>} {/Shift}');
    await vi.waitFor(() => expect(picked()).toEqual(expect.arrayContaining(['2026-08-12:staff-03', '2026-08-13:staff-03'])));
    expect(picked().every((id) => id?.endsWith('staff-03'))).toBe(true);
    await keys('{Escape}{F8}');
    await vi.waitFor(() => expect(cell('2026-08-13', 'staff-03').className).toContain('at'));
  });

  test('《劳动法》第四十一条: over three hours a day asks for a reason; the rest is approved in one go without it', async () => {
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 200 });
    await worked('staff-04', '2026-08-13', { mark: 'present', overtimeMinutes: 60 });
    await open();
    await press('批准没有超限的');
    await vi.waitFor(() => expect(document.querySelectorAll('td.wait')).toHaveLength(1));
    expect(await choice('2026-08-12', 'staff-03')).toBeUndefined();
    cell('2026-08-12', 'staff-03').click();
    await says('当天超过 3 小时（劳动法第四十一条），批准要写理由');
    document.querySelector<HTMLElement>('.overtime')?.focus();
    await keys('a');
    await says('写明理由再批准');
    expect(await choice('2026-08-12', 'staff-03')).toBeUndefined();
    await accessible();
    await keys('系统升级{Enter}');
    await vi.waitFor(async () => expect(await choice('2026-08-12', 'staff-03')).toMatchObject({ reason: '系统升级' }));
  });

  test('《女职工劳动保护特别规定》第六、九条: a protected person’s overtime is framed, said why, and never approved', async () => {
    await book.db.of('staff').update('staff-03', { protectedFrom: '2026-08-01', protectedTo: '2026-12-31' });
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 60 });
    await worked('staff-04', '2026-08-13', { mark: 'present', overtimeMinutes: 60 });
    await open();
    expect(cell('2026-08-12', 'staff-03').className).toContain('miss');
    cell('2026-08-12', 'staff-03').click();
    await says('怀孕 7 个月以上或哺乳期，不能安排加班');
    document.querySelector<HTMLElement>('.overtime')?.focus();
    await keys('a');
    await says('改排班，或先查实打卡');
    await keys('{Control>}a{/Control}a');
    await vi.waitFor(async () => expect(await choice('2026-08-13', 'staff-04')).toMatchObject({ approvedBy: '周敏' }));
    expect(await choice('2026-08-12', 'staff-03')).toBeUndefined();
  });

  test('only rest-day work can be given back; of a mixed selection it is the rest-day part', async () => {
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 60 });
    await worked('staff-03', '2026-08-15', { mark: 'restOvertime', overtimeMinutes: 420 });
    await open();
    cell('2026-08-12', 'staff-03').click();
    document.querySelector<HTMLElement>('.overtime')?.focus();
    await keys('t');
    await vi.waitFor(() => expect(useToast.getState().toast?.text).toContain('不能调休抵'));
    await keys('{Shift>} {/Shift}p');
    await vi.waitFor(async () => expect(await choice('2026-08-15', 'staff-03')).toMatchObject({ pay: 'money' }));
    expect(await choice('2026-08-12', 'staff-03')).toBeUndefined();
  });

  test('Ctrl+C gives Excel a head and a line for each that is picked', async () => {
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 90 });
    await open();
    cell('2026-08-12', 'staff-03').click();
    document.querySelector<HTMLElement>('.overtime')?.focus();
    await keys(' ');
    await vi.waitFor(() => expect(picked()).toHaveLength(1));
    const clipboardData = new DataTransfer();
    document
      .querySelector('.overtime')
      ?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    expect(clipboardData.getData('text/plain').split('\r\n')).toEqual([
      '姓名\t岗位\t日期\t星期\t倍数\t小时\t补偿\t批准人\t理由',
      '李晓燕\t综合窗口 1\t2026-08-12\t三\t150%\t1.5\t发加班费\t未批准\t',
    ]);
  });

  test.each(['light', 'dark'])('axe finds nothing in %s at 1280 × 720, the foot is in view', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await worked('staff-03', '2026-08-12', { mark: 'present', overtimeMinutes: 200 });
    await open();
    cell('2026-08-12', 'staff-03').click();
    await keys(' ');
    await says('批准要写理由');
    await accessible();
  });

  test('500 people: only the rows in view are drawn, and the cursor reaches the last', async () => {
    const [first] = await book.db.of('staff').where('id').equals('staff-03').toArray();
    const many = Array.from({ length: 500 }, (_, i) => `many-${i}`);
    if (!first) throw new Error('no staff-03');
    await book.db.of('staff').bulkPut(many.map((id, i) => ({ ...first, id, number: String(1000 + i), name: `员工${i}` })));
    const published = await book.db.of('rosterPublications').get(`${MONTH}:hall-1:1`);
    if (!published) throw new Error('not published');
    await book.db
      .of('rosterPublications')
      .put({ ...published, rows: [...published.rows, ...many.map((staffId) => ({ staffId, cells: {} }))] });
    for (const id of [...many, 'staff-03']) await worked(id, '2026-08-12', { mark: 'present', overtimeMinutes: 60 });
    await open();
    expect(document.querySelectorAll('.overtime tbody tr').length).toBeLessThan(120);
    cell('2026-08-12', 'staff-03').click();
    document.querySelector<HTMLElement>('.overtime')?.focus();
    await keys('{ArrowDown>60/}');
    await vi.waitFor(() => expect(document.querySelector('td.at')?.getAttribute('data-entry')).toMatch(/:many-59$/));
  });
});
