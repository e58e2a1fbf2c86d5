import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';

/** Names as the Web gives them; `mixed` = lines of UTF-8 and lines of GBK in one file. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'mixed';

/** A workbook, or the tables of a web page. */
export interface OpenedGrids {
  readonly kind: 'grids';
  readonly grids: readonly Grid[];
  /** Of the texts inside. */
  readonly encoding: TextEncoding;
  /** The file carries macros; they were not looked at. */
  readonly macros: boolean;
}
export interface OpenedText {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: TextEncoding;
}
/** Why a file cannot be opened; a key of the errors catalogue. */
export interface OpenTrouble {
  readonly kind: 'trouble';
  readonly code: 'sheet/broken' | 'sheet/bomb' | 'sheet/password' | 'punch/archive' | 'punch/too-many-cells' | 'punch/not-a-log';
  /** What it would unpack to, MB. */
  readonly size?: number;
}
