import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { buildDoorDutyDocument } from '#src/renderer/commands/print/door-duty.ts';
import { buildPaperSignInDocument } from '#src/renderer/commands/print/paper-sign-in.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { buildStaffRegisterDocument } from '#src/renderer/commands/print/staff-register.ts';
import { textOf } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { openDemoBook, openTestBook, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const done = (answer: Result<PrintDocument, Problem>): PrintDocument => {
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const bodyOf = (html: string) => html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));
const both = ['hall-1', 'hall-2'];
const roster = { month: '2026-09', hallIds: both, paper: 'A4' } as const;

describe('documents of the demonstration hall', () => {
  test('the roster is the published version, the draft on demand', async () => {
    const row = await book.db.of('rosterRows').get('2026-09:staff-01');
    if (!row) throw new Error('no row');
    await book.db.of('rosterRows').put({ ...row, cells: {} });
    const published = done(await buildRosterDocument(book.ctx, roster));
    expect(published.fileName).toBe('排班表_2026-09.pdf');
    expect(published.html).toContain('第 1 版');
    const draft = done(await buildRosterDocument(book.ctx, { ...roster, choice: 'draft' }));
    expect(draft.html).toContain('草稿，尚未发布');
    expect(bodyOf(draft.html)).not.toBe(bodyOf(published.html));
  });
  test('somebody still in pre-job training is not on the roster', async () => {
    const draft = done(await buildRosterDocument(book.ctx, { ...roster, choice: 'draft' }));
    expect(draft.html).not.toContain('苗　青');
    expect(draft.html).toContain('27 人');
  });
  test('a shift put out of use since is still named on the sheet that used it', async () => {
    const shift = await book.db.of('shiftTypes').get('shift-wu');
    if (!shift) throw new Error('no shift');
    const before = done(await buildRosterDocument(book.ctx, roster));
    await book.db.of('shiftTypes').put({ ...shift, voided: { at: '', by: '', reason: '' } });
    expect(bodyOf(done(await buildRosterDocument(book.ctx, roster)).html)).toBe(bodyOf(before.html));
  });
  test('the checksum in the footer is that of the text in the body', async () => {
    const { html } = done(await buildAttendanceDocument(book.ctx, { month: '2026-09', hallIds: both }));
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textOf(bodyOf(html))));
    const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
    expect(html).toContain(`校验 ${hex.slice(0, 8)}`);
  });
  test('forms filled in by hand have no checksum', async () => {
    const door = done(await buildDoorDutyDocument(book.ctx, { day: '2026-09-23', hallId: 'hall-1' }));
    const paper = done(await buildPaperSignInDocument(book.ctx, { day: '', hallId: 'hall-1' }));
    expect(door.html).toContain('值 班 公 示');
    expect(paper.html).toContain('<svg');
    for (const { html } of [door, paper]) expect(html).not.toContain('校验');
  });
  test('names are escaped, never run', async () => {
    await book.db.of('staff').update('staff-03', { name: '<img src=x>' });
    const { html } = done(await buildStaffRegisterDocument(book.ctx, { hallIds: [] }));
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });
  test('an empty book and an unknown hall are refused with a reason', async () => {
    const empty = await openTestBook();
    const codes = await Promise.all([
      buildRosterDocument(empty.ctx, roster),
      buildAttendanceDocument(empty.ctx, { month: '2026-09', hallIds: [] }),
      buildStaffRegisterDocument(empty.ctx, { hallIds: [] }),
      buildDoorDutyDocument(empty.ctx, { day: '2026-09-23', hallId: 'hall-9' }),
      buildPaperSignInDocument(empty.ctx, { day: '2026-09-23', hallId: 'hall-9' }),
    ]);
    expect(codes.map((c) => (c.ok ? '' : c.error.code))).toEqual([
      'print/nobody',
      'print/nobody',
      'print/nobody-employed',
      'print/no-hall',
      'print/no-hall',
    ]);
    await empty.close();
  });
});
