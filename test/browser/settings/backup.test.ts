import { afterEach, beforeEach, expect, test } from 'vitest';
import { mirrorBackup } from '#src/renderer/commands/backup/mirror-backup.ts';
import { countBook, inspectBackup, restoreBackup } from '#src/renderer/commands/backup/restore-backup.ts';
import { takeSnapshot } from '#src/renderer/commands/backup/take-snapshot.ts';
import { openDemoBook, openTestBook, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

test('a snapshot holds every record, and the counts agree with the book', async () => {
  const made = await takeSnapshot(book.ctx, 'manual');
  if (!made.ok || !made.value) throw new Error('no snapshot');
  const now = await countBook(book.ctx);
  expect(made.value.rows['staff']).toBe(now['staff']);
  expect(made.value.rows['rosterRows']).toBe(now['rosterRows']);
  expect(made.value).toMatchObject({ reason: 'manual', seq: 1 });
});

test('an empty book is not backed up', async () => {
  const empty = await openTestBook();
  expect(await takeSnapshot(empty.ctx, 'manual')).toEqual({ ok: true, value: null });
  await empty.close();
});

test('the second copy is made after a fresh snapshot; a full drive is a value, not a crash', async () => {
  expect((await mirrorBackup(book.ctx, 'E:\\备份')).ok).toBe(true);
  expect(book.host.snapshots.length).toBe(1);
  expect(book.host.mirrored).toEqual(['E:\\备份']);
  book.host.refuse('backup.mirror', { code: 'host/disk-full' });
  expect(await mirrorBackup(book.ctx, 'E:\\备份')).toEqual({ ok: false, error: { code: 'host/disk-full' } });
});

test('a folder without a backup is refused before anything changes', async () => {
  const seen = await inspectBackup(book.ctx, '/media/empty');
  expect(seen).toMatchObject({ ok: false, error: { code: 'host/not-found' } });
});

test('restoring first backs up, then adopts, then empties the working copy for the rebuild', async () => {
  expect((await restoreBackup(book.ctx, '/media/usb')).ok).toBe(true);
  expect(book.host.snapshots.map((s) => s.reason)).toEqual(['before-restore']);
  expect(book.host.adopted).toEqual(['/media/usb']);
  expect(await book.db.of('staff').count()).toBe(0);
});

test('when the backup cannot be adopted the book stays as it is', async () => {
  book.host.refuse('backup.adopt', { code: 'host/snapshot-damaged' });
  expect((await restoreBackup(book.ctx, '/media/usb')).ok).toBe(false);
  expect(await book.db.of('staff').count()).toBeGreaterThan(0);
});
