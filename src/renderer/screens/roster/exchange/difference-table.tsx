import { useEffect, useRef } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { ImportedCell } from '#src/shared/domain/roster/exchange/types.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import { useExchangeText } from './use-exchange-text.ts';

interface DifferenceTableProps {
  readonly cells: readonly ImportedCell[];
  /** Places in the file whose change is not taken. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (places: readonly string[], on: boolean) => void;
}

/** Every cell that would change, by person in the order of the roster; each can be left out. */
export function DifferenceTable({ cells, left, onToggle }: DifferenceTableProps) {
  const { t } = useExchangeText();
  const { lines } = useRosterView().model;
  const byPerson = Map.groupBy(cells, (c) => c.staffId);
  return (
    <table className="import-table">
      <thead>
        <tr>
          <th colSpan={2}>
            <Tick label={t('all')} cells={cells} left={left} onToggle={onToggle} />
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.flatMap(({ person: { member } }) => {
          const own = byPerson.get(member.id);
          if (!own) return [];
          return [
            <tr key={member.id}>
              <th scope="row">
                <Tick label={t('person', { name: member.name, count: own.length })} cells={own} left={left} onToggle={onToggle} />
              </th>
              <td>
                {own.map((cell) => (
                  <CellTick key={cell.at} cell={cell} name={member.name} on={!left.has(cell.at)} onToggle={onToggle} />
                ))}
              </td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}

interface TickProps extends DifferenceTableProps {
  readonly label: string;
}

/** Ticks or leaves several cells; half when some of them are left out. */
function Tick({ label, cells, left, onToggle }: TickProps) {
  const out = cells.filter((c) => left.has(c.at)).length;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = out > 0 && out < cells.length;
  }, [out, cells.length]);
  const places = cells.map((c) => c.at);
  return (
    <label className="row">
      <input ref={box} type="checkbox" checked={out === 0} onChange={() => onToggle(places, out > 0)} />
      {label}
    </label>
  );
}

interface CellTickProps {
  readonly cell: ImportedCell;
  readonly name: string;
  readonly on: boolean;
  readonly onToggle: DifferenceTableProps['onToggle'];
}

/** “8日 正→休”, with the place in the file as its title. */
function CellTick({ cell, name, on, onToggle }: CellTickProps) {
  const { t } = useExchangeText();
  const { shifts } = useRosterView().model.frame;
  const before = glyphOf(cell.before ?? undefined, shifts) || t('rest');
  const after = glyphOf(cell.after ?? undefined, shifts) || t('rest');
  return (
    <label className={on ? 'import-cell' : 'import-cell out'} title={cell.at}>
      <input
        type="checkbox"
        checked={on}
        aria-label={`${name} ${t('turned', { date: cell.date, before, after })}`}
        onChange={() => onToggle([cell.at], !on)}
      />
      <span className="c3">{t('dateOf', { date: cell.date })}</span>
      <span>
        {before}→<b>{after}</b>
      </span>
    </label>
  );
}
