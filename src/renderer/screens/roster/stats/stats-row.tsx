import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import {
  hasRoster,
  isMinutes,
  type StatColumn,
  type StatLine,
  statColumns,
  statValue,
} from '#src/shared/domain/roster/fairness/stat-lines.ts';
import { isBarColumn, type Scales } from './scales.ts';
import { StatsDays } from './stats-days.tsx';
import type { StatsPlace } from './stats-place.ts';
import { figureText, useStatsText } from './use-stats-text.ts';

interface StatsRowProps {
  readonly line: StatLine;
  readonly scales: Scales;
  readonly place: StatsPlace;
  /** How long, in words. */
  readonly span: string;
}

/** One person's figures; open, the days that make them. */
export function StatsRow({ line, scales, place, span }: StatsRowProps) {
  const { t } = useStatsText();
  const { member, counter, post } = line.place;
  const where = counter?.name ?? post?.short ?? '';
  const open = place.open === member.id;
  const toggle = () => place.setOpen(open ? '' : member.id);
  return (
    <>
      {/* The name is a button: its press arrives here too. */}
      <tr className={open ? 'sel' : ''} onClick={toggle}>
        <td>
          <button
            type="button"
            className="stat-name"
            aria-expanded={open}
            aria-label={t('person', { name: member.name, post: where })}
          >
            <b>{member.name}</b> <span className="sm c3">{where}</span>
          </button>
        </td>
        {hasRoster(line) ? (
          statColumns.map((column) => <Figure key={column} line={line} column={column} scales={scales} />)
        ) : (
          <td className="c3" colSpan={statColumns.length}>
            {t('none')}
          </td>
        )}
      </tr>
      {open && (
        <tr className="stat-open">
          <td colSpan={statColumns.length + 1}>
            <StatsDays line={line} span={span} />
          </td>
        </tr>
      )}
    </>
  );
}

interface FigureProps {
  readonly line: StatLine;
  readonly column: StatColumn;
  readonly scales: Scales;
}

function Figure({ line, column, scales }: FigureProps) {
  const { rules } = useRosterView().model.base;
  const value = statValue(line, column);
  const long = column === 'run' && value > rules.maxConsecutiveDays;
  const text = value === 0 && !isMinutes(column) ? <span className="c3">·</span> : figureText(column, value);
  const scale = isBarColumn(column) ? scales[column] : 0;
  const width = scale > 0 ? (Math.abs(value) / scale) * 100 : 0;
  return (
    <td className={long ? 'r warn b' : 'r'}>
      {text}
      {width > 0 && (
        <i className={value < 0 ? 'stat-bar under' : 'stat-bar'} style={{ width: `calc((100% - 20px) * ${width / 100})` }} />
      )}
    </td>
  );
}
