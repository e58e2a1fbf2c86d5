import { useTranslation } from 'react-i18next';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { addMonths, type MonthKey } from '#src/shared/domain/core/day.ts';

interface MonthStepperProps {
  readonly month: MonthKey;
  readonly now: MonthKey;
  readonly onMonth: (month: MonthKey) => void;
}

/** ‹ 2026年10月 › */
export function MonthStepper({ month, now, onMonth }: MonthStepperProps) {
  const { t } = useTranslation();
  return (
    <Stepper
      label={t('monthTitle', { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) })}
      previous={t('previousMonth')}
      next={t('nextMonth')}
      onStep={(by) => onMonth(addMonths(month, by))}
      onNow={() => onMonth(now)}
      nowTitle={t('backToThisMonth')}
    />
  );
}
