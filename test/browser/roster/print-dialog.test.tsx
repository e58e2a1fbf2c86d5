import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '#src/shared/domain/core/result.ts';
import type { HostInput, HostMethod, HostResult } from '#src/shared/host/port.ts';
import { onePagePdf } from '#test/browser/print/one-page-pdf.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { openRoster, type RosterPage } from '#test/support/roster-page.tsx';

let book: TestBook;
let screen: RosterPage;
/** What was sent to be printed and what was saved. */
const printed: string[] = [];
const saved: string[] = [];
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
  printed.length = 0;
  saved.length = 0;
  const call = book.host.call.bind(book.host);
  vi.spyOn(book.host, 'call').mockImplementation(async <M extends HostMethod>(method: M, input: HostInput<M>) => {
    if (method === 'pdf.make' && 'html' in input) {
      printed.push(String(input.html));
      return ok({ base64: onePagePdf(), pages: 1 }) as HostResult<M>;
    }
    if (method === 'file.save' && 'name' in input) {
      saved.push(String(input.name));
      return ok({ path: `/exports/${input.name}`, size: 1, sha256: '' }) as HostResult<M>;
    }
    return call(method, input);
  });
  screen = await openRoster(book, '2026-09');
});
afterEach(async () => {
  await screen.leave();
  await book.close();
});

const shows = (text: string) => vi.waitFor(() => expect(printed.at(-1)).toContain(text));
const pick = (label: string, option: string) => page.getByLabelText(label).selectOptions(option);
const save = async () => {
  await expect.element(page.getByRole('button', { name: '存为 PDF' })).toBeEnabled();
  await userEvent.keyboard('{Control>}s{/Control}');
};

test('Ctrl+P shows the month; every sheet of the roster is one choice away, on A4 and on A3', async () => {
  await userEvent.keyboard('{Control>}p{/Control}');
  await shows('厅务表 01（');
  for (const [form, number, paper] of [
    ['按人', '01-2', 'A4 portrait'],
    ['按窗口', '01-3', 'A4 landscape'],
    ['当天公示', '01-1', 'A4 portrait'],
    ['一周公示', '01-4', 'A4 landscape'],
    ['口袋卡', '01-5', 'A4 portrait'],
  ] as const) {
    await pick('印什么', form);
    await shows(`厅务表 ${number}（`);
    expect(printed.at(-1)).toContain(`size:${paper}`);
  }
  await page.getByRole('button', { name: 'A3' }).click();
  await shows('size:A3 landscape');
  await pick('印什么', '当天公示');
  await shows('size:A3 portrait');
  expect(await axe.run(document.body).then((r) => r.violations.map((v) => v.id))).toEqual([]);
});

test('the day at the door is today’s until another is chosen; a card for one person is that person’s alone', async () => {
  await userEvent.keyboard('{Control>}p{/Control}');
  await pick('印什么', '当天公示');
  await shows('2026 年 9 月 23 日');
  await pick('哪一天', '9月26日　星期六');
  await shows('2026 年 9 月 26 日');
  await pick('印什么', '口袋卡');
  await shows('张丽华');
  await pick('印谁的', '王芳');
  await vi.waitFor(() => expect(printed.at(-1)).not.toContain('张丽华'));
  await save();
  await vi.waitFor(() => expect(saved).toEqual(['口袋卡_2026-09_王芳.pdf']));
});

test('what was saved is said of that sheet only', async () => {
  await userEvent.keyboard('{Control>}p{/Control}');
  await shows('厅务表 01（');
  await save();
  await expect.element(page.getByText('已存到 /exports/排班表_2026-09_政务大厅.pdf')).toBeVisible();
  await pick('印什么', '按窗口');
  await shows('厅务表 01-3（');
  await expect.element(page.getByText(/已存到/)).not.toBeInTheDocument();
});
