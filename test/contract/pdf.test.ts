import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { makePdfBrowser, type PdfBrowser } from '#src/main/chromium/pdf-browser.ts';
import { countPages } from '#src/main/services/pdf-pages.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

const hasPdfText = spawnSync('pdftotext', ['-v']).status === 0;
const page = (body: string) => `<!doctype html><meta charset="utf-8"><style>@page{size:A4 landscape}</style>${body}`;
let folder = '';
let pdf: PdfBrowser;

beforeAll(() => {
  folder = tempFolder('pdf');
  pdf = makePdfBrowser(findBrowser() ?? '');
});
afterAll(async () => {
  await pdf.close();
  removeFolder(folder);
});

/** Runs one of the PDF tools on the bytes. */
function read(tool: 'pdftotext' | 'pdfinfo', bytes: Uint8Array): string {
  const file = path.join(folder, 'a.pdf');
  writeFileSync(file, bytes);
  return spawnSync(tool, tool === 'pdftotext' ? [file, '-'] : [file], { encoding: 'utf8' }).stdout;
}

/** Browsers that this process started: its children whose name says so. */
const children = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, name = '', rest = ''] = /\((.*)\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        return Number(rest.split(' ')[1]) === process.pid && /chrom|edge/.test(name);
      } catch {
        return false;
      }
    });

describe('the printer of the Chromium shell', () => {
  test.skipIf(!hasPdfText)('Chinese text is text, on the paper that the form asks for, pages counted right', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => `<p>第${i + 1}行 李静 综合窗口 08:30</p>`).join('');
    const bytes = await pdf.print(page(rows));
    const text = read('pdftotext', bytes);
    expect(text).toContain('第1行 李静 综合窗口 08:30');
    expect(text).toContain('第120行');
    const info = read('pdfinfo', bytes);
    expect(info).toMatch(/Page size:\s+841\.9\d* x 59\d/);
    expect(info).toMatch(new RegExp(`Pages:\\s+${countPages(bytes)}\n`));
    expect(countPages(bytes)).toBeGreaterThan(2);
  });

  test('a form asks nobody for anything, also on this machine', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const base = `http://127.0.0.1:${port}`;
    await pdf.print(
      page(`<link rel="stylesheet" href="${base}/a.css"><img src="${base}/b.png"><iframe src="${base}/c"></iframe>
        <style>@import url(${base}/d.css);body{background:url(${base}/e.png)}</style>
        <img src="file:///etc/hostname"><script src="${base}/g.js"></script>文字`),
    );
    const leads = page(`<meta http-equiv="refresh" content="0;${base}/f">文字`);
    await pdf.print(leads).catch((refused: unknown) => expect(String(refused)).toMatch(/Printing failed/));
    server.close();
    expect(asked).toEqual([]);
  });

  test.skipIf(!hasPdfText)('pictures that the form carries inside are printed', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const bytes = await pdf.print(page(`<img width="90" height="90" src="data:image/png;base64,${dot}">`));
    const file = path.join(folder, 'picture.pdf');
    writeFileSync(file, bytes);
    expect(spawnSync('pdfimages', ['-list', file], { encoding: 'utf8' }).stdout).toMatch(/image/);
  });

  test('several at once, each its own', async () => {
    const all = await Promise.all(
      [1, 2, 3].map((n) => pdf.print(page('<p style="break-after:page">页</p>'.repeat(n - 1).concat('<p>末</p>')))),
    );
    expect(all.map(countPages)).toEqual([1, 2, 3]);
  });

  test.skipIf(process.platform !== 'linux')('when its browser goes away the next form gets a new one', async () => {
    await pdf.print(page('一'));
    const before = children();
    expect(before).toHaveLength(1);
    for (const pid of before) process.kill(pid, 'SIGKILL');
    expect(countPages(await pdf.print(page('二')))).toBe(1);
    expect(children().some((pid) => before.includes(pid))).toBe(false);
  });

  test('a browser that does not start is a refusal each time, not for ever', async () => {
    const broken = makePdfBrowser('/nowhere/chromium');
    await expect(broken.print(page('一'))).rejects.toThrow();
    await expect(broken.print(page('一'))).rejects.toThrow(/nowhere/);
    await broken.close();
  });
});
