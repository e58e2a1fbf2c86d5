import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { buildRectificationDocument } from '#src/renderer/commands/print/rectification-notice.ts';
import { addRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import { exportRectifications } from '#src/renderer/commands/rectification/export-rectifications.ts';
import { progressRectification } from '#src/renderer/commands/rectification/progress-rectification.ts';
import { DrillsScreen } from '#src/renderer/screens/drills/drills-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { aFinding } from '#test/support/rectification.ts';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (id = '') => {
  leave = mountScreen(book, '/drills/:view?/:id?/:part?', `/drills/rectifications/${id}`, <DrillsScreen />);
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
const all = () => book.db.of('rectifications').toArray();
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const given = async (over = {}) => {
  const made = await addRectifications(book.ctx, [aFinding(over)]);
  if (!made.ok) throw new Error(made.error.code);
  return made.value[0]?.id ?? '';
};

describe('the list', () => {
  test('N, what, who by initials, Enter: it stands there with a number and a week’s time', async () => {
    open();
    await shown('还没有要整改的');
    await userEvent.keyboard('n');
    await userEvent.keyboard('饮水机旁地面湿滑{Tab}{Tab}lxy{Enter}{Enter}');
    await expect
      .poll(all)
      .toMatchObject([{ number: 'ZG-2026-01', finding: '饮水机旁地面湿滑', dueOn: '2026-09-30', state: 'open' }]);
    await expect.element(page.getByRole('row', { name: /ZG-2026-01.*饮水机旁地面湿滑.*李晓燕.*09-30.*整改中/ })).toBeVisible();
  });

  test('a firm from outside, and a day of one’s own', async () => {
    open();
    await shown('还没有要整改的');
    await userEvent.keyboard('n');
    await userEvent.keyboard('应急灯不亮{Tab}{Tab}宏远维保公司{Tab}10-8{Enter}');
    await expect.poll(all).toMatchObject([{ ownerId: '', ownerText: '宏远维保公司', dueOn: '2026-10-08' }]);
  });

  test('without an owner it is not taken, what was typed stays', async () => {
    open();
    await shown('还没有要整改的');
    await userEvent.keyboard('n');
    await userEvent.keyboard('应急灯不亮{Enter}');
    await shown('写明由谁整改');
    await expect.element(page.getByRole('textbox', { name: '问题' })).toHaveValue('应急灯不亮');
    expect(await all()).toEqual([]);
  });

  test('what is overdue is red and first; the filter counts', async () => {
    await given({ finding: '不急', dueOn: '2026-10-30' });
    await given({ finding: '过期了', dueOn: '2026-09-20' });
    open();
    await shown(/过期了.*逾期 3 天.*不急/);
    await expect.element(page.getByRole('button', { name: '未闭环 2' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '已闭环 0' })).toBeVisible();
  });
});

describe('one finding', () => {
  test('done, looked at again, closed; every step stays on view', async () => {
    const id = await given({ ownerId: 'staff-03' });
    open(id);
    await page.getByRole('textbox', { name: /做了什么/ }).fill('换了门锁');
    await userEvent.keyboard('{Enter}');
    await shown('待复查');
    await page.getByRole('button', { name: '不合格' }).click();
    await shown('写明还有什么不合格');
    await page.getByRole('textbox', { name: /复查意见/ }).fill('门还是卡');
    await page.getByRole('button', { name: '不合格' }).click();
    await expect.poll(async () => (await all())[0]?.state).toBe('open');
    await page.getByRole('textbox', { name: /做了什么/ }).fill('磨了门框');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: '复查合格' }).click();
    await expect.poll(async () => (await all())[0]?.steps.map((s) => s.kind)).toEqual(['done', 'failed', 'done', 'passed']);
    await shown(/换了门锁.*门还是卡.*磨了门框/);
  });

  test('a later day needs a reason; Ctrl+Z takes a step back', async () => {
    const id = await given();
    open(id);
    await page.getByRole('textbox', { name: '新期限' }).fill('9-28');
    await page.getByRole('button', { name: '延期' }).click();
    await shown('写明为什么延期');
    await page.getByRole('textbox', { name: /做了什么/ }).fill('等配件');
    await page.getByRole('button', { name: '延期' }).click();
    await expect.poll(async () => (await all())[0]?.dueOn).toBe('2026-09-28');
    expect(await undo(book.ctx)).toMatchObject({ ok: true });
    expect((await all())[0]).toMatchObject({ dueOn: '2026-09-17', steps: [] });
  });

  test.each(['light', 'dark'])('no accessibility faults (%s)', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    open(await given({ dueOn: '2026-09-20' }));
    await shown('整改通知单');
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    document.documentElement.dataset['theme'] = 'light';
    expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
  });
});

describe('on paper and in Excel', () => {
  test('the notice says what, who, until when, and what became of it', async () => {
    const id = await given({ ownerId: '', ownerText: '宏远维保公司' });
    await progressRectification(book.ctx, id, { kind: 'postponed', dueOn: '2026-09-25', note: '等配件' });
    await progressRectification(book.ctx, id, { kind: 'done', note: '换了门锁', photos: [] });
    const made = await buildRectificationDocument(book.ctx, id);
    const html = made.ok ? made.value.html : '';
    for (const part of [
      'ZG-2026-01',
      '宏远维保公司',
      '2026 年 9 月 25 日',
      '换了门锁（2026 年 9 月 23 日）',
      '延期原因：等配件',
      '厅务表 09-1',
    ])
      expect(html).toContain(part);
    expect(made.ok && made.value.fileName).toBe('整改通知单_ZG-2026-01.pdf');
  });

  test('the register is a workbook', async () => {
    await given();
    const saved: { readonly name: string; readonly base64: string }[] = [];
    const call = book.host.call.bind(book.host);
    vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
      if (method !== 'file.save') return call(method, input);
      saved.push(input as (typeof saved)[number]);
      return { ok: false, error: { code: 'host/disk-full' } };
    });
    expect(await exportRectifications(book.ctx)).toMatchObject({ error: { code: 'host/disk-full' } });
    expect(saved).toMatchObject([{ name: '整改台账 2026-09-23.xlsx', base64: expect.stringMatching(/^UEs/) }]);
  });
});
