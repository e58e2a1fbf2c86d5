import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsScreen } from '#src/renderer/screens/settings/settings-screen.tsx';
import { useSettingsDrafts } from '#src/renderer/ui-state/settings-drafts.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  await page.viewport(1400, 900);
  useSettingsDrafts.setState({ drafts: {} });
  book = await openDemoBook();
  leave = mountScreen(book, '/settings/:section?', '/settings/safety', <SettingsScreen />);
  await expect.element(page.getByRole('textbox', { name: '初报时限' })).toBeVisible();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const safety = async () => (await book.db.of('settings').get('settings'))?.safety;
const type = async (cell: string, text: string) => {
  await page.getByRole('textbox', { name: cell }).click();
  await userEvent.keyboard(`{Control>}a{/Control}${text}{Enter}`);
};

test('a number of the hall is kept; one beyond the law is refused with the bounds, and nothing is written', async () => {
  await type('初报时限', '30');
  await expect.poll(async () => (await safety())?.firstReportMinutes).toBe(30);
  const lines = book.host.lines.length;
  await type('初报时限', '90');
  await expect.poll(() => document.querySelector('p.Mui-error')?.textContent).toMatch(/1.*60/);
  expect((await safety())?.firstReportMinutes).toBe(30);
  expect(book.host.lines.length).toBe(lines);
});

test('重点单位 is a switch', async () => {
  await page.getByRole('checkbox', { name: /重点单位/ }).click();
  await expect.poll(async () => (await safety())?.keyUnit).toBe(true);
});

test('axe finds nothing', async () => {
  const found = await axe.run(document.querySelector('main') ?? document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});
