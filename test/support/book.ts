import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { newHistory } from '#src/renderer/commands/core/history.ts';
import { openDemoHall } from '#src/renderer/commands/hall/open-hall.ts';
import { HallDb } from '#src/renderer/store/hall-db.ts';
import { MemoryHost } from '#test/support/memory-host.ts';

/** The hall's clock of every browser test: Wednesday, 23 September 2026. */
export const TEST_NOW = '2026-09-23T10:34:00+08:00';

export interface TestBook {
  readonly ctx: CommandContext;
  readonly db: HallDb;
  readonly host: MemoryHost;
  readonly close: () => Promise<void>;
}

/** Ids count up within the page, so that two books never share a database. */
let opened = 0;

/** An empty book on a fresh IndexedDB database, with a fixed clock and ids that count up. */
export async function openTestBook(now = TEST_NOW): Promise<TestBook> {
  const host = new MemoryHost(now);
  const db = new HallDb(`test-${crypto.randomUUID()}-${++opened}`);
  await db.open();
  let ids = 0;
  const ctx: CommandContext = {
    db,
    host,
    now: () => now,
    newId: () => `id-${++ids}`,
    userName: () => '周敏',
    onSave: () => undefined,
    history: newHistory(),
    queue: { tail: Promise.resolve() },
  };
  return { ctx, db, host, close: () => db.delete() };
}

/** A book with the demonstration hall in it as it was published, nothing changed since. */
export async function openDemoBook(now = TEST_NOW): Promise<TestBook> {
  const book = await openTestBook(now);
  const done = await openDemoHall(book.ctx, 'fresh');
  if (!done.ok) throw new Error(done.error.code);
  return book;
}
