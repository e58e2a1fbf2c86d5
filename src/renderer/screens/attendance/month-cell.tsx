import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { notedAfterLock } from './use-cell-text.ts';

/** Shade of a day's column. */
export const dayTone = (info: DayInfo): string => (info.kind === 'holiday' ? 'ho' : info.kind === 'restDay' ? 'we' : '');

const unusual = new Set(['late', 'early', 'absent']);
const leaveTone = new Set(['sick', 'personal', 'annual', 'inLieu', 'marriage', 'maternity', 'bereavement']);

interface CellLook {
  readonly person: MonthSheet['lines'][number]['person'];
  readonly result: DayResult;
  readonly info: DayInfo;
  readonly today: string;
  readonly gap: boolean;
  readonly at: boolean;
  readonly selected: boolean;
}

/** Tone, corners and rings of a cell. */
export function cellClass({ person, result, info, today, gap, at, selected }: CellLook): string {
  const mark = result.mark ?? '';
  return [
    dayTone(info),
    info.day === today ? 'today' : '',
    result.state === 'unmarked' ? 'miss' : '',
    result.corrected ? 'v-fix' : '',
    result.added.length > 0 ? 'v-added' : '',
    notedAfterLock(person, result.day) ? 'v-after' : '',
    unusual.has(mark) ? 'warn b' : leaveTone.has(mark) ? 'acc' : '',
    gap ? 'gap' : '',
    selected ? 'in' : '',
    at ? 'at' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One symbol, or two halves of a day with a stroke between them; under it what was planned, where that differs. */
export function CellMarks({
  result,
  legend,
  plan,
}: {
  readonly result: DayResult;
  readonly legend: MonthSheet['source']['settings']['legend'];
  readonly plan: string;
}) {
  const [first, second] = dayMarks(result);
  const symbol = (mark: MarkKind | undefined) => (mark ? screenSymbol(legend[mark]) : '');
  const tone = (mark: MarkKind | undefined) => (leaveTone.has(mark ?? '') ? 'acc' : '');
  return (
    <>
      {second === undefined ? (
        symbol(first)
      ) : (
        <span className="halves">
          <i className={tone(first)}>{symbol(first)}</i>/<i className={tone(second)}>{symbol(second)}</i>
        </span>
      )}
      {plan !== '' && <small className="plan">{plan}</small>}
    </>
  );
}
