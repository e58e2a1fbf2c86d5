import { parseAttlog } from './attlog.ts';
import { collectPunches } from './collect.ts';
import type { ColumnMapping, Grid } from './grid.ts';
import type { DayHint } from './moments.ts';
import { isHeadless, mappingOf, namedHead } from './named-columns.ts';
import { periodOfGrid } from './period.ts';
import { isCardSheet, readCardSheet } from './read-card-sheet.ts';
import { findDayGrid, readDayGrid } from './read-day-grid.ts';
import { readTable, tableFormat } from './read-table.ts';
import type { PunchFormat, PunchReading } from './reading.ts';
import { findHead } from './table-head.ts';

/** Why no table of a file could be read. */
export type GridTrouble = 'no-columns' | 'no-period';

type Reader = {
  readonly name: string;
  readonly format: PunchFormat;
  readonly into: (found: ReturnType<typeof collectPunches>) => void;
};

/**
 * Reads the sheets of a workbook, or a text table, whatever program wrote them. Sheets of the same kind are read together; of several
 * kinds the one with the most punches counts, because the others repeat it in other words. `mappings` name the columns of tables whose
 * headings are not known. Order of sheets and rows makes no difference.
 */
export function readGrids(
  grids: readonly Grid[],
  fileName: string,
  mappings: readonly ColumnMapping[],
): PunchReading | GridTrouble {
  const readers = grids.map((grid) => readerOf(grid, fileName, mappings));
  const known = readers.filter((r): r is Reader => typeof r === 'object');
  const kinds = [...new Set(known.map((r) => r.format))].map((format) => {
    const found = collectPunches();
    const same = known.filter((r) => r.format === format);
    for (const reader of same) {
      found.sheet(same.length > 1 ? reader.name : '');
      reader.into(found);
    }
    return { format, found };
  });
  const best = kinds.sort((a, b) => b.found.count() - a.found.count())[0];
  if (best) return best.found.reading(best.format);
  return readers.includes('no-period') ? 'no-period' : (withoutHeading(grids) ?? 'no-columns');
}

/** True when a table is of a kind that {@link readGrids} reads, or of which only the month is missing. */
export const isKnownGrid = (grid: Grid, fileName: string, mappings: readonly ColumnMapping[]): boolean =>
  readerOf(grid, fileName, mappings) !== 'no-columns';

function readerOf(grid: Grid, fileName: string, mappings: readonly ColumnMapping[]): Reader | GridTrouble {
  const hintBefore = (rows: number): DayHint => ({ from1904: grid.from1904, period: periodOfGrid(grid, rows, fileName) });
  const mapping = mappingOf(grid, mappings);
  const mapped = mapping && namedHead(grid, mapping);
  const asNamed: Reader | null = mapped
    ? { name: grid.name, format: 'table', into: (found) => readTable(grid, mapped, hintBefore(mapped.top), found) }
    : null;
  if (asNamed && mapping && !isHeadless(mapping)) return asNamed;
  const open = hintBefore(grid.rows.length);
  const cards = isCardSheet(grid, open);
  if (cards === true) return { name: grid.name, format: 'card-record', into: (found) => readCardSheet(grid, open, found) };
  const days = findDayGrid(grid, open);
  if (days && days !== 'no-period') {
    const hint = hintBefore(days.top);
    const own = findDayGrid(grid, hint);
    if (own && own !== 'no-period')
      return { name: grid.name, format: own.format, into: (found) => readDayGrid(grid, own, hint, found) };
    return 'no-period';
  }
  const head = findHead(grid);
  if (head)
    return {
      name: grid.name,
      format: tableFormat(grid, head),
      into: (found) => readTable(grid, head, hintBefore(head.top), found),
    };
  if (asNamed) return asNamed;
  return cards === 'no-period' || days === 'no-period' ? 'no-period' : 'no-columns';
}

/** Number and moment without a heading, as a machine's log pasted into a sheet. */
function withoutHeading(grids: readonly Grid[]): PunchReading | null {
  for (const grid of grids) {
    const reading = parseAttlog(grid.rows.map((r) => r.cells.join('\t').replaceAll('\n', ' ')).join('\n'));
    if (reading.punches.length > 0) return { ...reading, format: 'table' };
  }
  return null;
}
