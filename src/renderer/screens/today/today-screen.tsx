import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { buildDoorDutyDocument } from '#src/renderer/commands/print/door-duty.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { figuresOf, useBoards } from '#src/renderer/queries/today/use-board.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import { DayLineView } from './day-line.tsx';
import { DueList } from './due-list.tsx';
import { Figures } from './figures.tsx';
import { HallBoard } from './hall-board.tsx';
import './today.css';

/** 今日: who is here, who is not, what is due. Seen all day. */
export function TodayScreen() {
  const now = useNow();
  const boards = useBoards(now);
  const first = boards?.[0];
  if (!boards || !first) return null;
  const lines = boards.flatMap((b) => b.lines);
  const { sheet } = first;
  const nobody = boards.every((b) => b.sheet.source.people.length === 0);
  return (
    <>
      <TodayHead info={sheet.info} hallId={sheet.source.hallId} ready={lines.length > 0} />
      <div className="body">
        <div className="pane">
          {nobody ? (
            <NoPeople />
          ) : (
            <>
              <Figures figures={figuresOf(lines)} />
              <DayLineView hall={sheet.source.halls[0]} lines={lines} now={now} />
              <Unpublished show={boards.every((b) => b.sheet.source.rosterVersion === 0)} day={sheet.info.day} />
              <div className="boards">
                {boards.map((b) => (
                  <HallBoard key={b.sheet.source.hallId} board={b} />
                ))}
              </div>
            </>
          )}
        </div>
        <DueList now={now} />
      </div>
    </>
  );
}

function TodayHead({ info, hallId, ready }: { readonly info: DayInfo; readonly hallId: string; readonly ready: boolean }) {
  const { t } = useTranslation(['today', 'common']);
  const ctx = useCommands();
  const navigate = useNavigate();
  const { day } = info;
  const build = useCallback(() => buildDoorDutyDocument(ctx, { day, hallId }), [ctx, day, hallId]);
  const text = t('common:fullDayTitle', { year: day.slice(0, 4), month: Number(day.slice(5, 7)), date: dateOf(day) });
  return (
    <PageHead
      title={t('title')}
      actions={
        <>
          {ready && <FormButton label={t('printDuty')} build={build} main />}
          <Button variant="contained" onClick={() => void navigate('/attendance/day')}>
            {t('goCall')}
          </Button>
        </>
      }
    >
      <span className="c2">
        {text}　{t(`common:weekdayLong.${weekdayKey(day)}`)}
        {'　'}
        <span className={info.kind === 'holiday' ? 'bad' : ''}>
          {info.kind === 'holiday' && info.name !== '' ? info.name : t(`common:dayKind.${info.makeUp ? 'makeUp' : info.kind}`)}
        </span>
      </span>
    </PageHead>
  );
}

function NoPeople() {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <Button variant="contained" onClick={() => void navigate('/staff/import')}>
        {t('empty.import')}
      </Button>
    </EmptyState>
  );
}

function Unpublished({ show, day }: { readonly show: boolean; readonly day: DayKey }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  if (!show) return null;
  return (
    <p className="warn row" style={{ padding: '0 24px 16px' }}>
      {t('noRoster', { month: Number(day.slice(5, 7)) })}
      <Button onClick={() => void navigate(`/roster/${day.slice(0, 7)}`)}>{t('goRoster')}</Button>
    </p>
  );
}
