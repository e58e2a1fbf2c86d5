import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { GridBuilder, type Room } from './grid-builder.ts';
import { LONGEST_TEXT } from './limits.ts';

const MARKS = ['\t', ',', ';', '|', '，', '；'] as const;
/** Lines from which the mark between columns is told. */
const SAMPLE = 30;

/** A table written as text: CSV, TSV, or columns between spaces. */
export function delimitedGrid(text: string, room: Room): Grid {
  const builder = new GridBuilder(room);
  const mark = markOf(text.slice(0, 20_000).split(/\r\n|\n|\r/, SAMPLE));
  if (mark === ' ') readSpaced(text, builder);
  else readMarked(text, mark, builder);
  return builder.grid('', false);
}

/** The mark that most lines have; spaces where none of them has one. */
function markOf(lines: readonly string[]): string {
  const having = MARKS.map((mark) => ({ mark, lines: lines.filter((l) => l.includes(mark)).length }));
  const best = having.reduce((a, b) => (b.lines > a.lines ? b : a));
  return best.lines > 0 ? best.mark : ' ';
}

function readMarked(text: string, mark: string, builder: GridBuilder): void {
  let line = 0;
  let column = 0;
  let start = 0;
  for (let at = 0; at <= text.length && !builder.full; ) {
    const quoted = text[at] === '"' ? quotedEnd(text, at) : -1;
    const from = quoted < 0 ? at : quoted;
    const end = nextEnd(text, from, mark);
    const cell = quoted < 0 ? text.slice(at, end) : text.slice(at + 1, quoted - 1).replaceAll('""', '"');
    builder.put(start, column, plainCell(cell));
    if (quoted >= 0) line += lineEnds(text.slice(at, quoted));
    column++;
    if (end >= text.length) return;
    at = end + 1;
    if (text[end] === mark) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    line++;
    start = line;
    column = 0;
  }
}

/** Behind the closing quote of a cell; -1 when the quote is only a character: it never closes, or not within a cell's length. */
function quotedEnd(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0 && at - open < LONGEST_TEXT; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return -1;
}

function nextEnd(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === mark || c === '\n' || c === '\r') return at;
  }
  return text.length;
}

const lineEnds = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** `="0012"` keeps the zeros in Excel; the writing around it is no part of the number. */
const plainCell = (cell: string): string => cell.trim().replace(/^="([^"]*)"$/, '$1');

/** A day and its time are one column where the heading has no more columns. */
function readSpaced(text: string, builder: GridBuilder): void {
  let columns = 0;
  for (const [row, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (builder.full) return;
    const cells = line.slice(0, LONGEST_TEXT).trim().split(/\s+/);
    columns ||= cells[0] === '' ? 0 : cells.length;
    const day = cells.findIndex((c, i) => /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(c) && /^\d{1,2}:\d{2}/.test(cells[i + 1] ?? ''));
    const whole = cells.length > columns && day >= 0;
    const read = whole ? [...cells.slice(0, day), `${cells[day]} ${cells[day + 1]}`, ...cells.slice(day + 2)] : cells;
    for (const [column, cell] of read.entries()) builder.put(row, column, cell);
  }
}
