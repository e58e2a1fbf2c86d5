import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { tempFolder } from '#test/e2e/open-app.ts';
import { SubmissionPage } from '#test/e2e/page-models/submission.ts';
import { makeBook } from './make-book.ts';
import { ms, timeStart } from './measure.ts';

const PEOPLE = 60;
const PHOTOS = 200;

/** A month of 60 people with 200 photos packed, while the screen goes on answering: how long, how large, how often the progress moved. */
export async function benchPackage(add: (what: string, value: string) => void, month: MonthKey): Promise<void> {
  const dataDir = path.join(tempFolder('bench-package'), 'data');
  await makeBook(dataDir, { people: PEOPLE, months: 1, lastMonth: month, photos: PHOTOS });
  const { shell } = await timeStart(dataDir, `${month}-29T15:20:00+08:00`, '.boards');
  const { page } = shell;
  const exportDir = path.join(dataDir, 'exports');
  const submission = new SubmissionPage(page);
  await submission.open(month);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen, longest: 0 });
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      const w = window as unknown as { longest: number };
      w.longest = Math.max(w.longest, now - last);
      last = now;
      const text = document.querySelector('.job p')?.textContent;
      if (text) seen.add(text);
      requestAnimationFrame(look);
    };
    look();
  });
  const started = performance.now();
  await submission.make();
  const took = performance.now() - started;
  const { moves, longest } = await page.evaluate(() => {
    const w = window as unknown as { seen: Set<string>; longest: number };
    return { moves: w.seen.size, longest: w.longest };
  });
  const made = readdirSync(exportDir, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.hallpkg')) ?? '';
  const size = statSync(path.join(exportDir, made)).size;
  add(
    `报送包 ${PEOPLE} 人 ${PHOTOS} 张照片 / package with photos`,
    `${ms(took)}，${Math.round(size / 1e6)} MB，进度变 ${moves} 次，画面最长停 ${ms(longest)}`,
  );
  await shell.close();
}
