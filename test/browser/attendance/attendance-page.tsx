import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AttendanceScreen } from '#src/renderer/screens/attendance/attendance-screen.tsx';
import type { TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

const found = (element: Element | null | undefined, what: string): HTMLElement => {
  if (!(element instanceof HTMLElement)) throw new Error(`not on the page: ${what}`);
  return element;
};
const nameOf = (e: Element): string => e.getAttribute('aria-label') ?? (e.textContent ?? '').trim();
const named = (selector: string, name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((e) => nameOf(e).startsWith(name));

export const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
export const keys = (what: string): Promise<void> => userEvent.keyboard(what);
export const button = (name: string): HTMLElement => found(named('button, [role=button], a', name), `button ${name}`);
export const press = async (name: string): Promise<void> => userEvent.click(await vi.waitFor(() => button(name)));
export const says = (part: string): Promise<void> => vi.waitFor(() => expect(document.body.textContent).toContain(part));

/** Opens an address of 考勤. Gives back what takes it down. */
export const openAttendance = (book: TestBook, address: string): (() => void) =>
  mountScreen(book, '/attendance/:view?/:period?/:hallId?', `/attendance/${address}`, <AttendanceScreen />);

/** The row of a person on the day's sheet. */
export const row = (name: string): HTMLElement =>
  found(
    [...document.querySelectorAll('.day-sheet tbody tr')].find((r) => r.textContent?.includes(name)),
    `row ${name}`,
  );
/** What a row says from the shift on, blanks squeezed. */
export const rowText = (name: string): string =>
  [...row(name).querySelectorAll('td')]
    .slice(3)
    .map((td) => td.textContent?.trim())
    .filter(Boolean)
    .join(' ');
export const shows = (name: string, part: string): Promise<void> => vi.waitFor(() => expect(rowText(name)).toContain(part));
export const select = (name: string): Promise<void> => userEvent.click(row(name));
/** Names of the rows that are selected. */
export const selected = (): string[] =>
  [...document.querySelectorAll('.day-sheet tbody tr[aria-selected=true]')].map((r) => r.querySelector('b')?.textContent ?? '');
/** A cell of the month's sheet by person and date. */
export const monthCell = (name: string, date: number): HTMLElement => {
  const line = [...document.querySelectorAll('.month-sheet tbody tr')].find((r) => r.textContent?.includes(name));
  return found(line?.querySelector(`[data-cell$=":${date}"]`), `${name}, date ${date}`);
};
