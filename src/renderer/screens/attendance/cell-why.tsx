import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { rosterGap } from '#src/shared/domain/attendance/derive/roster-gap.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dayPath } from './day-path.ts';
import { notedAfterLock, useGapText } from './use-cell-text.ts';
import { WhyList } from './why-list.tsx';

interface CellWhyProps {
  readonly anchor: HTMLElement;
  readonly sheet: MonthSheet;
  readonly line: MonthSheet['lines'][number];
  readonly result: DayResult;
  readonly onClose: () => void;
}

/** Why a cell is what it is: shift, punches, rule; and the way to correct it. */
export function CellWhy({ anchor, sheet, line, result, onClose }: CellWhyProps) {
  const { t } = useTranslation(['attendance', 'monthSheet']);
  const gapText = useGapText(sheet);
  const navigate = useNavigate();
  const cell = line.person.cells[dateOf(result.day)];
  const shift = cell?.kind === 'shift' ? sheet.source.shifts.get(cell.shiftTypeId) : undefined;
  const record = line.person.records.get(result.day);
  const gap = sheet.source.rosterVersion > 0 ? rosterGap(cell, result) : null;
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('month.why', { name: line.person.member.name, day: result.day }) } }}
    >
      <div className="why-pop">
        <b>
          {line.person.member.name}　{result.day.slice(5)}　{result.mark ? t(`mark.${result.mark}`) : t('month.empty')}
        </b>
        <WhyList staffId={line.person.member.id} shift={shift} result={result} record={record} />
        {gap && <p className="md c2">{gapText(line.person, result.day, gap)}</p>}
        {notedAfterLock(line.person, result.day) && <p className="md warn">{t('monthSheet:afterLock')}</p>}
        <Button onClick={() => void navigate(dayPath(result.day, sheet.source.hallId, line.person.member.id))}>
          {t('month.toDay')}
        </Button>
      </div>
    </Popover>
  );
}
