import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { exportEquipment } from '#src/renderer/commands/equipment/export-equipment.ts';
import { addEquipment } from '#src/renderer/commands/equipment/keep-equipment.ts';
import { buildEquipmentLabels, buildEquipmentRegister } from '#src/renderer/commands/print/equipment-register.ts';
import { readWorkbook } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import { DrillsScreen } from '#src/renderer/screens/drills/drills-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { aPieceInput } from '#test/support/equipment.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
const open = (id = '') => {
  leave = mountScreen(book, '/drills/:view?/:id?/:part?', `/drills/equipment/${id}`, <DrillsScreen />);
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
const pieces = () => book.db.of('equipment').orderBy('number').toArray();
const checks = () => book.db.of('equipmentChecks').toArray();
const given = async (over: Parameters<typeof aPieceInput>[0] = {}) => {
  const made = await addEquipment(book.ctx, aPieceInput(over));
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
};

test('N, the place, Enter: pieces come by the dozen, numbered for their labels', async () => {
  open();
  await shown('还没有器材');
  await userEvent.keyboard('n');
  await userEvent.keyboard('东门内侧{Enter}');
  await expect.poll(async () => (await pieces()).length).toBe(1);
  await userEvent.keyboard('西门内侧{Enter}');
  await expect.poll(pieces).toMatchObject([
    { number: 'QC-2026-001', place: '东门内侧', name: '灭火器', checkEveryDays: 15 },
    { number: 'QC-2026-002', place: '西门内侧' },
  ]);
  await shown('每半月一次');
  await userEvent.keyboard('{Enter}');
  await shown('写放在哪里');
});

test('down the list with C; the whole round with one press; Ctrl+Z takes it back', async () => {
  await given();
  await given({ place: '西门内侧', boughtOn: '' });
  await given({ place: '二楼', kind: 'aed', name: 'AED', checkEveryDays: 30 });
  open();
  await shown('要处理 3');
  await page.getByRole('button', { name: /QC-2026-001/ }).click();
  await userEvent.keyboard('c');
  await expect.poll(checks).toMatchObject([{ result: 'sound', day: '2026-09-23', by: '周敏' }]);
  await page.getByRole('button', { name: '2 件都完好' }).click();
  await expect.poll(async () => (await checks()).length).toBe(3);
  await shown('今天没有要检查的器材');
  await undo(book.ctx);
  await expect.poll(async () => (await checks()).length).toBe(1);
});

test('F, what is wrong, who mends it: in repair, and among the rectifications with the hall’s usual time', async () => {
  const id = await given();
  open(id);
  await shown('记完好');
  await userEvent.keyboard('f');
  await userEvent.keyboard('压力表在红区{Enter}');
  await expect.poll(pieces).toMatchObject([{ state: 'repair' }]);
  await expect
    .poll(() => book.db.of('rectifications').toArray())
    .toMatchObject([{ source: 'equipment', sourceId: id, dueOn: '2026-09-30', ownerId: 'staff-03' }]);
  await shown('压力表在红区');
  await page.getByRole('button', { name: '已更换' }).click();
  await page.getByRole('textbox', { name: '新的有效期至' }).fill('2036-09-23');
  await page.getByRole('button', { name: '记更换' }).click();
  await expect.poll(pieces).toMatchObject([{ state: 'inUse', expiresOn: '2036-09-23', boughtOn: '2026-09-23' }]);
});

test('changed in place; scrapped with a reason and due for nothing any more', async () => {
  const id = await given();
  open(id);
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('textbox', { name: '有效期至' }).fill('2026-09-30');
  await page.getByRole('button', { name: '存下' }).click();
  await expect.poll(pieces).toMatchObject([{ expiresOn: '2026-09-30' }]);
  await page.getByRole('button', { name: '报废', exact: true }).click();
  await shown('报废要写明原因');
  await page.getByRole('textbox', { name: '原因' }).fill('筒体锈蚀');
  await page.getByRole('button', { name: '报废', exact: true }).click();
  await expect.poll(pieces).toMatchObject([{ state: 'scrapped', note: '2026-09-23 报废：筒体锈蚀（周敏）' }]);
});

test('printed: the register, and labels with a code that names the piece; an empty register is refused', async () => {
  expect(await buildEquipmentRegister(book.ctx)).toMatchObject({ error: { code: 'equipment/none' } });
  await given();
  await given({ place: '西门内侧' });
  const register = await buildEquipmentRegister(book.ctx);
  const html = register.ok ? register.value.html : '';
  for (const text of ['厅务表 09-2', 'QC-2026-002', '西门内侧', '待检查', '共 2 条']) expect(html).toContain(text);
  const labels = await buildEquipmentLabels(book.ctx);
  expect(labels.ok && labels.value.html.match(/aria-label="QC-2026-00\d"/g)).toHaveLength(2);
});

test('Excel out reads back with the register and every check', async () => {
  await given();
  const files: File[] = [];
  const call = book.host.call.bind(book.host);
  vi.spyOn(book.host, 'call').mockImplementation(async (method, input) => {
    const { name = '', base64 = '' } = method === 'file.save' ? (input as { name: string; base64: string }) : {};
    if (name !== '') files.push(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    return call(method, input);
  });
  await exportEquipment(book.ctx);
  const read = await readWorkbook(files[0] ?? new File([], ''), new AbortController().signal);
  expect(read.ok && read.value.map((s) => s.name)).toEqual(['器材台账', '检查记录']);
  expect(read.ok && read.value[0]?.rows.flat()).toContain('政务大厅 东门内侧');
});

test('accessible, with a piece open and the form open', async () => {
  const id = await given();
  open(id);
  await shown('这次检查');
  await userEvent.keyboard('n');
  await shown('检查周期依据');
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations.map((v) => [v.id, v.nodes.map((n) => n.html)])).toEqual([]);
});
