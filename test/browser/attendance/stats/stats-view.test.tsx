import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { exportAttendanceStats } from '#src/renderer/commands/attendance/export-attendance-stats.ts';
import { readStatFacts } from '#src/renderer/store/attendance-stats.ts';
import { setStatsPlace } from '#src/renderer/ui-state/attendance-stats-place.ts';
import { sumsOf } from '#src/shared/domain/attendance/stats/sums.ts';
import { keys, openAttendance, press, says, text } from '#test/browser/attendance/attendance-page.tsx';
import { openDemoBook, TEST_NOW, type TestBook } from '#test/support/book.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  setStatsPlace({
    kind: 'month',
    group: 'post',
    open: '',
    order: { column: 'lateMinutes', down: true },
    range: { from: '', to: '' },
  });
});
afterEach(async () => {
  leave();
  leave = () => undefined;
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
/** 孙佳怡 is late once, 何婷婷 twice, on days with a day shift. */
const seeded = async () => {
  await punch(8, '2026-09-23 08:51:12');
  await punch(10, '2026-09-23 08:44:00');
  await punch(10, '2026-09-22 08:25:00');
  await punch(10, '2026-09-22 17:35:00');
};
const names = () => [...document.querySelectorAll('.att-stats-table .stat-name b')].map((b) => b.textContent);
const open = async (address = 'stats/2026-09/hall-1') => {
  leave = openAttendance(book, address);
  await vi.waitFor(() => expect(names().length).toBeGreaterThan(0), { timeout: 4000 });
};

describe('the page', () => {
  test('ranks who is late most and says it in the first line', async () => {
    await seeded();
    await open();
    expect(names().slice(0, 2)).toEqual(['孙佳怡', '何婷婷']);
    expect(text('.stats-line')).toContain('迟到最多：孙佳怡 1 次 21 分');
    expect(text('.stats-line')).toContain('迟到 2 次 35 分');
  });

  test('a name opens its days, which lead to the day’s sheet; another column ranks anew', async () => {
    await seeded();
    await open();
    await userEvent.click(document.querySelector('.stat-name') as HTMLElement);
    await vi.waitFor(() => expect(text('.stat-days')).toContain('9月23日 三 21 分'));
    const link = [...document.querySelectorAll<HTMLAnchorElement>('.stat-days a')].find((a) =>
      a.textContent?.includes('9月23日'),
    );
    expect(link?.getAttribute('href')).toBe('/attendance/day/2026-09-23/hall-1');
    const before = names();
    await press('没来');
    await vi.waitFor(() => expect(names()).not.toEqual(before));
    expect(document.querySelector('th[aria-sort=descending]')?.textContent).toContain('没来');
  });

  test('punctuality by team, the months and the arrivals are text as well as pictures', async () => {
    await seeded();
    await open();
    await press('班组');
    await vi.waitFor(() => expect(text('.bar-list')).toMatch(/一班.*迟 \d/));
    expect(document.querySelectorAll('.stats-trend a')).toHaveLength(12);
    expect(document.querySelector('.stats-trend a.on')?.getAttribute('aria-label')).toContain('2026年9月 准时');
    expect(document.querySelector('.arrivals')?.getAttribute('aria-label')).toMatch(/早 0 到 5 分 1 次.*晚 10 到 15 分 1 次/);
  });

  test('quarter, year and from–to; a name is found by its initials', async () => {
    await seeded();
    await open();
    await press('季');
    await vi.waitFor(() => expect(text('.stats-line')).toContain('2026年第3季度'));
    await press('年');
    await vi.waitFor(() => expect(text('.stats-line')).toMatch(/^2026年　/));
    await press('自定');
    await press('起始月往前');
    await vi.waitFor(() => expect(text('.stats-line')).toContain('2026年8月至2026年9月'));
    await userEvent.click(document.querySelector('input[type=search]') as HTMLElement);
    await keys('htt');
    await vi.waitFor(() => expect(names()).toEqual(['何婷婷']));
  });

  test('a month without anything says so', async () => {
    leave = openAttendance(book, 'stats/2025-03/hall-1');
    await says('这段时间没有考勤');
  });

  test('axe finds nothing', async () => {
    await seeded();
    await open();
    await userEvent.click(document.querySelector('.stat-name') as HTMLElement);
    const found = await axe.run(document.querySelector('main') ?? document.body, { rules: { region: { enabled: false } } });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('reading and writing', () => {
  const read = (signal = new AbortController().signal) =>
    readStatFacts(book.db, { from: '2026-08', to: '2026-09' }, TEST_NOW, signal, () => undefined);

  test('the halls together are the whole, and a stopped reading gives nothing', async () => {
    await seeded();
    const facts = (await read())?.facts ?? [];
    const halls = ['hall-1', 'hall-2'].map((id) => sumsOf(facts.filter((f) => f.place.hallId === id)));
    expect(halls.reduce((n, s) => n + s.due, 0)).toBe(sumsOf(facts).due);
    expect(sumsOf(facts).arrivals.late).toBe(2);
    const stop = new AbortController();
    stop.abort();
    expect(await read(stop.signal)).toBeNull();
  });

  test('the workbook is written with the period and the hall in its name; an empty month is refused', async () => {
    await seeded();
    const saved: { readonly name: string; readonly base64: string }[] = [];
    const call = book.host.call.bind(book.host);
    vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
      if (method !== 'file.save') return call(method, input);
      saved.push(input as (typeof saved)[number]);
      return { ok: false, error: { code: 'host/disk-full' } };
    });
    const request = { from: '2026-09', to: '2026-09', hallId: 'hall-1' };
    expect(await exportAttendanceStats(book.ctx, request)).toMatchObject({ error: { code: 'host/disk-full' } });
    expect(saved[0]?.name).toMatch(/^考勤统计 2026-09 .*\.xlsx$/);
    expect(atob(saved[0]?.base64.slice(0, 8) ?? '').startsWith('PK')).toBe(true);
    const none = await exportAttendanceStats(book.ctx, { from: '2024-01', to: '2024-02', hallId: 'hall-1' });
    expect(none).toMatchObject({ ok: false, error: { code: 'print/nobody' } });
  });
});
