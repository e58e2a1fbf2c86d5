import { useEffect, useState } from 'react';
import { columnTitle } from './column-title.ts';
import { clamped, placesIn } from './demand-grid-state.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { columnAt, type DemandColumn, type DemandLine, numberAt } from './demand-view.ts';
import { focusDemandGrid, REASON_ID } from './focus-demand.ts';
import { type OwnDay, ownIn } from './use-demand-actions.ts';
import { useDemandText } from './use-demand-text.ts';

/** The line above the table: what the cell in hand says, the reason of a day's own number, and what can be done to the demand. */
export function CellStrip() {
  const { t } = useDemandText();
  const { view, state, writes, actions } = useDemandPage();
  const area = clamped(state.area, view);
  const line = view.lines[area.toRow];
  const column = columnAt(view, area.toDate);
  if (!line) return <div className="demand-strip" />;
  const count = placesIn(area).length;
  const own = ownIn(view, area, writes);
  const first = own[0];
  return (
    <div className="demand-strip">
      <b className="nw">
        {line.demand.name}　{columnTitle(column, t)}
      </b>
      <span className="c2 nw">
        {count > 1 ? t('strip.many', { count, own: own.length }) : <Sentence line={line} column={column} own={first} />}
      </span>
      {first && (
        <>
          <ReasonField key={own.map((o) => `${o.demandId}${o.day}`).join()} own={own} />
          <button type="button" className="link nw" onClick={actions.takeBack}>
            {count > 1 || column.is !== 'day'
              ? t('strip.takeBackMany')
              : t('strip.takeBack', { normal: line.demand[column.day.info.kind] })}
          </button>
        </>
      )}
      <span className="grow" />
      {column.is !== 'day' && count === 1 && <RowTools line={line} />}
    </div>
  );
}

interface SentenceProps {
  readonly line: DemandLine;
  readonly column: DemandColumn;
  readonly own: OwnDay | undefined;
}

function Sentence({ line, column, own }: SentenceProps) {
  const { t } = useDemandText();
  if (column.is === 'kind')
    return t('strip.kind', { kind: t(`common:dayKind.${column.kind}`), needed: numberAt(line, column) ?? 0 });
  if (column.is !== 'day') return t(`strip.${column.is}`);
  const { kind } = column.day.info;
  const detail = { kind: t(`common:dayKind.${kind}`), normal: line.demand[kind] };
  return own ? t('strip.own', { ...detail, needed: own.needed }) : t('strip.day', detail);
}

/** Enter or leaving saves the reason, Esc restores it; both go back to the table. */
function ReasonField({ own }: { readonly own: readonly OwnDay[] }) {
  const { t } = useDemandText();
  const { actions } = useDemandPage();
  const stored = own.every((o) => o.reason === own[0]?.reason) ? (own[0]?.reason ?? '') : '';
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const save = () => {
    if (text.trim() !== stored) actions.setReason(text);
  };
  return (
    <label className="reason-field">
      {t('strip.reason')}
      <input
        id={REASON_ID}
        value={text}
        placeholder={t('strip.reasonHint')}
        maxLength={60}
        onChange={(e) => setText(e.target.value)}
        onBlur={save}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing || (e.key !== 'Enter' && e.key !== 'Escape')) return;
          e.preventDefault();
          e.stopPropagation();
          if (e.key === 'Escape') setText(stored);
          else save();
          focusDemandGrid();
        }}
      />
    </label>
  );
}

function RowTools({ line }: { readonly line: DemandLine }) {
  const { t } = useDemandText();
  const { view, rowActs, state } = useDemandPage();
  const row = view.lines.indexOf(line);
  const move = (by: -1 | 1) => {
    rowActs.move(line.demand, by);
    state.select(row + by, state.area.toDate);
  };
  return (
    <span className="row">
      <button type="button" className="link" disabled={row === 0} onClick={() => move(-1)}>
        {t('strip.up')}
      </button>
      <button type="button" className="link" disabled={row === view.lines.length - 1} onClick={() => move(1)}>
        {t('strip.down')}
      </button>
      <button type="button" className="link" onClick={() => rowActs.askVoid(line.demand)}>
        {t('strip.void')}
      </button>
    </span>
  );
}
