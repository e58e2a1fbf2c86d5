import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segment } from '#src/renderer/components/segment.tsx';
import type { ColumnUse, Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { guessColumns } from '#src/shared/domain/attendance/punches/guess-columns.ts';
import { isEnough, tableId } from '#src/shared/domain/attendance/punches/named-columns.ts';
import { readGrids } from '#src/shared/domain/attendance/punches/read-grids.ts';
import { ColumnTable } from './column-table.tsx';
import type { PunchQueue, QueuedFile } from './use-punch-queue.ts';

interface NameColumnsProps {
  readonly item: QueuedFile;
  readonly queue: PunchQueue;
}

/** A table whose headings nobody knows: its first rows with what each column holds, guessed, and how it would be read. */
export function NameColumns({ item, queue }: NameColumnsProps) {
  const { t } = useTranslation('punches');
  const [sheet, setSheet] = useState(0);
  const grid = item.tables[sheet] ?? item.tables[0];
  if (!grid) return null;
  return (
    <section className="col">
      <h2>{t('columns.title', { name: item.file.name })}</h2>
      <p className="c2 md">{t('columns.note')}</p>
      {item.tables.length > 1 && (
        <Segment
          label={t('columns.sheet')}
          value={String(sheet)}
          options={item.tables.map((g, i) => [String(i), g.name])}
          onChange={(value) => setSheet(Number(value))}
        />
      )}
      <OneTable key={`${sheet} ${grid.name}`} grid={grid} item={item} queue={queue} />
    </section>
  );
}

function OneTable({ grid, item, queue }: NameColumnsProps & { readonly grid: Grid }) {
  const { t } = useTranslation(['punches', 'common']);
  const id = useMemo(() => tableId(grid), [grid]);
  const [columns, setColumns] = useState<readonly ColumnUse[]>(() => {
    const used = item.read?.mapping;
    return used?.id === id ? used.columns : guessColumns(grid);
  });
  const name = item.file.name;
  const read = useMemo(() => {
    const reading = isEnough(columns) ? readGrids([grid], name, [{ id, columns }]) : 'no-columns';
    if (typeof reading === 'string') return [];
    const names = new Map(reading.people.map((p) => [p.key, p.name]));
    return reading.punches.slice(0, 3).map((p) => `${names.get(p.number) || p.number} ${p.at.slice(0, 16)}`);
  }, [grid, name, id, columns]);
  return (
    <>
      <ColumnTable grid={grid} columns={columns} onChange={setColumns} />
      <p className="md" aria-live="polite">
        {!isEnough(columns) ? (
          <span className="warn">{t('punches:columns.notEnough')}</span>
        ) : read.length === 0 ? (
          <span className="warn">{t('punches:columns.readsNone')}</span>
        ) : (
          <>
            <span className="c2">{t('punches:columns.reads')}</span>　{read.join('　')}
          </>
        )}
      </p>
      <div className="row">
        <Button
          variant="contained"
          disabled={read.length === 0}
          onClick={() => queue.nameColumns(item.id, { id, columns: [...columns] })}
        >
          {t('punches:columns.act')}
        </Button>
        <Button onClick={() => queue.remove(item.id)}>{t('common:cancel')}</Button>
      </div>
    </>
  );
}
