import type { OvertimeChoice } from '#src/shared/domain/attendance/keeping/types.ts';
import { DAY_OVERTIME_MAXIMUM } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { addDays, monthOf } from '#src/shared/domain/core/day.ts';
import { type DemoPast, idOf, keyOf } from './demo-worked.ts';

const reasons = { workday: '窗口延时办理', restDay: '周末值班', holiday: '节日值班' } as const;

/** All overtime of last month is approved; of this month what is older than a week and not over three hours. One rest day is paid. */
export function demoChoices({ worked, twists, called, today, by, at }: DemoPast): OvertimeChoice[] {
  const done = worked.flatMap((w) => {
    const twist = twists.get(keyOf(w));
    const stayed = twist?.kind === 'stay' ? twist.minutes : 0;
    if (w.info.kind === 'workday' && stayed === 0) return [];
    const long = stayed > DAY_OVERTIME_MAXIMUM;
    const reason = long ? '系统升级，数据迁移到夜里' : reasons[w.info.kind];
    return [{ staffId: w.staffId, day: w.info.day, restDay: w.info.kind === 'restDay', reason, long }];
  });
  const extra = called.map(({ staffId, day, note }) => ({ staffId, day, restDay: true, reason: note, long: false }));
  const paid = done.find((d) => d.restDay && d.staffId === idOf('马俊'));
  return [...done, ...extra]
    .filter((d) => monthOf(d.day) < monthOf(today) || (d.day < addDays(today, -7) && !d.long))
    .map(
      (d): OvertimeChoice => ({
        ...{ id: `${d.day}:${d.staffId}`, day: d.day, staffId: d.staffId, pay: d.restDay && d !== paid ? 'timeOff' : 'money' },
        ...{ approvedBy: by, reason: d.reason, at: at(`${addDays(d.day, 2)}T09:30:00+08:00`), by },
      }),
    );
}
