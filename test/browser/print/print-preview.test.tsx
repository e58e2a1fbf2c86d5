import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import { err, ok } from '#src/shared/domain/core/result.ts';
import { openTestBook, type TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';
import { onePagePdf } from './one-page-pdf.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(async () => {
  leave();
  await book.close();
});

const build = async () => ok({ title: '九月排班表', fileName: '排班表.pdf', html: '<p>表</p>' });
const savePdf = vi.fn(async (_file: { fileName: string; base64: string }) => ok({ path: '/exports/排班表.pdf' }));
const onClose = vi.fn();
function open(makePdf: Parameters<typeof PrintPreview>[0]['makePdf']): void {
  savePdf.mockClear();
  onClose.mockClear();
  leave = mountScreen(book, '/', '/', <PrintPreview build={build} makePdf={makePdf} savePdf={savePdf} onClose={onClose} />);
}
const good = async () => ok({ base64: onePagePdf(), pages: 1 });

describe('print preview', () => {
  test('draws the pages of the PDF itself', async () => {
    open(good);
    const sheet = page.getByRole('img', { name: '第 1 页，共 1 页' });
    await expect.element(sheet).toHaveAttribute('data-drawn', 'true');
    const canvas = sheet.element() as HTMLCanvasElement;
    const corner = canvas.getContext('2d')?.getImageData(4, canvas.height - 4, 1, 1).data;
    expect([...(corner ?? [])]).toEqual([0, 0, 0, 255]);
    expect(canvas.height / canvas.width).toBeCloseTo(595 / 842, 2);
    await expect.element(page.getByRole('heading', { name: '九月排班表' })).toBeVisible();
  });
  test('Ctrl+S saves that PDF and says where it went', async () => {
    open(good);
    await expect.element(page.getByRole('button', { name: '存为 PDF' })).toBeEnabled();
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.element(page.getByText('已存到 /exports/排班表.pdf')).toBeVisible();
    expect(savePdf).toHaveBeenCalledWith({ fileName: '排班表.pdf', base64: onePagePdf() });
  });
  test('Esc closes', async () => {
    open(good);
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
  test('a PDF that was not made: a sentence, nothing to save, another try', async () => {
    let tries = 0;
    open(async () => (tries++ === 0 ? err({ code: 'host/pdf-failed' }) : good()));
    await expect.element(page.getByRole('alert').filter({ hasText: 'PDF 没有生成' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '存为 PDF' })).toBeDisabled();
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect.element(page.getByRole('img', { name: '第 1 页，共 1 页' })).toBeVisible();
  });
  test('bytes that are no PDF are told apart from a refusal', async () => {
    open(async () => ok({ base64: btoa('no pdf at all'), pages: 1 }));
    await expect.element(page.getByRole('alert').filter({ hasText: '预览画不出来' })).toBeVisible();
  });
  test('zoom steps and back to the width of the window', async () => {
    open(good);
    const sheet = page.getByRole('img', { name: '第 1 页，共 1 页' });
    await expect.element(sheet).toBeVisible();
    const width = () => sheet.element().getBoundingClientRect().width;
    const fit = width();
    await page.getByRole('button', { name: '放大' }).click();
    await vi.waitFor(() => expect(width()).toBeCloseTo(fit * 1.25, -1));
    await page.getByRole('button', { name: '适合宽度' }).click();
    await vi.waitFor(() => expect(width()).toBeCloseTo(fit, -1));
  });
});
