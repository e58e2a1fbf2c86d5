import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { read, utils } from 'xlsx';
import { attendanceAndLock, makeMonthFile, openHallWithStaff, rosterAndPublish, writeInputs } from '#test/e2e/journey/month.ts';
import { openApp, tempFolder } from '#test/e2e/open-app.ts';
import { pdfText } from '#test/support/pdf-text.ts';
import { readZipBytes } from '#test/support/read-zip.ts';

const month = '2026-10';

/** Every hash right, the paper says what the screen said, the workbook opens. */
async function checkFile(file: string): Promise<void> {
  const entries = new Map(await readZipBytes(readFileSync(file)));
  const sums = (entries.get('校验清单.txt') ?? Buffer.alloc(0)).toString('utf8').trim().split('\n');
  expect(sums).toHaveLength(entries.size - 4);
  for (const line of sums) {
    const [sum = '', name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(entries.get(name) ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
  const sheet = pdfText(entries.get(`打印件/考勤表_${month}.pdf`) ?? Buffer.alloc(0));
  if (sheet !== null) for (const text of ['2026年10月考勤表', '张丽华', '公休加班', '第1页共']) expect(sheet).toContain(text);
  const roster = pdfText(entries.get(`打印件/排班表_${month}.pdf`) ?? Buffer.alloc(0));
  if (roster !== null) for (const text of ['2026年10月排班表', '税务大厅', '谢婉清']) expect(roster).toContain(text);
  const book = read(entries.get(`月报数据_${month}.xlsx`));
  expect(book.SheetNames.length).toBeGreaterThan(4);
  const register = book.SheetNames.find((name) => name.includes('名册')) ?? '';
  const text = utils.sheet_to_csv(book.Sheets[register] ?? {});
  expect(text).toContain('周敏');
  expect(text).not.toMatch(/\d{17}[\dX]/);
}

test('a real hall, one month: Excel in, roster, punches, month sheet, month file', async () => {
  const dataDir = tempFolder('month');
  const files = tempFolder('month-files');
  const exportDir = tempFolder('month-out');
  const { register, log } = writeInputs(files, month);
  const shell = await openApp({ dataDir, exportDir, now: `${month}-31T21:30:00+08:00` });
  const problems: string[] = [];
  shell.page.on('pageerror', (error) => problems.push(String(error)));
  shell.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const journey = { page: shell.page, month, files, look: async () => undefined };
  try {
    await test.step('hall and people', async () => {
      expect(await openHallWithStaff(journey, register)).toContain('新增 28');
    });
    await test.step('roster pasted and published', () => rosterAndPublish(journey));
    await test.step('punches and lock', async () => {
      expect(await attendanceAndLock(journey, log)).toContain('读不出 0 行');
    });
    await test.step('month file', () => makeMonthFile(journey));
    await test.step('what the file holds', () => checkFile(path.join(exportDir, 'LXZW_2026-10_v1.hallpkg')));
    expect(problems).toEqual([]);
  } finally {
    await shell.close();
  }
});
