import { useMemo } from 'react';
import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { signedDays } from '#src/renderer/screens/roster/leave/ledger/balance-for.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { annualBalance, inLieuBalance, type LeaveBalance } from '#src/shared/domain/roster/planning/leave-balance.ts';
import { annualOpensOn } from '#src/shared/domain/roster/planning/leave-entitlement.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { EntitlementCell } from './entitlement-cell.tsx';

/** 余额: annual leave of the year and the account of time off in lieu, person by person. */
export function BalanceTable({ leave: { book, lieu } }: { readonly leave: MonthLeave }) {
  const { t } = useLeaveText();
  const { model } = useRosterView();
  const { month } = model.base;
  const year = Number(month.slice(0, 4));
  const lines = useMemo(
    () =>
      model.groups.flatMap((g) =>
        g.places.map(({ member, counter, post }) => ({
          member,
          place: counter?.name ?? post?.short ?? '',
          annual: annualBalance(book, member, year),
          inLieu: lieu && inLieuBalance(book, lieu, member),
        })),
      ),
    [model.groups, book, lieu, year],
  );
  return (
    <div className="pane">
      <p className="md c2 leave-about">{t('balance.about', { month: Number(month.slice(5)) })}</p>
      <table className="tb balance-table" aria-label={t('balance.label', { year })}>
        <BalanceHead />
        <tbody>
          {lines.map((line) => (
            <BalanceRow key={line.member.id} {...line} year={year} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BalanceHead() {
  const { t } = useLeaveText();
  return (
    <thead>
      <tr className="over-head">
        <th rowSpan={2}>{t('balance.person')}</th>
        <th colSpan={4} className="c first">
          {t('balance.annual')}
        </th>
        <th colSpan={6} className="c first">
          {t('balance.inLieu')}
        </th>
        <th rowSpan={2}>{t('balance.note')}</th>
      </tr>
      <tr className="under-head">
        <th className="r first">{t('balance.entitled')}</th>
        <th className="r">{t('balance.used')}</th>
        <th className="r">{t('balance.asked')}</th>
        <th className="r">{t('balance.left')}</th>
        <th className="r first">{t('balance.carried')}</th>
        <th className="r">{t('balance.earned')}</th>
        <th className="r">{t('balance.used')}</th>
        <th className="r">{t('balance.expired')}</th>
        <th className="r">{t('balance.asked')}</th>
        <th className="r">{t('balance.left')}</th>
      </tr>
    </thead>
  );
}

interface BalanceRowProps {
  readonly member: StaffMember;
  readonly place: string;
  readonly annual: LeaveBalance;
  /** undefined while the ledger is read. */
  readonly inLieu: LeaveBalance | undefined;
  readonly year: number;
}

function BalanceRow({ member, place, annual, inLieu, year }: BalanceRowProps) {
  const { t, name } = useLeaveText();
  return (
    <tr>
      <td>
        <b>{name(member.id)}</b> <span className="sm c3">{place}</span>
      </td>
      <td className="r first">
        <EntitlementCell
          balance={annual}
          head={{ staffId: member.id, year, leave: 'annual' }}
          label={t('balance.edit', { name: member.name, days: annual.entitled })}
        />
      </td>
      <td className="r">{days(annual.used)}</td>
      <td className="r">{days(annual.asked)}</td>
      <td className={annual.left < 0 ? 'r b bad' : 'r b'}>{annual.left}</td>
      {inLieu ? (
        <InLieuCells member={member} inLieu={inLieu} year={year} />
      ) : (
        <td colSpan={6} className="first c c3">
          {t('balance.reading')}
        </td>
      )}
      <td className="sm c2">
        <Remarks member={member} annual={annual} inLieu={inLieu} year={year} />
      </td>
    </tr>
  );
}

/** 0 as a dot: the eye finds what there is. */
const days = (n: number) => (n === 0 ? <span className="c3">·</span> : n);

function InLieuCells({ member, inLieu, year }: Pick<BalanceRowProps, 'member' | 'year'> & { readonly inLieu: LeaveBalance }) {
  const { t } = useLeaveText();
  return (
    <>
      <td className="r first">
        <EntitlementCell
          balance={inLieu}
          head={{ staffId: member.id, year, leave: 'inLieu' }}
          label={t('balance.editCarried', { name: member.name, days: inLieu.entitled })}
        />
      </td>
      <td className="r">{days(inLieu.earned)}</td>
      <td className="r">{days(inLieu.used)}</td>
      <td className={inLieu.expired > 0 ? 'r warn' : 'r'}>{days(inLieu.expired)}</td>
      <td className="r">{days(inLieu.asked)}</td>
      <td className={inLieu.left < 0 ? 'r b bad' : 'r b'}>{signedDays(inLieu.left)}</td>
    </>
  );
}

/** Where the numbers come from when they are not simply the law's. */
function Remarks({ member, annual, inLieu, year }: Omit<BalanceRowProps, 'place'>) {
  const { t, roster } = useLeaveText();
  const opens = annualOpensOn(member);
  const { own, lawful, entitled } = annual;
  const [y, m, d] = opens.split('-').map(Number);
  const first = roster('common:fullDayTitle', { year: y ?? 0, month: m ?? 0, date: d ?? 0 });
  const remarks = [
    ...(own ? [own.note ? t('balance.ownNote', { days: lawful, note: own.note }) : t('balance.own', { days: lawful })] : []),
    ...(!own && opens >= `${year}-01-01` ? [t('balance.opens', { day: first })] : []),
    ...(inLieu?.own?.note ? [t('balance.carriedNote', { note: inLieu.own.note })] : []),
  ];
  return (
    <>
      {remarks.join('　')}
      {entitled < lawful && <span className="warn">　{t('balance.below', { days: lawful - entitled })}</span>}
    </>
  );
}
