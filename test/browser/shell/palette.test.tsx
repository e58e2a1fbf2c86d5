import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Palette } from '#src/renderer/app/frame/palette.tsx';
import { startIncident } from '#src/renderer/commands/incident/open-incident.ts';
import { useNewIncident } from '#src/renderer/ui-state/new-incident.ts';
import { openPalette } from '#src/renderer/ui-state/palette.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { aRectification } from '#test/support/rectification.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  await book.db.of('rectifications').put(aRectification());
  await startIncident(book.ctx, 'illness');
  leave = mountScreen(book, '*', '/', <Palette />);
  openPalette();
});
afterEach(async () => {
  await book.ctx.queue.tail;
  leave();
  await book.close();
});
const shown = () => expect.poll(() => [...document.querySelectorAll('.palette li')].map((li) => li.textContent).join('\n'));

test('records are found by number, title and pinyin initials, beside people and acts', async () => {
  await userEvent.keyboard('ssm');
  await shown().toContain('ZG-2026-01 东侧疏散门打不开');
  await userEvent.keyboard('{Control>}a{/Control}sj-2026');
  await shown().toContain('SJ-2026-0001');
  await userEvent.keyboard('{Control>}a{/Control}jtxc');
  await shown().toContain('今天巡查');
});

test('新建事件 opens the question from anywhere', async () => {
  await userEvent.keyboard('xjsj');
  await shown().toContain('新建事件');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => useNewIncident.getState().open).toBe(true);
});
