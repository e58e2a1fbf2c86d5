import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import { packChange } from '#src/shared/domain/attendance/punches/pack.ts';
import { planPunchImport, toPunch } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchReading } from '#src/shared/domain/attendance/punches/reading.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { addDays, clockText, type DayKey, type Instant, weekdayOf } from '#src/shared/domain/core/day.ts';
import { tempFolder } from '#test/e2e/open-app.ts';
import { someone } from '#test/support/people.ts';
import { makeBook } from './make-book.ts';
import { memoryOf, middle, ms, timeStart } from './measure.ts';
import { monthOfPeople } from './month-of-people.ts';

const PEOPLE = 500;
/** The year before the bench's today: 500 people, four punches on each weekday, about 520,000 lines. */
const FIRST = '2025-11-01';
const DAYS = 365;

type Add = (what: string, value: string) => void;

/** A year of punches of 500 people: read, planned, previewed and applied; and what deriving a month costs by itself. */
export async function benchPunches(add: Add, now: Instant): Promise<void> {
  const folder = tempFolder('bench-punches');
  const file = path.join(folder, '1_attlog.dat');
  writeFileSync(file, yearLog());
  await inNode(add, new TextEncoder().encode(yearLog()));
  derivation(add, now);
  const dataDir = path.join(folder, 'data');
  await makeBook(dataDir, { people: PEOPLE, months: 12, lastMonth: '2026-10', punches: false });
  const { shell } = await timeStart(dataDir, now, '.boards');
  await onScreen(add, shell.page, file);
  add('内存：导入 50 万条之后 / memory after the import', `${memoryOf(dataDir)} MB`);
  await shell.close();
  const again = await timeStart(dataDir, now, '.boards');
  add('启动到看板：50 万条打卡 / start with half a million punches', ms(again.took));
  await again.shell.close();
}

/** As a machine writes it: by time. */
function yearLog(): string {
  const lines: string[] = [];
  for (let d = 0, day: DayKey = FIRST; d < DAYS; d++, day = addDays(day, 1))
    if (weekdayOf(day) < 6)
      for (const start of [475, 722, 835, 1052])
        for (let n = 1; n <= PEOPLE; n++) {
          const minute = start + ((n * 7 + d * 3) % 14);
          const second = String((n * 11 + d) % 60).padStart(2, '0');
          lines.push(`${String(n).padStart(9)}\t${day} ${clockText(minute)}:${second}\t1\t0\t1\t0`);
        }
  return `${lines.join('\r\n')}\r\n`;
}

async function inNode(add: Add, bytes: Uint8Array): Promise<void> {
  let started = performance.now();
  const read = await readPunches(bytes, '1_attlog.dat');
  if (!read.ok) throw new Error(read.error.code);
  const { reading } = read.value;
  add(`读 ${reading.punches.length} 条打卡（${Math.round(bytes.length / 1e6)} MB）/ read`, ms(performance.now() - started));
  started = performance.now();
  const plan = planOf(reading);
  add('核对（空账本）/ plan', ms(performance.now() - started));
  const again = planOf(
    reading,
    plan.add.map((p) => `${p.number}|${p.at}|attlog`),
  );
  if (again.add.length > 0) throw new Error('the same file brought something new');
  const line = JSON.stringify(
    packChange(
      'i',
      [],
      plan.add.map((p) => toPunch(p, 'attlog', `s-${p.number}`, 'i')),
    ),
  );
  add('日志里的一行 / journal line', `${(line.length / 1e6).toFixed(1)} MB`);
}

const staff = Array.from({ length: PEOPLE }, (_, i) => someone({ id: `s-${i + 1}`, number: String(i + 1), name: `人${i + 1}` }));
const planOf = (reading: PunchReading, ids: readonly string[] = []) =>
  planPunchImport(reading, 'attlog', { ids, links: [], staff, lockOf: () => '' });

function derivation(add: Add, now: Instant): void {
  for (const people of [60, PEOPLE]) {
    const month = monthOfPeople(people, '2026-10');
    const took = Array.from({ length: 5 }, () => {
      const started = performance.now();
      attendanceSheet(month.people, month.days, month.shifts, month.rules, now);
      return performance.now() - started;
    });
    add(`推算一个月考勤 ${people} 人 / derive a month`, ms(middle(took, 0.5)));
  }
}

async function onScreen(add: Add, page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/attendance/punches';
  });
  const input = page.locator('.punch-page input[type=file]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(file);
  const stopping = performance.now();
  await page.getByRole('button', { name: '停止读取' }).click();
  await page.locator('.file-drop').waitFor();
  add('取消读取 / cancel reading', ms(performance.now() - stopping));
  let started = performance.now();
  await input.setInputFiles(file);
  const write = page.getByRole('button', { name: /^导入 \d+ 条/ });
  await write.waitFor({ timeout: 120_000 });
  add('选文件到预览 50 万条 / file to preview', ms(performance.now() - started));
  await page.locator('details.effect').waitFor({ timeout: 240_000 });
  add('推算会改动哪些天（12 个月 500 人）/ what would change', ms(performance.now() - started));
  started = performance.now();
  await write.click();
  await page.locator('[role=progressbar][aria-valuenow]').waitFor({ timeout: 240_000 });
  add('核对完，此前都能取消 / checked, could be cancelled until here', ms(performance.now() - started));
  await page.getByText(/已导入 \d+ 条打卡/).waitFor({ timeout: 600_000 });
  add('写入 50 万条到存盘 / applied', ms(performance.now() - started));
  started = performance.now();
  await page.locator(`.month-sheet td[data-cell="5:5"]`).first().waitFor({ timeout: 120_000 });
  add('之后打开月表 / the month sheet afterwards', ms(performance.now() - started));
  started = performance.now();
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销：').waitFor({ timeout: 600_000 });
  add('撤销 50 万条 / undone', ms(performance.now() - started));
  await page.keyboard.press('Control+y');
  await page.getByText('已重做：').waitFor({ timeout: 600_000 });
}
