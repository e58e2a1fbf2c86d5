import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportPatrols } from '#src/renderer/commands/patrol/export-patrols.ts';
import { startPatrols } from '#src/renderer/commands/patrol/keep-plans.ts';
import { recordRound } from '#src/renderer/commands/patrol/make-round.ts';
import { signRounds, voidRound } from '#src/renderer/commands/patrol/sign-rounds.ts';
import { buildPatrolLog } from '#src/renderer/commands/print/patrol-log.ts';
import { readWorkbook } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import { DrillsScreen } from '#src/renderer/screens/drills/drills-screen.tsx';
import { NewIncident } from '#src/renderer/screens/incidents/new-incident.tsx';
import { openNewIncident } from '#src/renderer/ui-state/new-incident.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { aRound } from '#test/support/patrol.ts';

/** Wednesday, 23 September 2026, 10:34: the rounds of 08:15 and 10:15 are due. */
let book: TestBook;
let leave: () => void = () => undefined;
const open = (id = '') => {
  leave = mountScreen(book, '/drills/:view?/:id?/:part?', `/drills/patrols/${id}`, <DrillsScreen />);
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
const rounds = () => book.db.of('patrolRounds').toArray();
const plan = 'patrol-hall-1';
/** The usual plan, from the first of the month on. */
const start = async () => {
  await startPatrols(book.ctx);
  await book.db.of('patrolPlans').update(plan, { startsOn: '2026-09-01' });
};
const made = async (over = {}) => {
  const done = await recordRound(book.ctx, plan, { ...aRound(over), last: false });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

describe('the day', () => {
  test('N begins with the usual plan; the round that is due is in hand; who went, Space: all in order, now', async () => {
    open();
    await shown('还没有巡查方案');
    await userEvent.keyboard('n');
    await shown('10:15 这一轮');
    await userEvent.keyboard(' ');
    await shown('写巡查人');
    await userEvent.keyboard('lxy{Enter}');
    await page.getByRole('button', { name: /^都正常/ }).click();
    await expect
      .poll(rounds)
      .toMatchObject([{ number: 'XC-2026-0001', dueAt: 615, patrollerId: 'staff-03', doneAt: book.ctx.now() }]);
    expect((await book.db.of('patrolPlans').get(plan))?.startsOn).toBe('2026-09-23');
    await shown('08:15 这一轮');
    expect((await rounds())[0]?.results.every((r) => r.ok)).toBe(true);
  });

  test('an incident comes first: its digit is not taken by the round in hand', async () => {
    await start();
    leave = mountScreen(
      book,
      '/drills/:view?/:id?/:part?',
      '/drills/patrols/',
      <>
        <DrillsScreen />
        <NewIncident />
      </>,
    );
    await shown('10:15 这一轮');
    openNewIncident();
    await shown('出了什么事');
    await userEvent.keyboard('1');
    await expect.poll(() => book.db.of('incidents').count()).toBe(1);
  });

  test('a digit marks what is wrong: said, and among the rectifications of the round', async () => {
    await start();
    await made({ dueAt: 495 });
    open();
    await shown('10:15 这一轮');
    await userEvent.keyboard('2');
    await page.getByRole('textbox', { name: '安全出口、疏散通道畅通：哪里不对' }).fill('2 号通道堆了纸箱');
    await page.getByRole('checkbox', { name: '不能当场解决，列入整改' }).click();
    await page.getByRole('combobox', { name: '谁来整改' }).fill('物业公司');
    await page.getByRole('button', { name: /^记下，1 处问题/ }).click();
    await expect
      .poll(() => book.db.of('rectifications').toArray())
      .toMatchObject([{ source: 'patrol', sourceId: `${plan}:2026-09-23:615`, ownerText: '物业公司', dueOn: '2026-09-30' }]);
    await shown('1 处问题');
    await shown('2 号通道堆了纸箱');
  });

  test('both sign, and never the same person; a void round can be made again', async () => {
    await start();
    const { id } = await made();
    open();
    await page.getByRole('button', { name: '李晓燕 签名（1 轮）' }).click();
    await shown('主管 周敏 签名');
    await userEvent.keyboard('s');
    await expect.poll(rounds).toMatchObject([{ supervisor: '周敏' }]);
    expect(await signRounds(book.ctx, [id], 'supervisor')).toMatchObject({ error: { code: 'patrol/signed' } });
    expect(await recordRound(book.ctx, plan, { ...aRound(), last: false })).toMatchObject({ error: { code: 'patrol/made' } });
    await voidRound(book.ctx, id, '记到别的大厅了');
    expect((await made()).number).toBe('XC-2026-0002');
  });

  test('before the plan began nothing was due', async () => {
    await startPatrols(book.ctx);
    open('2026-09-22/hall-1');
    await shown('没有要巡的轮次');
  });

  test('a day in the past needs the time and the reason', async () => {
    await start();
    open('2026-09-22/hall-1');
    await shown('漏巡');
    await page.getByRole('combobox', { name: '巡查人' }).fill('lxy');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('textbox', { name: '那天几点巡的' }).fill('8:20');
    await page.getByRole('button', { name: /^都正常/ }).click();
    await shown('补记要写明原因');
    await page.getByRole('textbox', { name: '为什么现在才记' }).fill('停电，纸上记的');
    await page.getByRole('button', { name: /^都正常/ }).click();
    await expect.poll(rounds).toMatchObject([{ day: '2026-09-22', note: '停电，纸上记的', enteredAt: book.ctx.now() }]);
  });
});

describe('month, inspection, plan', () => {
  test('the month counts what was made and missed', async () => {
    await start();
    await made();
    open('2026-09/hall-1');
    await shown(/已巡 1 轮，其中晚巡 1 轮；漏巡 \d+ 轮/);
    await shown('不对外办公');
  });

  test('the fire inspection is due at once, then in a quarter', async () => {
    await start();
    open('inspections');
    await shown('还没有做过防火检查');
    await userEvent.keyboard('n');
    await page.getByRole('combobox', { name: '巡查人' }).fill('lxy');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: /^都正常/ }).click();
    await shown('下次检查不晚于 2026-12-23');
  });

  test('a plan below the law is refused', async () => {
    await start();
    open('plan');
    const form = page.getByRole('form', { name: '每日防火与秩序巡查' });
    await form.getByRole('textbox', { name: '间隔几分钟' }).fill('180');
    await form.getByRole('button', { name: '存下' }).click();
    await shown('间隔写 1 到 120 分钟');
    await form.getByRole('textbox', { name: '间隔几分钟' }).fill('60');
    await form.getByRole('button', { name: '存下' }).click();
    await expect.poll(async () => (await book.db.of('patrolPlans').get(plan))?.everyMinutes).toBe(60);
  });
});

describe('paper', () => {
  test('form 09 with marks, what was found, what followed and blanks for both signatures', async () => {
    expect(await buildPatrolLog(book.ctx, { hallId: 'hall-1', days: '2026-09-23' })).toMatchObject({
      error: { code: 'patrol/no-plan' },
    });
    await start();
    const found = { i2: { note: '2 号通道堆了纸箱', none: false }, i5: { note: '', none: true } };
    const finding = { itemId: 'i2', ownerId: '', ownerText: '物业', dueOn: '2026-09-30' };
    await recordRound(book.ctx, plan, { ...aRound({ found }), last: false }, [finding]);
    const log = await buildPatrolLog(book.ctx, { hallId: 'hall-1', days: '2026-09-23' });
    const html = log.ok ? log.value.html : '';
    for (const text of ['厅务表 09', '第 1 次', '10:34', '2 号通道堆了纸箱；登记 ZG-2026-01', '闭厅检查', '×', '/', '每 2 小时'])
      expect(html).toContain(text);
    const month = await buildPatrolLog(book.ctx, { hallId: 'hall-1', days: '2026-09' });
    expect(month.ok && month.value.html.split('<h1>').length - 1).toBeGreaterThan(15);
    expect(await buildPatrolLog(book.ctx, { hallId: 'hall-1', days: '2026-10-01' })).toMatchObject({
      error: { code: 'patrol/closed' },
    });
  });

  test('Excel out lists every round that was due', async () => {
    await start();
    await made();
    const files: File[] = [];
    const call = book.host.call.bind(book.host);
    vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
      const { name = '', base64 = '' } = method === 'file.save' ? (input as { name: string; base64: string }) : {};
      if (name !== '') files.push(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      return call(method, input);
    });
    await exportPatrols(book.ctx, '2026-09', 'hall-1');
    const read = await readWorkbook(files[0] ?? new File([], ''), new AbortController().signal);
    const rows = read.ok ? (read.value[0]?.rows ?? []) : [];
    expect(rows.filter((r) => r[4] === '漏巡').length).toBeGreaterThan(50);
    expect(rows.filter((r) => r[4] === '晚巡')).toHaveLength(1);
  });

  test('accessible: day, month, inspections, plan', async () => {
    await start();
    await made();
    for (const at of ['', '2026-09/hall-1', 'inspections', 'plan']) {
      open(at);
      await shown('当天');
      const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa'] });
      expect(violations.map((v) => [at, v.id, v.nodes.map((n) => n.html)])).toEqual([]);
      leave();
    }
  });
});
