import Button from '@mui/material/Button';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { buildAttendanceSlips } from '#src/renderer/commands/print/attendance-slips.ts';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
import { personPath } from '#src/renderer/screens/attendance/person-path.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { addMonths, monthOf } from '#src/shared/domain/core/day.ts';

interface PersonHeadProps {
  readonly year: PersonYear;
  readonly today: string;
}

/** Person, month, the slip to sign; the name field goes to somebody else. */
export function PersonHead({ year, today }: PersonHeadProps) {
  const { t } = useTranslation(['attendancePerson', 'attendance', 'common']);
  const ctx = useCommands();
  const navigate = useNavigate();
  const { member, colleagues, hallId, base, place } = year;
  const { month } = year.month;
  const at = colleagues.findIndex((m) => m.id === member.id);
  const go = (next: string, staffId = member.id) => void navigate(personPath(next, staffId));
  const slip = useCallback(
    () => buildAttendanceSlips(ctx, { month, hallId, staffIds: [member.id] }),
    [ctx, month, hallId, member.id],
  );
  const hallOf = new Map(base.halls.map((h) => [h.id, h.name]));
  return (
    <>
      <PageHead
        title={t('attendance:title')}
        actions={
          <>
            <Button onClick={() => void navigate(`/attendance/month/${month}/${hallId}`)}>{t('toMonth')}</Button>
            <FormButton label={t('slip')} build={slip} main />
          </>
        }
      >
        <AttendanceTabs view="month" />
      </PageHead>
      <div className="bar">
        <Stepper
          label={t('who', { name: member.name, number: member.number })}
          previous={t('previous')}
          next={t('next')}
          nowTitle={t('first')}
          onStep={(by) => colleagues[at + by] && go(month, colleagues[at + by]?.id)}
          onNow={() => go(month, colleagues[0]?.id)}
        />
        <Stepper
          label={t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
          previous={t('common:previousMonth')}
          next={t('common:nextMonth')}
          nowTitle={t('common:backToToday')}
          onStep={(by) => go(addMonths(month, by))}
          onNow={() => go(monthOf(today))}
        />
        <span className="c2">
          {hallOf.get(hallId)}　{place}
        </span>
        <span className="grow" />
        <div className="person-find">
          <PersonPick
            people={base.staff.filter((m) => m.id !== member.id)}
            placeOf={(m) => hallOf.get(m.hallId) ?? ''}
            label={t('find')}
            hint={t('find')}
            staffId=""
            onPick={(staffId) => staffId !== '' && go(month, staffId)}
          />
        </div>
      </div>
    </>
  );
}
