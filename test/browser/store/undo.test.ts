import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SaveState } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { saveHallRecord } from '#src/renderer/commands/hall/save-hall-record.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const rename = (name: string) => saveHallRecord(book.ctx, 'teams', { id: 'team-1', name, order: 1 });
const nameNow = async () => (await book.db.of('teams').get('team-1'))?.name;

describe('undo and redo', () => {
  test('undo writes a new line that names what it takes back; nothing is erased', async () => {
    await rename('早班组');
    const taken = await undo(book.ctx);
    expect(taken).toMatchObject({ ok: true, value: { command: 'teams-save' } });
    expect(await nameNow()).toBe('一班');
    expect((await book.db.meta.get('applied'))?.seq).toBe(3);
    await redo(book.ctx);
    expect(await nameNow()).toBe('早班组');
  });

  test('a record that was changed elsewhere since is not overwritten', async () => {
    await rename('早班组');
    await book.db.of('teams').put({ id: 'team-1', name: '别人改的', order: 1 });
    expect(await undo(book.ctx)).toMatchObject({ ok: false, error: { code: 'undo/changed-since' } });
    expect(await nameNow()).toBe('别人改的');
  });

  test('opening the book cannot be undone', async () => {
    expect(await undo(book.ctx)).toEqual({ ok: true, value: null });
  });

  test('what takes long is told of as it is written, there and back', async () => {
    const shares: number[] = [];
    const ctx = { ...book.ctx, onSave: (state: SaveState) => void (state.kind === 'saving' && shares.push(state.share)) };
    const rows = Array.from({ length: 9_000 }, (_, i) => ({ id: `team-x${i}`, name: `组${i}`, order: i + 2 }));
    const made = { changes: rows.map((row) => change('teams', undefined, row)), value: rows.length };
    await execute(ctx, { command: 'teams-save' }, async () => ok(made));
    await undo(ctx);
    expect(await book.db.of('teams').count()).toBeLessThan(100);
    const partly = shares.filter((share) => share > 0 && share < 1);
    expect(partly.length).toBeGreaterThanOrEqual(4);
    expect(shares.filter((share) => share === 0)).toHaveLength(2);
  });

  test('commands that start together are written one after another', async () => {
    const done = await Promise.all(['甲班', '乙班', '丙班'].map(rename));
    expect(done.every((d) => d.ok)).toBe(true);
    expect(await nameNow()).toBe('丙班');
    expect((await book.db.meta.get('applied'))?.seq).toBe(4);
  });
});
