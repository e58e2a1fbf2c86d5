import { useMemo, useState } from 'react';
import { Segment } from '#src/renderer/components/segment.tsx';
import type { MonthAsked } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { useBlocked } from '#src/renderer/screens/roster/changes/blocked.tsx';
import { useOptionWords } from '#src/renderer/screens/roster/changes/option-words.ts';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { ChangesPlace } from '#src/renderer/screens/roster/changes/use-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { type CellPlace, cellAt } from '#src/shared/domain/roster/changes/change-cells.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { isLateShift } from '#src/shared/domain/roster/changes/taker-figures.ts';
import { ChangeFields } from './change-fields.tsx';
import { ChosenOption } from './chosen-option.tsx';
import { PickShift } from './pick-shift.tsx';
import { PickTaker } from './pick-taker.tsx';
import { PickedShift } from './picked-shift.tsx';
import { useOptions } from './use-options.ts';

interface MakeChangeProps {
  readonly asked: MonthAsked;
  readonly place: ChangesPlace;
}

/** One change from the keyboard: whose shift, who comes, why, who agreed; then the next version is published. */
export function MakeChange({ asked, place }: MakeChangeProps) {
  const { t } = useChangesText();
  const blocked = useBlocked(asked.locked);
  const { picked, mode, pick } = place;
  return (
    <aside className="side changes-side" aria-label={t('make.label')}>
      {blocked ?? (
        <>
          <section className="row">
            <Segment
              label={t('make.modes')}
              value={mode}
              options={[
                ['replacement', t('make.replacement')],
                ['swap', t('make.swap')],
              ]}
              onChange={place.setMode}
            />
          </section>
          {picked ? (
            <Picked key={`${picked.day} ${picked.staffId} ${mode}`} giver={picked} place={place} asked={asked} />
          ) : (
            <PickShift onPick={pick} />
          )}
        </>
      )}
    </aside>
  );
}

/** A shift is picked: next who takes it, then the rest. */
function Picked({
  giver,
  place,
  asked,
}: {
  readonly giver: CellPlace;
  readonly place: ChangesPlace;
  readonly asked: MonthAsked;
}) {
  const { mode, pick } = place;
  const [option, setOption] = useState<TakeOption | null>(null);
  const options = useOptions(giver, mode, asked);
  const why = useOptionWords(useGiven(giver));
  // The month may have changed since: what was chosen is looked up again.
  const chosen = option && options.find((o) => o.staffId === option.staffId && o.day === option.day && o.possible);
  return (
    <>
      <PickedShift giver={giver} onAgain={() => pick(null)} />
      {chosen ? (
        <>
          <ChosenOption option={chosen} mode={mode} why={why} onAgain={() => setOption(null)} />
          <ChangeFields giver={giver} option={chosen} mode={mode} onDone={() => pick(null)} />
        </>
      ) : (
        <PickTaker mode={mode} options={options} why={why} onPick={setOption} onEscape={() => pick(null)} />
      )}
    </>
  );
}

function useGiven(giver: CellPlace) {
  const { context, frame } = useRosterView().model;
  const cell = cellAt(context, giver);
  const kind = context.days.find((d) => d.day === giver.day)?.kind ?? 'workday';
  const shift = cell?.kind === 'shift' ? frame.shifts.get(cell.shiftTypeId) : undefined;
  const late = shift !== undefined && isLateShift(shift);
  return useMemo(() => ({ day: giver.day, kind, late }), [giver.day, kind, late]);
}
