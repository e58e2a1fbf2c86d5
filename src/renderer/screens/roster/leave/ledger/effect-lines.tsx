import { useMemo } from 'react';
import { Link } from 'react-router';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { rosterPath } from '#src/renderer/screens/roster/view-tabs.tsx';
import { dateOf, monthOf } from '#src/shared/domain/core/day.ts';
import { newDays } from '#src/shared/domain/roster/planning/leave-balance.ts';
import { cellsOf } from '#src/shared/domain/roster/planning/leave-book.ts';
import { cellsToGrant } from '#src/shared/domain/roster/planning/leave-cells.ts';
import { leaveNotices } from '#src/shared/domain/roster/planning/leave-check.ts';
import { leaveDays } from '#src/shared/domain/roster/planning/leave-days.ts';
import { type LeaveEffect, leaveEffect } from '#src/shared/domain/roster/planning/leave-effect.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { balanceFor, signedDays } from './balance-for.ts';

interface EffectProps {
  readonly request: LeaveRequest;
  readonly leave: MonthLeave;
}

/** What granting does: shifts that fall away, posts that are short then, what is left of the balance. */
export function EffectLines({ request, leave }: EffectProps) {
  const { t, month } = useLeaveText();
  const { model } = useRosterView();
  const { book } = leave;
  const effect = useMemo(
    () => leaveEffect(model.context, request.staffId, cellsToGrant(cellsOf(book, request.staffId), request, book.calendars)),
    [model.context, book, request],
  );
  const last = model.publications[0];
  const title = month(model.base.month);
  return (
    <section className="leave-effect">
      <h2>{t('side.effect')}</h2>
      <Lost effect={effect} empty={model.empty} />
      <Short effect={effect} staffId={request.staffId} />
      <Away request={request} leave={leave} />
      <Balance request={request} leave={leave} />
      {leaveNotices(book, leave.lieu, request, request.id).map((n) => (
        <p key={n.code} className="md warn">
          {t(`notices.${n.code}`, { days: n.days, limit: n.limit })}
          <span className="sm c3">{n.source}</span>
        </p>
      ))}
      <p className="sm c2">
        {last ? t('side.published', { month: title, version: last.version + 1 }) : t('side.draft', { month: title })}
        {effect.elsewhere > 0 && t('side.elsewhere', { count: effect.elsewhere })}
      </p>
    </section>
  );
}

function Lost({ effect, empty }: { readonly effect: LeaveEffect; readonly empty: boolean }) {
  const { t, day, month } = useLeaveText();
  const { model } = useRosterView();
  if (empty) return <p className="md">{t('side.noRoster', { month: month(model.base.month) })}</p>;
  if (effect.shifts.length === 0) return <p className="md">{t('side.noShifts')}</p>;
  return (
    <>
      <p className="md">
        {t('side.shifts', { count: effect.shifts.length })}
        {effect.restDays > 0 && `，${t('side.restDays', { count: effect.restDays })}`}
      </p>
      <ul className="leave-lines">
        {effect.shifts.map(({ day: key, shiftTypeId }) => {
          const shift = model.frame.shifts.get(shiftTypeId);
          return (
            <li key={key}>
              <span className="c3 nw">{day(key)}</span>
              {shift && <ShiftChip shift={shift} />}
              {shift?.name}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** 缺岗, with the way to somebody who comes instead while the shift is still there. */
function Short({ effect, staffId }: { readonly effect: LeaveEffect; readonly staffId: string }) {
  const { t, day } = useLeaveText();
  const { model, words } = useRosterView();
  const { base, hallId } = model;
  const published = model.publications.length > 0;
  const { shortages, others, shifts } = effect;
  if (shifts.length === 0) return null;
  if (shortages.length + others.length === 0) return <p className="md ok">{t('side.enough')}</p>;
  const days = [...new Set(shortages.map((b) => b.day))].filter((d) => shifts.some((s) => s.day === d));
  return (
    <>
      {shortages.length > 0 && <p className="md b bad">{t('side.short', { count: shortages.length })}</p>}
      <ul className="leave-lines">
        {shortages.map((b) => (
          <li key={`${b.day} ${b.detail['demand']}`}>
            {t('side.shortOn', { day: day(b.day), demand: b.detail['demand'] ?? '', missing: b.detail['missing'] ?? 0 })}
          </li>
        ))}
        {others.map((b) => (
          <li key={`${b.ruleId} ${b.day}`} className="warn">
            {words.ruleText(b, model.frame)}
          </li>
        ))}
      </ul>
      <p className="md find-taker">
        {published ? (
          days.map((key) => (
            <Link key={key} to={`${rosterPath(base.month, hallId, 'changes')}?day=${key}&staff=${staffId}`}>
              {t('side.findTaker', { day: day(key) })}
            </Link>
          ))
        ) : (
          <Link to={rosterPath(base.month, hallId)}>{t('side.toSheet')}</Link>
        )}
      </p>
    </>
  );
}

/** People under the same heading who are on leave on those days. */
function Away({ request, leave }: EffectProps) {
  const { t, name, leave: leaveName } = useLeaveText();
  const { model } = useRosterView();
  const days = leaveDays(request.leave, request.from, request.to, leave.book.calendars).filter(
    (d) => monthOf(d) === model.base.month,
  );
  const group = model.groups.find((g) => g.places.some((p) => p.member.id === request.staffId));
  const away = (group?.places ?? []).flatMap(({ member }) => {
    if (member.id === request.staffId) return [];
    const cells = model.context.people.find((p) => p.member.id === member.id)?.cells ?? {};
    const cell = days.map((d) => cells[dateOf(d)]).find((c) => c?.kind === 'leave');
    return cell?.kind === 'leave' ? [t('side.awayOne', { name: name(member.id), leave: leaveName(cell.leave) })] : [];
  });
  if (away.length === 0) return null;
  return <p className="md">{t('side.away', { names: away.join(t('join')) })}</p>;
}

function Balance({ request, leave: { book, lieu } }: EffectProps) {
  const { t, leave } = useLeaveText();
  const balance = balanceFor(book, lieu, request, request.id);
  if (!balance) return null;
  const days = newDays(book, request, Number(request.from.slice(0, 4)));
  const figures = { entitled: balance.entitled + balance.earned, used: balance.used, left: signedDays(balance.left - days) };
  return <p className="md">{t('side.balance', { leave: leave(request.leave), ...figures })}</p>;
}
