import type { KeyboardEvent } from 'react';

const cell = (row: number, column: number): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`.paper-sheet [data-cell="${row}:${column}"]`);

export function focusCell(row: number, column: number): boolean {
  const input = cell(row, column);
  input?.focus();
  input?.select();
  return input !== null;
}

/** Enter and ↓ go down the column, ↑ up, Tab to the right as everywhere; under the last line Enter leads to the button that saves. */
export function paperKeys(row: number, column: number, onEnd: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (!focusCell(row + step, column) && event.key === 'Enter') onEnd();
  };
}
