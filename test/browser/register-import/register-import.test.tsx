import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportComplaints } from '#src/renderer/commands/complaint/export-complaints.ts';
import { addComplaint } from '#src/renderer/commands/complaint/handle-complaint.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { adoptPlans } from '#src/renderer/commands/emergency-plan/adopt-plans.ts';
import { exportIncidents } from '#src/renderer/commands/incident/export-incidents.ts';
import { startIncident } from '#src/renderer/commands/incident/open-incident.ts';
import { exportRectifications } from '#src/renderer/commands/rectification/export-rectifications.ts';
import { readWorkbook } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import { RegisterImportScreen } from '#src/renderer/screens/register-import/register-import-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { aRectification } from '#test/support/rectification.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  await page.viewport(1400, 900);
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const open = (register: string) => {
  leave = mountScreen(book, '/import/:register', `/import/${register}`, <RegisterImportScreen />);
};
const shown = (text: string | RegExp) => expect.poll(() => document.body.textContent).toMatch(text);
const choose = async (file: File) => {
  await expect.poll(() => document.querySelector('input[type=file]')).not.toBeNull();
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
};
const csv = (name: string, ...lines: readonly string[]) => new File([`\uFEFF${lines.join('\r\n')}`], name, { type: 'text/csv' });

/** What an export of this book writes, as a file. */
async function exported(write: () => Promise<unknown>): Promise<File> {
  const call = book.host.call.bind(book.host);
  let file = new File([], '');
  const spy = vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
    if (method !== 'file.save') return call(method, input);
    const { name, base64 } = input as { readonly name: string; readonly base64: string };
    file = new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name);
    return { ok: false, error: { code: 'host/disk-full' } };
  });
  await write();
  spy.mockRestore();
  return file;
}

describe('a file of the county', () => {
  test('is previewed with its faults, corrected in place, written in one line, taken back by one undo', async () => {
    open('incidents');
    await choose(
      csv(
        '2025 事件.csv',
        '2025 年突发事件台账,,,',
        '日期,类型,事件,处置情况',
        '2025-03-02 9:10,突发疾病,老人晕倒,拨打 120',
        '2025-05-07,停电,全厅停电,启用备用电源',
      ),
    );
    await shown('新增 1更新 0不变 0有错 1');
    await shown('“停电”不在可选的里面');
    await page.getByRole('button', { name: /^改成它/ }).click();
    await shown('新增 2');
    const lines = book.host.lines.length;
    await page.getByRole('button', { name: '导入 2 行' }).click();
    await expect.poll(() => book.db.of('incidents').count()).toBe(2);
    expect(book.host.lines.length).toBe(lines + 1);
    expect(await book.db.of('incidents').orderBy('number').toArray()).toMatchObject([
      { number: 'SJ-2025-0001', kind: 'illness', state: 'closed' },
      { number: 'SJ-2025-0002', kind: 'outage' },
    ]);
    expect(await book.db.of('incidentEntries').count()).toBe(2);
    await undo(book.ctx);
    await expect.poll(() => book.db.of('incidents').count()).toBe(0);
  });

  test('a second time nothing is new; axe finds nothing', async () => {
    const file = csv('整改.csv', '发现日期,问题,责任人', '2025-03-02,门锁坏,物业公司');
    open('rectifications');
    await choose(file);
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await expect.poll(() => book.db.of('rectifications').count()).toBe(1);
    leave();
    open('rectifications');
    await choose(file);
    await shown('这些记录账本里都有了');
    const found = await axe.run(document.querySelector('main') ?? document.body, { rules: { region: { enabled: false } } });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('our own workbooks', () => {
  test('come in again elsewhere, line for line', async () => {
    await adoptPlans(book.ctx, { approvedBy: '陈建国', effectiveFrom: '2026-01-01', nextReview: '2027-01-01' });
    await startIncident(book.ctx, 'illness');
    await addComplaint(book.ctx, {
      channel: 'hotline12345',
      topic: 'rule',
      anonymous: true,
      complainant: '',
      phone: '',
      hallId: 'hall-1',
      counterId: '',
      respondentIds: ['staff-08'],
      happenedOn: '2026-09-22',
      content: '材料没有一次说清',
      wants: '',
      repeatOf: '',
    });
    await book.db.of('rectifications').put(aRectification());
    const files = {
      incidents: await exported(() => exportIncidents(book.ctx)),
      complaints: await exported(() => exportComplaints(book.ctx)),
      rectifications: await exported(() => exportRectifications(book.ctx)),
    };
    expect((await readWorkbook(files.incidents, new AbortController().signal)).ok).toBe(true);
    await book.close();
    book = await openDemoBook();
    for (const [register, file] of Object.entries(files)) {
      open(register);
      await choose(file);
      await page.getByRole('button', { name: '导入 1 行' }).click();
      await expect.poll(() => book.db.of(register as 'incidents').count()).toBe(1);
      leave();
    }
    expect(await book.db.of('complaints').toArray()).toMatchObject([
      { number: 'TS-2026-0001', channel: 'hotline12345', topic: 'rule', state: 'accepted', respondentIds: ['staff-08'] },
    ]);
    expect(await book.db.of('rectifications').toArray()).toMatchObject([
      { number: 'ZG-2026-01', source: 'drill', state: 'open' },
    ]);
  });
});
