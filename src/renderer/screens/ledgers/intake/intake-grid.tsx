import { type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dateSpan, rowSpan } from '#src/shared/domain/roster/edit/selection.ts';
import type { GridModel } from './grid-model.ts';
import { type Grid, useGrid } from './use-grid.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { cellKeys, gridId, gridKeys, saveOpen } from './use-grid-keys.ts';

interface IntakeGridProps {
  readonly model: GridModel;
  readonly label: string;
  /** Days are narrow columns, kinds are wide ones. */
  readonly look: 'day' | 'month';
}

const cellId = (row: number, column: number): string => `intake-${row}-${column}`;

/** Counters × kinds, or counters × days. One element has the focus; the cell in hand is its active descendant. */
export function IntakeGrid({ model, label, look }: IntakeGridProps) {
  const grid = useGrid(model);
  const table = useRef<HTMLTableElement>(null);
  useGridClipboard(table, grid);
  const active = cellId(grid.area.toRow, grid.area.toDate);
  useEffect(() => {
    document.getElementById(active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <div className="intake-scroll">
      <table
        ref={table}
        id={gridId}
        className={`mg intake-grid ${look}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells are worked with the keys, as in a spreadsheet.
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-activedescendant={grid.open ? undefined : active}
        tabIndex={0}
        onKeyDown={gridKeys(grid)}
        onPointerDown={(e) => press(e, grid, table.current)}
        onPointerMove={(e) => drag(e, grid)}
        onDoubleClick={() => table.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }))}
      >
        <colgroup>
          <col className="n" />
          <col span={model.columns.length} />
          <col className="t" />
        </colgroup>
        <Head model={model} />
        <tbody>
          {model.rows.map((row, r) => (
            <Row key={row.id} grid={grid} row={r} />
          ))}
        </tbody>
        <Foot model={model} />
      </table>
    </div>
  );
}

function Head({ model }: { readonly model: GridModel }) {
  const { t } = useTranslation('ledgers');
  return (
    <thead>
      <tr>
        <th className="nm">{t('intake.counter')}</th>
        {model.columns.map((c) => (
          <th key={c.key} className={c.tone}>
            {c.head}
            {c.kind.within && c.head === c.kind.name && <small className="c3"> {t('intake.within')}</small>}
          </th>
        ))}
        <th className="num">{t('intake.total')}</th>
      </tr>
    </thead>
  );
}

function Row({ grid, row }: { readonly grid: Grid; readonly row: number }) {
  const { model, area } = grid;
  return (
    <tr className={area.toRow === row ? 'cur' : undefined}>
      <th scope="row" className="nm">
        {model.rows[row]?.name}
      </th>
      {model.columns.map((c, i) => (
        <Cell key={c.key} grid={grid} row={row} column={i + 1} />
      ))}
      <td className="num b">{model.rowTotal(row) || ''}</td>
    </tr>
  );
}

function Cell({ grid, row, column }: { readonly grid: Grid; readonly row: number; readonly column: number }) {
  const { t } = useTranslation('ledgers');
  const { model, area } = grid;
  const [r0, r1] = rowSpan(area);
  const [c0, c1] = dateSpan(area);
  const hand = row === area.toRow && column === area.toDate;
  const inside = row >= r0 && row <= r1 && column >= c0 && column <= c1;
  const c = model.columns[column - 1];
  const odd = model.oddAt(row, column);
  const number = grid.shownAt(row, column);
  const what = { counter: model.rows[row]?.name ?? '', day: c?.day ?? '', kind: c?.kind.name ?? '' };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside a grid a table cell is a gridcell, which can be selected.
    <td
      id={cellId(row, column)}
      className={`${c?.tone ?? ''}${odd ? ' v-warn' : ''}${inside ? ' in' : ''}${hand ? ' hand' : ''}`}
      data-row={row}
      data-column={column}
      aria-selected={inside}
      aria-label={t(odd ? 'intake.oddCell' : 'intake.cell', { ...what, number: number ?? t('intake.none') })}
      title={odd ? t('intake.oddHint', what) : undefined}
    >
      {hand && grid.open ? <Open grid={grid} label={t('intake.typing', what)} /> : number}
    </td>
  );
}

function Open({ grid, label }: { readonly grid: Grid; readonly label: string }) {
  const { t } = useTranslation('ledgers');
  const { open, setOpen } = grid;
  const cancelled = useRef(false);
  const onKeyDown = cellKeys(grid);
  if (!open) return null;
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this cell
        autoFocus
        className={open.wrong ? 'wrong' : ''}
        inputMode="numeric"
        aria-label={label}
        aria-invalid={open.wrong}
        value={open.text}
        onFocus={(e) => !open.typed && e.target.select()}
        onChange={(e) => setOpen({ ...open, text: e.target.value, wrong: false })}
        onKeyDown={(e) => {
          cancelled.current = e.key === 'Escape';
          onKeyDown(e);
        }}
        onBlur={() => !cancelled.current && saveOpen(grid)}
      />
      {open.wrong && (
        <p className="bad sm problem" role="alert">
          {t('intake.notNumber')}
        </p>
      )}
    </>
  );
}

function Foot({ model }: { readonly model: GridModel }) {
  const { t } = useTranslation('ledgers');
  const totals = model.rows.reduce((sum, _, row) => sum + model.rowTotal(row), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" className="nm">
          {t('intake.total')}
        </th>
        {model.columns.map((c, i) => (
          <td key={c.key} className={c.tone}>
            {model.columnTotal(i + 1) || ''}
          </td>
        ))}
        <td className="num b">{totals || ''}</td>
      </tr>
    </tfoot>
  );
}

/** The cell under the pointer; null over heads, totals and the open cell. */
function placeOf(target: EventTarget): readonly [row: number, column: number] | null {
  if (!(target instanceof HTMLElement) || target.tagName === 'INPUT') return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  return cell ? [Number(cell.dataset['row']), Number(cell.dataset['column'])] : null;
}

function press(event: PointerEvent, grid: Grid, table: HTMLTableElement | null): void {
  const place = event.button === 0 ? placeOf(event.target) : null;
  if (!place) return;
  event.preventDefault();
  if (!saveOpen(grid)) return;
  table?.focus({ preventScroll: true });
  (event.shiftKey ? grid.extend : grid.select)(...place);
}

function drag(event: PointerEvent, { open, area, extend }: Grid): void {
  if (event.buttons !== 1 || open) return;
  const place = placeOf(event.target);
  if (place && (place[0] !== area.toRow || place[1] !== area.toDate)) extend(...place);
}
