import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CellMarks, cellClass, dayTone } from './month-cell.tsx';
import { clickCell, type MonthRowProps } from './month-row-props.ts';
import { MonthTotalsCells } from './month-totals.tsx';
import { PersonLink } from './person-link.tsx';
import { useCellText, usePlanGlyph } from './use-cell-text.ts';

/** One person's month: symbols, then the figures; hours of overtime under the symbols. */
export const MonthRow = memo(function MonthRow(props: MonthRowProps) {
  const { shown, two } = props;
  const { person } = shown.line;
  const tall = two ? 2 : 1;
  return (
    <>
      <tr className={two ? 'marks' : ''}>
        <td rowSpan={tall} className="c3">
          {shown.number}
        </td>
        <td rowSpan={tall} className="nm" style={{ paddingLeft: 8 }}>
          <PersonLink month={props.sheet.source.month} staffId={person.member.id} name={person.member.name} mouse />
        </td>
        <td rowSpan={tall} className="nm c2" style={{ paddingLeft: 8 }}>
          {person.place}
        </td>
        <MarkCells {...props} />
        <MonthTotalsCells {...props} tall={tall} />
      </tr>
      {two && <OvertimeRow sheet={props.sheet} shown={shown} />}
    </>
  );
});

function MarkCells(props: MonthRowProps) {
  const { sheet, shown, row, today, at, from, to } = props;
  const cellText = useCellText(sheet);
  const planGlyph = usePlanGlyph(sheet);
  const { person, results } = shown.line;
  return results.map((result, i) => {
    const info = sheet.days[i];
    const gap = shown.gaps[i];
    const date = i + 1;
    const look = {
      person,
      result,
      today,
      gap: Boolean(gap),
      at: at === date,
      selected: from !== to && from <= date && date <= to,
    };
    return info ? (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
      <td
        key={info.day}
        data-cell={`${row}:${date}`}
        className={cellClass({ ...look, info })}
        title={cellText(person, result, gap) || undefined}
        onClick={clickCell(props, date)}
      >
        <CellMarks result={result} legend={sheet.source.settings.legend} plan={gap ? planGlyph(person, result.day) : ''} />
      </td>
    ) : null;
  });
}

const hours = (minutes: number) => (minutes === 0 ? '' : Math.round(minutes / 6) / 10);

function OvertimeRow({ sheet, shown }: Pick<MonthRowProps, 'sheet' | 'shown'>) {
  const { t } = useTranslation('monthSheet');
  return (
    <tr className="hours" aria-label={t('overtimeRow')}>
      {shown.line.results.map((result, i) => {
        const info = sheet.days[i];
        return (
          <td key={result.day} className={info ? dayTone(info) : ''}>
            {hours(result.overtimeMinutes)}
          </td>
        );
      })}
    </tr>
  );
}
