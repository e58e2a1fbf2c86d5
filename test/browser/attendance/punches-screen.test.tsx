import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { button, keys, openAttendance, press, says, text } from './attendance-page.tsx';
import { dayLog, logFile, logLine, utf16 } from './log-files.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
  leave = openAttendance(book, 'punches');
  await says('还没有导入过打卡');
});
afterEach(async () => {
  leave();
  await book.close();
});

const drop = (file: File) => {
  const data = new DataTransfer();
  data.items.add(file);
  const place = document.querySelector('.file-drop');
  place?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
};
const choose = async (file: File) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  await userEvent.upload(input, file);
};
const page = () => text('.punch-page');
const september = dayLog('2026-09-22', [1, 2, 3]);
const count = () => book.db.of('punches').count();

describe('from the file to the book', () => {
  test('the preview says what is new and nothing is written until it is confirmed', async () => {
    drop(logFile(`${september}总计 6\r\n`));
    await says('新打卡 6 条');
    expect(page()).toContain('2026-09-22 至 2026-09-22');
    expect(page()).toContain('第 7 行');
    expect(page()).toContain('总计 6');
    expect(await count()).toBe(0);
    await press('导入 6 条');
    await vi.waitFor(async () => expect(await count()).toBe(6));
    await undo(book.ctx);
    expect(await count()).toBe(0);
  });

  test('a file chosen with the button, in UTF-16', async () => {
    await choose(logFile(utf16(september, 'le')));
    await says('新打卡 6 条');
  });

  test('cancelling the preview leaves nothing', async () => {
    drop(logFile(september));
    await says('新打卡 6 条');
    await press('取消');
    await vi.waitFor(() => expect(document.querySelector('.file-drop')).not.toBeNull());
    expect(await count()).toBe(0);
  });

  test('a file of another month says so', async () => {
    drop(logFile(dayLog('2026-08-05', [1])));
    await says('这个文件是 2026年8月的打卡，现在打开的是 2026年9月');
  });
});

test('an unknown number is given to a person by pinyin, another is ignored, then it can be written', async () => {
  drop(logFile(september + logLine('88', '2026-09-22 08:11:00') + logLine('99', '2026-09-22 08:12:00')));
  await says('2 个号码不知道是谁');
  expect((button('导入 8 条') as HTMLButtonElement).disabled).toBe(true);
  const field = document.querySelector<HTMLInputElement>('[role=combobox]');
  if (!field) throw new Error('no field');
  await userEvent.click(field);
  await keys('htt');
  await vi.waitFor(() => expect(document.querySelectorAll('[role=option]')).toHaveLength(1));
  await keys('{ArrowDown}{Enter}');
  await says('1 个号码不知道是谁');
  await press('不是本厅的人');
  await vi.waitFor(() => expect((button('导入 8 条') as HTMLButtonElement).disabled).toBe(false));
  await press('导入 8 条');
  await vi.waitFor(async () => expect(await book.db.of('punchLinks').toArray()).toHaveLength(2));
  expect(await book.db.of('punchLinks').get('88')).toEqual({ id: '88', staffId: 'staff-10' });
});

describe('what is no punch log', () => {
  test.each([
    ['x.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '读不完整'],
    ['x.dat', '', '是空文件'],
    ['信.dat', '各位同事：\n', '里没有打卡记录'],
  ] as const)('%s gets a sentence and nothing is written', async (name, content, sentence) => {
    drop(logFile(content, name));
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain(sentence));
    expect(document.querySelector('[role=alert]')?.textContent).toContain(`“${name}”`);
    expect(await count()).toBe(0);
  });

  test('the next good file is read as if nothing had happened', async () => {
    drop(logFile('各位同事：\n'));
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
    drop(logFile(september));
    await says('新打卡 6 条');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  test('a good file, then a bad one: the numbers of the first do not stay on screen', async () => {
    drop(logFile(september));
    await says('新打卡 6 条');
    await press('取消');
    await vi.waitFor(() => expect(document.querySelector('.file-drop')).not.toBeNull());
    drop(logFile('各位同事：\n'));
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
    expect(page()).not.toContain('新打卡 6 条');
  });
});

describe('files that were imported', () => {
  beforeEach(async () => {
    leave();
    await book.db.of('punchImports').put({
      id: 'import-1',
      fileName: '1_attlog.dat',
      sha256: '0'.repeat(64),
      at: '2026-09-22T18:00:00+08:00',
      by: '周敏',
      added: 1,
      duplicates: 3,
      badLines: [],
    });
    await book.db.of('punches').put({
      id: '1|2026-09-22 08:21:00|attlog',
      number: '1',
      staffId: 'staff-01',
      at: '2026-09-22 08:21:00',
      day: '2026-09-22',
      source: 'attlog',
      importId: 'import-1',
    });
    leave = openAttendance(book, 'punches');
    await says('新增 1 条，重复 3 条');
  });

  test('the same file again says that there is nothing new', async () => {
    drop(logFile(logLine('1', '2026-09-22 08:21:00')));
    await says('没有新的打卡');
    expect(await book.db.of('punchImports').count()).toBe(1);
  });

  test('one is voided with a reason, after its effect was said', async () => {
    await press('作废');
    await says('这个文件带来的 1 条打卡不再计算');
    await keys('导错了文件{Enter}');
    await says('已作废：导错了文件');
    expect(await count()).toBe(0);
  });
});
