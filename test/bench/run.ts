import path from 'node:path';
import { tempFolder } from '#test/e2e/open-app.ts';
import { SubmissionPage } from '#test/e2e/page-models/submission.ts';
import { runLakeBench } from './lake/run-lake-bench.ts';
import { makeBook } from './make-book.ts';
import { type Figure, memoryOf, middle, ms, timeBareWindow, timeMark, timeStart, timeView } from './measure.ts';
import { benchPackage } from './package.ts';
import { benchPunches } from './punches.ts';

const lastMonth = '2026-10';
const now = `${lastMonth}-29T15:20:00+08:00`;
const MARKS = 60;

/** Every figure of the README's table. Nothing here passes or fails. */
export async function runBench(say: (text: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (what: string, value: string) => {
    figures.push({ what, value });
    say(`${what}: ${value}`);
  };
  const bare = middle([await timeBareWindow(), await timeBareWindow(), await timeBareWindow()], 0.5);
  add('空窗口（同一浏览器）/ bare window', ms(bare));
  const empty = await timeStart(tempFolder('bench-empty'), now, 'h1');
  add('启动到可用：空账本 / start, empty book', `${ms(empty.took)}（${(empty.took / bare).toFixed(1)} 倍空窗口）`);
  await empty.shell.close();
  await smallHall(add, bare);
  await benchPackage(add, lastMonth);
  await largeHall(add);
  await benchPunches(add, now);
  for (const { what, value } of await runLakeBench({ halls: 100, months: 3, people: 30 }, '', () => undefined))
    add(`100 个大厅 3 个月：${what}`, value);
  return figures;
}

type Add = (what: string, value: string) => void;

async function smallHall(add: Add, bare: number): Promise<void> {
  const dataDir = tempFolder('bench-60');
  const records = await makeBook(dataDir, { people: 60, months: 36, lastMonth });
  const first = await timeStart(dataDir, now, '.boards');
  add(`首次重建 60 人 3 年（${records} 条）/ rebuild`, ms(first.took));
  await first.shell.close();
  const again = [await timeStart(dataDir, now, '.boards')];
  for (let i = 0; i < 2; i++) {
    await again.at(-1)?.shell.close();
    again.push(await timeStart(dataDir, now, '.boards'));
  }
  const took = middle(
    again.map((a) => a.took),
    0.5,
  );
  add('启动到看板：60 人 3 年 / start, 60 people × 3 years', `${ms(took)}（${(took / bare).toFixed(1)} 倍空窗口）`);
  const shell = again.at(-1)?.shell;
  if (!shell) return;
  const { page } = shell;
  await views(add, page, 60);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/attendance/day/${lastMonth}-29`);
  await page.locator('.day-sheet tbody tr').nth(20).waitFor();
  const marks: number[] = [];
  for (let i = 0; i < MARKS; i++) marks.push(await timeMark(page, i % 2 ? '1' : '4'));
  add('点一个名到存盘 / one mark durable', `p50 ${ms(middle(marks, 0.5))}，p95 ${ms(middle(marks, 0.95))}`);
  const submission = new SubmissionPage(page);
  await submission.open(lastMonth);
  const started = performance.now();
  await submission.make();
  add('月度文件 60 人 / month file', ms(performance.now() - started));
  add(
    '内存 60 人 3 年 / memory',
    `${memoryOf(dataDir)} MB（浏览器各进程之和）＋ ${Math.round(process.memoryUsage().rss / 1e6)} MB（本机服务与测量程序）`,
  );
  await shell.close();
}

async function largeHall(add: Add): Promise<void> {
  const dataDir = path.join(tempFolder('bench-500'), 'data');
  await makeBook(dataDir, { people: 500, months: 2, lastMonth });
  const { shell } = await timeStart(dataDir, now, '.boards');
  await views(add, shell.page, 500);
  await shell.close();
}

async function views(add: Add, page: Parameters<typeof timeView>[0], people: number): Promise<void> {
  const roster: number[] = [];
  const sheet: number[] = [];
  for (let i = 0; i < 3; i++) {
    roster.push(await timeView(page, `#/roster/${lastMonth}/hall-1`, '[role=grid] td[data-r="5"]'));
    sheet.push(await timeView(page, `#/attendance/month/${lastMonth}/hall-1`, '.month-sheet td[data-cell="5:5"]'));
  }
  add(`打开一个月排班 ${people} 人 / open a month’s roster`, ms(middle(roster, 0.5)));
  add(`打开考勤月表 ${people} 人 / open the month sheet`, ms(middle(sheet, 0.5)));
}
