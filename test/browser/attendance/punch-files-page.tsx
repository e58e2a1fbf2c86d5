import { expect, vi } from 'vitest';
import type { TestBook } from '#test/support/book.ts';
import type { SamplePerson } from '#test/support/punches/month.ts';
import { openAttendance, says } from './attendance-page.tsx';

/** Opens 打卡记录 and waits for it. */
export async function openPunches(book: TestBook): Promise<() => void> {
  const leave = openAttendance(book, 'punches');
  await vi.waitFor(() => expect(document.querySelector('.punch-page')).not.toBeNull());
  return leave;
}

/** Drops files anywhere on the page. */
export function dropFiles(...files: readonly File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  document
    .querySelector('.punch-page')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}

/** People of the demonstration's first hall, as a file names them. */
export async function hallPeople(book: TestBook, count: number): Promise<SamplePerson[]> {
  const staff = await book.db.of('staff').toArray();
  const here = staff.filter((m) => m.hallId === 'hall-1' && !m.voided).sort((a, b) => Number(a.number) - Number(b.number));
  return here.slice(0, count).map(({ number, name }) => ({ number, name, department: '窗口' }));
}

/** The sentence of the file that was refused. */
export async function refused(part: string): Promise<string> {
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain(part), 20_000);
  return document.querySelector('[role=alert]')?.textContent ?? '';
}

export const choose = (column: number, use: string): void => {
  const select = document.querySelector<HTMLSelectElement>(`select[aria-label="第 ${column} 列是什么"]`);
  if (!select) throw new Error(`no column ${column}`);
  select.value = use;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
export const chosen = (): string[] =>
  [...document.querySelectorAll<HTMLSelectElement>('.column-table select')].map((s) => s.value);
export { says };
