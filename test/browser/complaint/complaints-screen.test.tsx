import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { buildComplaintForm } from '#src/renderer/commands/print/complaint-form.ts';
import { ComplaintsScreen } from '#src/renderer/screens/complaints/complaints-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (id = '') => {
  leave = mountScreen(book, '/complaints/:complaintId?', `/complaints/${id}`, <ComplaintsScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const all = () => book.db.of('complaints').toArray();
const accept = async (who = '林建国') => {
  await shown('投诉');
  await userEvent.keyboard('n');
  await page.getByRole('textbox', { name: '投诉内容' }).fill('往返两次才办成');
  await page.getByRole('textbox', { name: '投诉人' }).fill(who);
  await page.getByRole('textbox', { name: '联系电话' }).fill('13812342260');
  await page.getByRole('button', { name: '受理投诉' }).last().click();
};
const end = async (text: string, button: string, pick?: readonly [string, string]) => {
  await page.getByRole('textbox', { name: '这一步做了什么' }).fill(text);
  if (pick) await page.getByRole('combobox', { name: pick[0] }).selectOptions(pick[1]);
  await page.getByRole('button', { name: button }).click();
};

test('N, what, who: accepted with a number and deadlines; then stage by stage into the file', async () => {
  open();
  await accept();
  await expect.poll(all).toMatchObject([{ number: 'TS-2026-0001', state: 'accepted', complainant: '林建国' }]);
  await shown('林** 138****2260');
  await end('予以受理', '转入调查');
  await shown('调查完毕');
  await page.getByRole('button', { name: '调查完毕' }).click();
  await shown('写明这一步做了什么');
  await end('调了录像，漏告一项', '调查完毕', ['认定', '属实']);
  await end('当面致歉，当日办结', '处置完毕');
  await end('电话答复，表示接受', '反馈并归档', ['满意度', '满意']);
  await expect
    .poll(all)
    .toMatchObject([{ state: 'filed', outcome: 'founded', satisfaction: 'satisfied', stages: { length: 4 } }]);
});

test('the same person again is told at once; Ctrl+Z takes an acceptance back', async () => {
  open();
  await accept();
  await expect.poll(async () => (await all()).length).toBe(1);
  await accept();
  await expect.poll(async () => (await all()).find((c) => c.repeatOf !== '')?.number).toBe('TS-2026-0002');
  await shown('重复投诉');
  expect(await undo(book.ctx)).toMatchObject({ ok: true });
  expect(await all()).toHaveLength(1);
});

test('on paper the name is a surname, and the respondent’s copy has none', async () => {
  open();
  await accept();
  await expect.poll(async () => (await all()).length).toBe(1);
  const [{ id } = { id: '' }] = await all();
  const html = async (copy: 'office' | 'respondent') => {
    const made = await buildComplaintForm(book.ctx, id, copy);
    return made.ok ? made.value.html : made.error.code;
  };
  expect(await html('office')).toContain('林**');
  expect(await html('office')).toContain('138****2260');
  for (const hidden of ['林**', '138****2260', '林建国', '13812342260']) expect(await html('respondent')).not.toContain(hidden);
});

test.each(['light', 'dark'])('no accessibility faults (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  open();
  await accept();
  await shown('投诉处置单');
  const check = async () => {
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
  };
  expect(await check()).toEqual([]);
  await userEvent.keyboard('{Escape}n');
  await page.getByRole('button', { name: '受理投诉' }).first().click();
  expect(await check()).toEqual([]);
  document.documentElement.dataset['theme'] = 'light';
});

test('the figures of the year say how many, what about and how they ended; axe finds nothing', async () => {
  open();
  await accept();
  await expect.poll(async () => (await all()).length).toBe(1);
  leave();
  open('stats');
  await shown('2026 年共 1 件');
  await shown(/按渠道/);
  const found = await axe.run(document.querySelector('main') ?? document.body, { rules: { region: { enabled: false } } });
  expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
});
