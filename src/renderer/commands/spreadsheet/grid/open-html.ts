import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { GridBuilder, type Room } from './grid-builder.ts';
import { LONGEST_TEXT, MOST_COLUMNS } from './limits.ts';
import { entityText } from './xml-text.ts';

/** True for a web page, which many programs call .xls. */
export const isHtml = (text: string): boolean => /<(?:!doctype html|html|table|head|body|meta)\b/i.test(text.slice(0, 4_000));

const TAG = /<(\/?)(table|tr|td|th|br|p|div|style|script)\b([^<>]*)>|<!--|<[^<>]*>|[^<]+|</gi;
const MOST_SPAN = 2_000;

/** The tables of a web page. Scripts and styles are passed over; a table in a table belongs to the outer one. */
export function htmlGrids(text: string, room: Room): Grid[] {
  const page = new Page(room);
  let from = 0;
  for (TAG.lastIndex = 0; ; ) {
    const m = TAG.exec(text);
    if (!m) break;
    const name = m[2]?.toLowerCase() ?? '';
    if (m[0] === '<!--' || ((name === 'style' || name === 'script') && m[1] === '')) {
      from = text.indexOf(name === '' ? '-->' : `</${name}`, TAG.lastIndex);
      if (from < 0) break;
      TAG.lastIndex = from;
    } else if (name !== '') page.tag(name, m[1] === '/', m[3] ?? '');
    else if (!m[0].startsWith('<')) page.text(m[0]);
    if (page.full) break;
  }
  return page.end();
}

class Page {
  readonly #room: Room;
  readonly #grids: Grid[] = [];
  #table: GridBuilder | null = null;
  #depth = 0;
  #row = -1;
  #column = 0;
  /** Column → rows that a cell from above still covers. */
  #covered: number[] = [];
  #cell: { text: string; readonly column: number } | null = null;

  constructor(room: Room) {
    this.#room = room;
  }
  get full(): boolean {
    return this.#room.cells <= 0 || this.#room.rows <= 0;
  }
  text(text: string): void {
    if (this.#cell && this.#cell.text.length < LONGEST_TEXT) this.#cell.text += entityText(text).replace(/\s+/g, ' ');
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (name === 'table') this.#tableTag(closing);
    else if (name === 'br' || name === 'p' || name === 'div') {
      if (this.#cell) this.#cell.text += '\n';
    } else if (this.#depth === 1 && name === 'tr') this.#rowTag(closing);
    else if (this.#depth === 1 && (name === 'td' || name === 'th')) {
      this.#endCell();
      if (!closing) this.#startCell(attributes);
    }
  }

  #tableTag(closing: boolean): void {
    this.#depth = Math.max(0, this.#depth + (closing ? -1 : 1));
    if (closing && this.#depth === 0) this.#endTable();
    if (closing || this.#depth > 1) return;
    this.#table = new GridBuilder(this.#room);
    this.#row = -1;
    this.#covered = [];
  }

  #rowTag(closing: boolean): void {
    this.#endCell();
    if (closing) return;
    this.#row++;
    this.#column = 0;
    this.#covered = this.#covered.map((rows) => Math.max(0, rows - 1));
  }

  #startCell(attributes: string): void {
    if (this.#row < 0) this.#rowTag(false);
    while ((this.#covered[this.#column] ?? 0) > 0) this.#column++;
    const span = (name: string): number =>
      Math.min(MOST_SPAN, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1) || 1);
    const [wide, tall] = [span('colspan'), span('rowspan')];
    this.#cell = { text: '', column: this.#column };
    for (let i = 0; i < wide && this.#column < MOST_COLUMNS; i++) this.#covered[this.#column++] = tall;
    this.#table?.merge({ top: this.#row, bottom: this.#row + tall - 1, left: this.#cell.column });
  }

  #endCell(): void {
    if (this.#cell) this.#table?.put(this.#row, this.#cell.column, tidy(this.#cell.text));
    this.#cell = null;
  }

  #endTable(): void {
    this.#endCell();
    if (this.#table) this.#grids.push(this.#table.grid('', false));
    this.#table = null;
  }

  end(): Grid[] {
    this.#endTable();
    return this.#grids;
  }
}

const tidy = (text: string): string => text.replace(/ ?\n[ \n]*/g, '\n').trim();
