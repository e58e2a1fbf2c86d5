import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { makePdfBrowser } from '#src/main/chromium/pdf-browser.ts';
import { documentHtml, landscape, landscapeA3 } from '#src/renderer/print/document.ts';
import { rosterBody } from '#src/renderer/print/roster-form.tsx';
import { rosterFormData } from '#src/renderer/print/roster-form-data.ts';
import { demoHalls } from './demo-halls.ts';

const executable = findBrowser();
const hasPdfText = spawnSync('pdftotext', ['-v']).status === 0;
const browser = executable ? makePdfBrowser(executable) : null;
afterAll(() => browser?.close());

/** Blanks on paper are no characters: the text without any. */
const squeezed = (text = ''): string => text.replace(/\s/g, '');

/** Prints the roster as the app does and gives back the text of each page as it stands on paper. */
async function pagesOf(count: number, paper: 'A4' | 'A3', month: string): Promise<string[]> {
  const data = rosterFormData({ letterhead: '临溪县政务服务大厅', month, halls: demoHalls(month, count), paper });
  const stamp = {
    form: '厅务表 01',
    record: data.record,
    version: data.version,
    checksum: '0123abcd',
    printedAt: '2026-09-25 16:40',
  };
  const page = paper === 'A3' ? landscapeA3 : landscape;
  const html = documentHtml(data.title, page, { ...stamp, person: '周敏' }, rosterBody(data));
  const folder = mkdtempSync(path.join(tmpdir(), 'hall-print-'));
  const file = path.join(folder, 'roster.pdf');
  writeFileSync(file, (await browser?.print(html)) ?? '');
  const done = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 20_000_000 });
  rmSync(folder, { recursive: true });
  return done.stdout.split('\f').filter((text) => text.trim() !== '');
}

describe.skipIf(!browser || !hasPdfText)('the printed roster, read back from its PDF', () => {
  test('27 people stand on one page with totals, legend and signatures', { timeout: 60_000 }, async () => {
    const pages = await pagesOf(27, 'A4', '2026-10');
    expect(pages).toHaveLength(1);
    for (const part of [
      '临溪县政务服务大厅 2026 年 10 月排班表',
      '编制',
      '发布单位（盖章）',
      '税务大厅在岗人数',
      '范晓东',
      '校验 0123abcd',
    ])
      expect(squeezed(pages[0])).toContain(squeezed(part));
    expect(squeezed(pages[0])).toContain('第1页共1页');
  });
  test('60 people: three pages, the head on each, signatures only on the last', { timeout: 60_000 }, async () => {
    const pages = await pagesOf(60, 'A4', '2026-10');
    expect(pages).toHaveLength(3);
    for (const text of pages) expect(text).toContain('姓名');
    expect(pages.map((text) => text.includes('发布单位'))).toEqual([false, false, true]);
    expect(pages[1]).toContain('（续）');
  });
  test('A3 takes 60 people on two pages; February has no 29th', { timeout: 60_000 }, async () => {
    expect(await pagesOf(60, 'A3', '2026-10')).toHaveLength(2);
    const [page = ''] = await pagesOf(27, 'A4', '2026-02');
    const dates = page.split('\n').find((line) => /^\s*1\s+2\s+3\s+4/.test(line)) ?? '';
    expect(
      dates
        .trim()
        .split(/\s+/)
        .filter((n) => /^\d+$/.test(n))
        .map(Number),
    ).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
  });
});
