import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { adoptPlans } from '#src/renderer/commands/emergency-plan/adopt-plans.ts';
import { addCctv, keepPerson } from '#src/renderer/commands/incident/keep-people.ts';
import { startIncident } from '#src/renderer/commands/incident/open-incident.ts';
import { writeReport } from '#src/renderer/commands/incident/report-incident.ts';
import { addEntry, closeCase, endIncident, strikeLine, writeIncident } from '#src/renderer/commands/incident/write-incident.ts';
import { buildCctvLog } from '#src/renderer/commands/print/cctv-log.ts';
import { buildIncidentReport } from '#src/renderer/commands/print/incident-report.ts';
import { IncidentsScreen } from '#src/renderer/screens/incidents/incidents-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (id = '') => {
  leave = mountScreen(book, '/incidents/:incidentId?/:part?', `/incidents/${id}`, <IncidentsScreen />);
};
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
  await adoptPlans(book.ctx, { approvedBy: '陈建国', effectiveFrom: '2026-01-01', nextReview: '2027-01-01' });
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const started = async () => {
  const made = await startIncident(book.ctx, 'illness');
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};
const entries = () => book.db.of('incidentEntries').toArray();
const note = (text: string) => ({ kind: 'note', text, stepId: '', whom: '', at: '' }) as const;

describe('the first minute', () => {
  test('one key makes the record, its plan stands beside it, digits stamp its steps', async () => {
    const { id, number, planVersionId } = await started();
    expect(number).toBe('SJ-2026-0001');
    expect(planVersionId).not.toBe('');
    open(id);
    await shown(/突发疾病应急预案.*0 \/ 9 步/);
    await userEvent.keyboard('12');
    await expect.poll(async () => (await entries()).map((e) => e.stepId)).toEqual(['s1', 's2']);
    await shown('2 / 9 步');
    await userEvent.keyboard('1');
    await expect.poll(async () => (await entries()).length).toBe(2);
  });

  test('/ writes a line; a time before it is when it happened; the first calls are one press', async () => {
    const { id } = await started();
    await writeIncident(book.ctx, id, { occurredAt: '2026-09-23T10:00:00+08:00' });
    open(id);
    await shown('只能添加');
    await userEvent.keyboard('/');
    await userEvent.keyboard('10:18 等候区有人倒地{Enter}');
    await expect.poll(entries).toMatchObject([{ at: '2026-09-23T10:18:00+08:00', text: '等候区有人倒地' }]);
    await shown('10:34 补记');
    await page.getByRole('button', { name: /^120/ }).click();
    await expect.poll(async () => (await entries()).find((e) => e.kind === 'call')?.whom).toBe('120');
  });

  test('a wrong line is struck through with its reason and stays readable', async () => {
    const { id } = await started();
    await addEntry(book.ctx, id, note('老人有糖尿病史'));
    open(id);
    await page.getByRole('button', { name: '划去“老人有糖尿病史”' }).click();
    await userEvent.keyboard('听错，应为高血压{Enter}');
    await shown(/划去 10:34，听错，应为高血压/);
    await expect.element(page.getByText('老人有糖尿病史')).toBeVisible();
  });
});

test('no command and no undo rewrites a line (《突发事件应对法》第六十一条)', async () => {
  const { id } = await started();
  await addEntry(book.ctx, id, note('救护车已到路口'));
  const [before] = await entries();
  await writeIncident(book.ctx, id, { title: '老人晕倒' });
  await writeReport(book.ctx, id, { kind: 'first', urgency: 'quick' });
  await strikeLine(book.ctx, before?.id ?? '', '记错');
  for (let i = 0; i < 4; i++) await undo(book.ctx);
  const [after] = await entries();
  expect(after).toEqual({ ...before, struck: expect.objectContaining({ reason: '记错' }) });
  expect(await book.db.of('incidents').count()).toBe(1);
  expect(await book.db.of('incidentReports').count()).toBe(1);
});

describe('the papers', () => {
  test('F9 writes the first report; it says what was known then, whatever is written afterwards', async () => {
    const { id } = await started();
    await addEntry(book.ctx, id, note('等候区有人倒地'));
    open(id);
    await shown('写初报');
    await userEvent.keyboard('{F9}');
    await shown('写续报');
    await addEntry(book.ctx, id, note('家属已到'));
    const [report] = await book.db.of('incidentReports').toArray();
    const made = await buildIncidentReport(book.ctx, report?.id ?? '');
    const html = made.ok ? made.value.html : '';
    expect(html).toContain('等候区有人倒地');
    expect(html).not.toContain('家属已到');
    expect(html).toContain('SJ-2026-0001-1');
    expect(html).toMatch(/class="bx on"><\/i>初报/);
  });

  test('people are masked on paper, and no health note leaves the record', async () => {
    const { id } = await started();
    const person = { id: '', incidentId: id, side: 'public', staffId: '', name: '张建军', sex: 'male', age: '68' } as const;
    await keepPerson(book.ctx, { ...person, phone: '13812346712', contact: '儿子 13987650417', healthNote: '糖尿病' });
    await writeReport(book.ctx, id, { kind: 'first', urgency: 'usual' });
    const [report] = await book.db.of('incidentReports').toArray();
    const made = await buildIncidentReport(book.ctx, report?.id ?? '');
    const html = made.ok ? made.value.html : '';
    expect(html).toContain('张**（男，68 岁）');
    expect(html).toContain('139****0417');
    for (const hidden of ['张建军', '13812346712', '13987650417', '糖尿病']) expect(html).not.toContain(hidden);
  });

  test('a CCTV retrieval says reason, content, unit and name, with a number of its own', async () => {
    const { id } = await started();
    const what = { incidentId: id, cameras: '等候区 3 号', from: '2026-09-23T10:15:00+08:00', to: '2026-09-23T10:40:00+08:00' };
    const who = { copied: true, unit: '派出所', name: '王警官', approvedBy: '陈建国' };
    expect(await addCctv(book.ctx, { ...what, ...who, reason: ' ' })).toMatchObject({ error: { code: 'incident/cctv' } });
    expect(await addCctv(book.ctx, { ...what, ...who, reason: '核实经过', to: what.from })).toMatchObject({
      error: { code: 'incident/cctv-time' },
    });
    expect(await addCctv(book.ctx, { ...what, ...who, reason: '核实经过' })).toMatchObject({ value: { number: 'JK-2026-001' } });
  });

  test('it is closed when nothing is missing, and says what is', async () => {
    const { id } = await started();
    open(id);
    await shown(/结案前还差：严重程度、事件性质、处置结束、终报/);
    await writeReport(book.ctx, id, { kind: 'first', urgency: 'quick' });
    await endIncident(book.ctx, id);
    expect(await closeCase(book.ctx, id)).toMatchObject({ error: { code: 'incident/needs' } });
    await writeIncident(book.ctx, id, { severity: 'common', facts: { nature: '个人突发疾病' } });
    await writeReport(book.ctx, id, { kind: 'final', urgency: 'usual' });
    await shown('可以结案');
    await page.getByRole('button', { name: '结案', exact: true }).click();
    await shown('已结案');
    expect(await addEntry(book.ctx, id, note('补一句'))).toMatchObject({ error: { code: 'incident/closed' } });
  });
});

test('the register finds and counts', async () => {
  await started();
  await startIncident(book.ctx, 'outage');
  open();
  await shown(/SJ-2026-0002.*SJ-2026-0001|SJ-2026-0001.*SJ-2026-0002/);
  await page.getByRole('combobox', { name: '种类' }).selectOptions('停电断网');
  await expect.poll(() => document.querySelectorAll('.register tbody tr').length).toBe(1);
  leave();
  open('stats');
  await shown(/2026 年共 2 件/);
});

test.each(['light', 'dark'])('no accessibility faults, register, case and figures (%s)', async (theme) => {
  const { id } = await started();
  await addEntry(book.ctx, id, note('等候区有人倒地'));
  document.documentElement.dataset['theme'] = theme;
  const check = async () => {
    const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
  };
  open(id);
  await shown('调取监控');
  expect(await check()).toEqual([]);
  for (const address of ['', 'stats']) {
    leave();
    open(address);
    await shown('登记簿');
    expect(await check()).toEqual([]);
  }
  document.documentElement.dataset['theme'] = 'light';
});

describe('recordings', () => {
  test('until when they are there; taken with their times; the log of the year is printed and in the workbook', async () => {
    const { id } = await started();
    expect(await buildCctvLog(book.ctx)).toMatchObject({ ok: false, error: { code: 'incident/cctv-none' } });
    open(id);
    await shown('录像保存 30 天，最晚 2026-10-22 前调取');
    await addCctv(book.ctx, {
      incidentId: id,
      reason: '核实经过',
      cameras: '3 号窗口上方',
      from: '2026-09-23T10:10:00+08:00',
      to: '2026-09-23T10:40:00+08:00',
      copied: true,
      unit: '派出所',
      name: '赵某',
      approvedBy: '陈建国',
    });
    await expect.poll(() => document.body.textContent).not.toContain('录像保存 30 天');
    const log = await buildCctvLog(book.ctx);
    expect(log.ok && log.value.html).toContain('JK-2026-001');
    expect(log.ok && log.value.html).toContain('2026-09-23 10:10—10:40');
  });
});
