import { type ReactNode, useMemo, useState } from 'react';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import { TypeAhead } from '#src/renderer/screens/roster/changes/type-ahead.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { type CellPlace, cellAt } from '#src/shared/domain/roster/changes/change-cells.ts';
import { findShifts, namedDay } from '#src/shared/domain/roster/changes/find-shifts.ts';

/** “zlh 21”: the person and the day in one field. */
export function PickShift({ onPick }: { readonly onPick: (place: CellPlace) => void }) {
  const { t } = useChangesText();
  const { model } = useRosterView();
  const today = dayOfInstant(useCommands().now());
  const [query, setQuery] = useState('');
  const found = useMemo(() => findShifts(model.context, query, today), [model.context, query, today]);
  return (
    <section>
      <h2>{t('make.who')}</h2>
      <TypeAhead
        label={t('make.who')}
        hint={t('make.whoHint')}
        query={query}
        onQuery={setQuery}
        options={found}
        keyOf={(p) => `${p.day} ${p.staffId}`}
        render={(p) => <ShiftLine place={p} />}
        onPick={onPick}
      />
      {found.length === 0 && (
        <p className="sm c3 under">
          <NotFound query={query} />
        </p>
      )}
    </section>
  );
}

/** What to type, or why nothing was found: nobody of this name, or no shift that day. */
function NotFound({ query }: { readonly query: string }): ReactNode {
  const { t, name, day } = useChangesText();
  const { model, words } = useRosterView();
  if (query.trim() === '') return t('make.whoEmpty');
  const named = namedDay(model.context, query);
  if (!named) return t('make.whoNone', { query });
  const what = words.cell(cellAt(model.context, named) ?? undefined, model.frame);
  return t('make.whoOff', { name: name(named.staffId), day: day(named.day), what });
}

/** “张丽华　9月21日 星期一　正 正班”. */
export function ShiftLine({ place }: { readonly place: CellPlace }) {
  const { roster, day, name } = useChangesText();
  const { model } = useRosterView();
  const cell = cellAt(model.context, place);
  const shift = cell?.kind === 'shift' ? model.frame.shifts.get(cell.shiftTypeId) : undefined;
  return (
    <span className="shift-line">
      <b>{name(place.staffId)}</b>
      <span>
        {day(place.day)} {roster(`common:weekdayLong.${weekdayKey(place.day)}`)}
      </span>
      {shift && (
        <span className="row c2">
          <ShiftChip shift={shift} />
          {shift.name}
        </span>
      )}
    </span>
  );
}
