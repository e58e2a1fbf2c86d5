import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toggleChecked } from '#src/renderer/commands/attendance/month-state.ts';
import { CheckIcon } from '#src/renderer/components/icons.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import type { DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { addDays, dateOf, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { AttendanceTabs } from './attendance-tabs.tsx';
import { HallSwitch } from './hall-switch.tsx';
import { PaperSheetButton } from './paper-sheet-button.tsx';
import type { Marking } from './use-marking.ts';

interface DayHeadProps {
  readonly sheet: DaySheet;
  readonly marking: Marking;
  readonly now: string;
}

/** Day, hall, how far the roll call is, and the whole-team key. */
export function DayHead({ sheet, marking, now }: DayHeadProps) {
  const { t } = useTranslation(['attendance', 'common', 'paper']);
  const ctx = useCommands();
  const navigate = useNavigate();
  const { info, source } = sheet;
  const open = sheet.lines.filter((l) => l.result.state === 'unmarked');
  const checked = source.state?.checkedDays.includes(info.day) ?? false;
  const go = (day: string) => void navigate(`/attendance/day/${day}/${source.hallId}`);
  const dayText = t('common:dayTitle', { month: Number(info.day.slice(5, 7)), date: dateOf(info.day) });
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <>
            {open.length > 0 && <Button onClick={() => void marking.mark(open, 'present')}>{t('allPresent')}</Button>}
            <Button onClick={() => void navigate('/attendance/punches')}>{t('import.button')}</Button>
            <Button
              variant="contained"
              startIcon={checked ? <CheckIcon /> : undefined}
              onClick={() => void toggleChecked(ctx, info.day, source.hallId)}
            >
              {t(checked ? 'checkedToday' : 'check')}
            </Button>
          </>
        }
      >
        <AttendanceTabs view="day" />
      </PageHead>
      <div className="bar">
        <Stepper
          label={`${dayText}　${t(`common:weekdayLong.${weekdayKey(info.day)}`)}`}
          previous={t('common:previousDay')}
          next={t('common:nextDayButton')}
          nowTitle={t('common:backToToday')}
          onStep={(by) => go(addDays(info.day, by))}
          onNow={() => go(dayOfInstant(now))}
        />
        <span className={info.kind === 'holiday' ? 'bad' : 'c2'}>
          {info.name !== '' && info.kind === 'holiday' ? info.name : t(`common:dayKind.${info.makeUp ? 'makeUp' : info.kind}`)}
        </span>
        <HallSwitch halls={source.halls} hallId={source.hallId} base={`/attendance/day/${info.day}`} />
        <PaperSheetButton day={info.day} hallId={source.hallId} />
        <Button onClick={() => void navigate(`/attendance/paper/${info.day}/${source.hallId}`)}>{t('paper:button')}</Button>
        <span className="grow" />
        <Progress sheet={sheet} />
      </div>
    </>
  );
}

function Progress({ sheet }: { readonly sheet: DaySheet }) {
  const { t } = useTranslation('attendance');
  const count = (state: string) => sheet.lines.filter((l) => l.result.state === state).length;
  const done = count('derived') + count('marked');
  const [open, later] = [count('unmarked'), count('notYet')];
  const share = (n: number) => `${(n * 100) / Math.max(1, done + open + later)}%`;
  return (
    <>
      <span className="progress" aria-hidden="true">
        <i className="done" style={{ width: share(done) }} />
        <i className="open" style={{ width: share(open) }} />
      </span>
      <span>{t('progress.done', { count: done })}</span>
      {open > 0 && <b className="bad">{t('progress.open', { count: open })}</b>}
      {later > 0 && <span className="c2">{t('progress.later', { count: later })}</span>}
    </>
  );
}
