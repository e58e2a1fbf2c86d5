import { afterEach, beforeEach, expect, test } from 'vitest';
import { adoptPlans } from '#src/renderer/commands/emergency-plan/adopt-plans.ts';
import { startIncident } from '#src/renderer/commands/incident/open-incident.ts';
import { writeReport } from '#src/renderer/commands/incident/report-incident.ts';
import { startPatrols } from '#src/renderer/commands/patrol/keep-plans.ts';
import { TodayScreen } from '#src/renderer/screens/today/today-screen.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { aPiece } from '#test/support/equipment.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { aRectification } from '#test/support/rectification.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const open = () => {
  leave = mountScreen(book, '*', '/', <TodayScreen />);
};
const page = () => expect.poll(() => document.body.textContent);

test('an open incident asks for its first report with the hour it is due; written, the line goes', async () => {
  const made = await startIncident(book.ctx, 'illness');
  if (!made.ok) throw new Error(made.error.code);
  open();
  await page().toMatch(/SJ-2026-0001.*还没有初报，时限 09-23 11:34/);
  await writeReport(book.ctx, made.value.id, { kind: 'first', urgency: 'usual' });
  await page().not.toContain('还没有初报');
});

test('rectifications stand by their day, done ones wait for the second look', async () => {
  await book.db
    .of('rectifications')
    .bulkPut([
      aRectification(),
      aRectification({ id: 'zg-2', number: 'ZG-2026-02', finding: '插座松动', state: 'done' }),
      aRectification({ id: 'zg-3', number: 'ZG-2026-03', finding: '标牌褪色', dueOn: '2026-12-01' }),
    ]);
  open();
  await page().toContain('整改 ZG-2026-01 东侧疏散门打不开，期限 2026-09-17');
  await page().toContain('整改 ZG-2026-02 插座松动，已完成，等复查');
  await page().not.toContain('标牌褪色');
});

test('rounds, pieces past their date and plans never practised', async () => {
  await adoptPlans(book.ctx, { approvedBy: '陈建国', effectiveFrom: '2026-01-01', nextReview: '2026-10-01' });
  await startPatrols(book.ctx);
  await book.db.of('equipment').put(aPiece({ expiresOn: '2026-09-01' }));
  open();
  await page().toContain('东门内侧灭火器 2026-09-01 已过期');
  await page().toMatch(/\d 个预案还没演练过/);
  await page().toMatch(/防火检查/);
  await page().toMatch(/应急预案 2026-10-01 要评审/);
});
