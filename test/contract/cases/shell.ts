import { expect, test } from 'vitest';
import { answer, type ContractTarget } from '#test/support/contract-target.ts';

/** The script must not run: it would add a third page. */
const twoPages = `<!doctype html><meta charset="utf-8"><style>@page{size:A4}</style>
<p>第一页</p><p style="break-before:page">第二页</p><img src="https://example.invalid/x.png">
<script>document.body.insertAdjacentHTML('beforeend','<p style="break-before:page">三</p>')</script>`;

/** What the shell itself gives: its facts and its printer. */
export function shellCases(host: () => ContractTarget, shell: 'electron' | 'chromium'): void {
  test('says which shell it is and where its folders are', async () => {
    const info = await answer(host(), 'app.info', {});
    const { dataDir, exportDir } = host();
    expect(info).toMatchObject({ shell, dataDir, exportDir, fixedNow: '' });
    expect(info.session).not.toBe('');
    expect(info.version).not.toBe('');
  });

  test('prints to PDF without running scripts and counts the pages', async () => {
    const { base64, pages } = await answer(host(), 'pdf.make', { html: twoPages });
    expect(Buffer.from(base64, 'base64').subarray(0, 4).toString()).toBe('%PDF');
    expect(pages).toBe(2);
  });
}
