import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importPunches } from '#src/renderer/commands/attendance/import-punches.ts';
import { markDays } from '#src/renderer/commands/attendance/mark-days.ts';
import { readPunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { useToast } from '#src/renderer/ui-state/toast.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { press, text } from './attendance-page.tsx';
import { dayLog, logFile, logLine } from './log-files.ts';
import { choose, chosen, dropFiles, openPunches, says } from './punch-files-page.tsx';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  leave = await openPunches(book);
});
afterEach(async () => {
  leave();
  await book.close();
});

const page = () => text('.punch-page');
const count = () => book.db.of('punches').count();
const noViolations = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
};

describe('several files at once', () => {
  test('are previewed one after the other', async () => {
    dropFiles(logFile(dayLog('2026-09-21', [1]), 'a.dat'), logFile(dayLog('2026-09-22', [1, 2]), 'b.dat'));
    await press('导入 2 条');
    await says('已导入 2 条');
    await press('导入 4 条');
    await vi.waitFor(async () => expect(await count()).toBe(6));
    expect((await book.db.of('punchImports').toArray()).map((i) => i.fileName).sort()).toEqual(['a.dat', 'b.dat']);
  });

  test('or all at one stroke; the same file twice brings nothing the second time', async () => {
    const day = dayLog('2026-09-21', [1, 2]);
    dropFiles(logFile(day, 'a.dat'), logFile(day, 'b.dat'), logFile(dayLog('2026-09-22', [1]), 'c.dat'));
    await press('3 个文件全部导入');
    await says('没有新的打卡');
    await vi.waitFor(async () => expect(await count()).toBe(6));
    await vi.waitFor(() => expect(page()).toContain('把打卡文件拖到这里'));
  });

  test('one that cannot come in stays at hand, the others come in', async () => {
    const strange = dayLog('2026-09-21', [1]) + logLine('99', '2026-09-21 08:12:00');
    dropFiles(logFile(strange, 'a.dat'), logFile(dayLog('2026-09-22', [1, 2]), 'b.dat'));
    await press('2 个文件全部导入');
    await vi.waitFor(async () => expect(await count()).toBe(4));
    await vi.waitFor(() => expect(useToast.getState().toast?.text).toContain('“a.dat”没有导入'));
    expect(page()).toContain('1 个号码不知道是谁');
  });

  test('one is left out, the next takes its place', async () => {
    dropFiles(logFile(dayLog('2026-09-21', [1]), 'a.dat'), logFile(dayLog('2026-09-22', [1, 2]), 'b.dat'));
    await says('新打卡 2 条');
    await press('不要这个文件');
    await says('新打卡 4 条');
    expect(page()).not.toContain('a.dat');
  });
});

describe('a table whose headings nobody knows', () => {
  const doors = (day: string) => `门禁导出\n员编,地点,刷门时刻\n1,东门,${day} 08:22\n2,东门,${day} 08:23\n`;

  test('is shown with guessed columns, read as named, and remembered for the next time', async () => {
    dropFiles(logFile(doors('2026-09-21'), '门禁.csv'));
    await says('“门禁.csv”的每一列是什么');
    expect(chosen()).toEqual(['number', 'ignore', 'moment']);
    expect(page()).toContain('1 2026-09-21 08:22');
    await noViolations();
    choose(3, 'ignore');
    await says('至少要指出');
    choose(3, 'moment');
    await press('按这样读');
    await says('按指定的列读取');
    await press('导入 2 条');
    await vi.waitFor(async () => expect(await count()).toBe(2));
    expect(await book.db.of('punchMappings').toArray()).toMatchObject([
      { id: '员编|地点|刷门时刻', columns: ['number', 'ignore', 'moment'] },
    ]);
    leave();
    leave = await openPunches(book);
    dropFiles(logFile(doors('2026-09-22'), '门禁2.csv'));
    await says('新打卡 2 条');
    expect(page()).toContain('按上次的对应读取');
    await press('改');
    await says('“门禁2.csv”的每一列是什么');
    expect(chosen()).toEqual(['number', 'ignore', 'moment']);
  });

  test('works without any heading', async () => {
    const names = (await book.db.of('staff').bulkGet(['staff-01', 'staff-02'])).map((m) => m?.name ?? '');
    dropFiles(logFile(`${names[0]},东门,2026-09-21 08:22\n${names[1]},西门,2026-09-21 08:23\n`, '门禁.csv'));
    await says('这张表没有表头');
    expect(chosen()).toEqual(['name', 'ignore', 'moment']);
    await press('按这样读');
    await press('导入 2 条');
    await vi.waitFor(async () => expect(await count()).toBe(2));
  });
});

describe('the preview says what will change', () => {
  test('people, days and the list of them; what a person marked stays', async () => {
    await markDays(book.ctx, [
      { staffId: 'staff-02', day: '2026-09-22', hallId: 'hall-1', shownBefore: true, reason: '更正', mark: 'present' },
    ]);
    dropFiles(logFile(dayLog('2026-09-22', [1, 2, 3])));
    await says('人工标记，标记不变');
    expect(page()).toMatch(/会改动 \d 人 \d 天的出勤/);
    expect(page()).toContain('另有 1 天有人工标记');
    document.querySelector<HTMLElement>('details.effect summary')?.click();
    await vi.waitFor(() => expect(document.querySelector('.effect-days tbody')?.textContent).toContain('2026-09-22'));
    expect(text('.effect-days tbody')).toContain('没有着落');
    await noViolations();
  });

  test('a card record of the same touches changes nothing', async () => {
    const stop = new AbortController().signal;
    const read = await readPunchFile(logFile(dayLog('2026-09-22', [1], '08:21:37', '17:32:08')), stop);
    if (!read.ok) throw new Error(read.error.code);
    await importPunches(book.ctx, read.value, []);
    dropFiles(logFile('工号,打卡时间\n1,2026-09-22 08:21\n1,2026-09-22 17:32\n', '表.csv'));
    await says('同一个人同一分钟');
    await says('考勤结果不变');
  });

  test('lines of a locked month are counted and stay out', async () => {
    const blank = { hallId: 'hall-1', lockedAt: '2026-09-02T09:00:00+08:00', lockedBy: '周敏', checkedDays: [], unlocks: [] };
    await book.db.of('attendanceMonths').put({ ...blank, id: '2026-08:hall-1', month: '2026-08' });
    dropFiles(logFile(dayLog('2026-08-31', [1, 2]) + dayLog('2026-09-22', [1])));
    await says('2026年8月已锁定，4 条不导入');
    await press('导入 2 条');
    await vi.waitFor(async () => expect(await count()).toBe(2));
    // The sheet that opens is the one that changed.
    await vi.waitFor(() => expect(document.querySelector('.punch-page')).toBeNull());
    await says('2026年9月');
    leave();
    leave = await openPunches(book);
    await says('2026年8月已锁定，4 条没导');
  });

  test('whoever a number may be is offered by name', async () => {
    const name = (await book.db.of('staff').get('staff-02'))?.name ?? '';
    dropFiles(logFile(`工号,姓名,打卡时间\n88,${name}x,2026-09-22 08:21\n`, '表.csv'));
    await press(`是 ${name}（2）`);
    await press('导入 1 条');
    await vi.waitFor(async () => expect((await book.db.of('punches').toArray())[0]?.staffId).toBe('staff-02'));
  });
});

describe('a large file', () => {
  const file = async () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const log = Array.from({ length: 9000 }, (_, i) => {
      const second = i % 3000;
      return logLine('1', `2026-09-1${Math.floor(i / 3000)} 08:${two(Math.floor(second / 60))}:${two(second % 60)}`);
    });
    const read = await readPunchFile(logFile(log.join('')), new AbortController().signal);
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };
  test('can be stopped until its line is in the journal, and leaves nothing', async () => {
    const stop = new AbortController();
    const before = book.host.lines.length;
    const importing = importPunches(book.ctx, await file(), [], { signal: stop.signal });
    stop.abort();
    expect(await importing).toEqual({ ok: false, error: { code: 'host/cancelled' } });
    expect([await count(), book.host.lines.length]).toEqual([0, before]);
  });
  test('tells how far it is written', async () => {
    const shares: number[] = [];
    const done = await importPunches(book.ctx, await file(), [], { onWriting: (share) => shares.push(share) });
    expect(done.ok && done.value.added).toBeGreaterThan(4000);
    expect(shares.length).toBeGreaterThan(2);
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
