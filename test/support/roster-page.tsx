import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import { useRosterPlace } from '#src/renderer/ui-state/roster-place.ts';
import type { TestBook } from '#test/support/book.ts';
import { mountScreen } from '#test/support/mount-screen.tsx';

/** The roster screen as a person works it. Rows and dates are those of the sheet: row 0 is the first person. */
export interface RosterPage {
  readonly cell: (row: number, date: number) => HTMLElement;
  readonly glyph: (row: number, date: number) => string;
  /** The glyphs of some dates of a row, rest as a dot. */
  readonly glyphs: (row: number, from: number, to: number) => string;
  readonly click: (row: number, date: number, keys?: { readonly shift?: boolean }) => Promise<void>;
  readonly keys: (text: string) => Promise<void>;
  /** Waits until a row shows these glyphs. */
  readonly shows: (row: number, from: number, glyphs: string) => Promise<void>;
  readonly button: (name: string | RegExp) => HTMLElement;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly field: (label: string | RegExp) => HTMLInputElement;
  readonly copy: (type?: 'copy' | 'cut') => string;
  readonly paste: (text: string) => void;
  /** Takes the screen down once everything is saved. */
  readonly leave: () => Promise<void>;
}

const named = (selector: string, name: string | RegExp): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((e) => {
    const label = e.getAttribute('aria-label') ?? (e.textContent ?? '').trim();
    return typeof name === 'string' ? label === name : name.test(label);
  });

const found = (element: Element | null | undefined, what: string): HTMLElement => {
  if (!(element instanceof HTMLElement)) throw new Error(`not on the page: ${what}`);
  return element;
};

const clipboard = (type: string, data: DataTransfer): void => {
  document.dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true }));
};

/** Opens a month of a hall. An empty month is begun from a blank sheet. */
export async function openRoster(book: TestBook, month: string, hallId = 'hall-1'): Promise<RosterPage> {
  useRosterPlace.setState({ begun: [`${month}:${hallId}`] });
  useRosterPending.setState({ rows: new Map(), failed: null });
  const unmount = mountScreen(book, '/roster/:month?/:hallId?', `/roster/${month}/${hallId}`, <RosterScreen />);
  await vi.waitFor(() => expect(document.querySelector('[role=grid] td[data-r="0"]')).not.toBeNull());
  const cell = (row: number, date: number) =>
    found(document.querySelector(`tbody td[data-r="${row}"][data-d="${date}"]`), `row ${row}, date ${date}`);
  const glyph = (row: number, date: number) => cell(row, date).textContent ?? '';
  const glyphs = (row: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => glyph(row, from + i)).join('');
  const button = (name: string | RegExp) => found(named('button, [role=menuitem]', name), `button ${name}`);
  return {
    cell,
    glyph,
    glyphs,
    click: async (row, date, keys) => {
      if (keys?.shift) await userEvent.keyboard('{Shift>}');
      await userEvent.click(cell(row, date));
      if (keys?.shift) await userEvent.keyboard('{/Shift}');
    },
    keys: (text) => userEvent.keyboard(text),
    shows: (row, from, expected) => vi.waitFor(() => expect(glyphs(row, from, from + [...expected].length - 1)).toBe(expected)),
    button,
    press: async (name) => userEvent.click(await vi.waitFor(() => button(name))),
    field: (label) => {
      const input = named('input', label) ?? named('label', label)?.parentElement?.querySelector('input');
      return found(input, `field ${label}`) as HTMLInputElement;
    },
    copy: (type = 'copy') => {
      const data = new DataTransfer();
      clipboard(type, data);
      return data.getData('text/plain');
    },
    paste: (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      clipboard('paste', data);
    },
    leave: async () => {
      await book.ctx.queue.tail;
      unmount();
    },
  };
}
