import { Fragment, useState } from 'react';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { notTold } from '#src/shared/domain/roster/changes/note-change.ts';
import { awaitingConsent, partiesOf, readChange } from '#src/shared/domain/roster/changes/read-changes.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { ChangeDetails } from './change-details.tsx';

interface ChangeTableProps {
  readonly label: string;
  readonly changes: readonly RosterChange[];
  /** How many there are without the filter. */
  readonly all: number;
}

/** The month's changes, newest first; a row opens to everything that was noted. */
export function ChangeTable({ label, changes, all }: ChangeTableProps) {
  const { t, roster } = useChangesText();
  const { model } = useRosterView();
  const [open, setOpen] = useState('');
  if (all === 0)
    return (
      <div className="pane">
        <EmptyState title={t('list.emptyTitle', { month: monthTitle(model.base.month, roster) })} text={t('list.emptyText')} />
      </div>
    );
  return (
    <div className="pane">
      <table className="tb change-table" aria-label={label}>
        <thead>
          <tr>
            <th>{t('list.day')}</th>
            <th>{t('list.kind')}</th>
            <th>{t('list.what')}</th>
            <th>{t('list.reason')}</th>
            <th className="c">{t('list.consent')}</th>
            <th className="c">{t('list.told')}</th>
            <th className="r">{t('list.version')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Fragment key={change.id}>
              <ChangeRow change={change} open={open === change.id} onOpen={() => setOpen(open === change.id ? '' : change.id)} />
              {open === change.id && <ChangeDetails change={change} />}
            </Fragment>
          ))}
        </tbody>
      </table>
      {changes.length === 0 && <p className="c2 nobody-fits">{t('filter.none')}</p>}
    </div>
  );
}

const tones = { swap: 'acc', replacement: '', standby: 'ok', repair: 'warn', leave: '' } as const;

interface ChangeRowProps {
  readonly change: RosterChange;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function ChangeRow({ change, open, onOpen }: ChangeRowProps) {
  const { t, roster, day, name } = useChangesText();
  const days = readChange(change).map((d) => d.day);
  const when = [
    day(days[0] ?? change.month),
    ...days.slice(1).map((d) => roster('versions.change', { name: '', date: dateOf(d) }).trim()),
  ];
  const { from, to } = partiesOf(change);
  const what = [[from], to]
    .filter((people) => people.length > 0)
    .map((people) => people.map(name).join(t('difference.join')))
    .join(change.kind === 'swap' ? ' ⇄ ' : ' → ');
  const label = t('list.details', { day: when.join(t('difference.join')), kind: t(`kind.${change.kind}`), what });
  // The button in the first cell has the keys; its press reaches the row.
  return (
    <tr className={open ? 'sel' : ''} onClick={onOpen}>
      <td>
        <button type="button" className="row-button" aria-expanded={open} aria-label={label}>
          {when.join(t('difference.join'))}
        </button>
      </td>
      <td>
        <span className={`tag ${tones[change.kind]}`}>{t(`kind.${change.kind}`)}</span>
      </td>
      <td className="b">{what}</td>
      <td title={change.reason}>{change.reason}</td>
      <td className="c">
        <Done
          missing={awaitingConsent(change).length}
          all={t('list.consentAll')}
          some={(count) => t('list.consentSome', { count })}
        />
      </td>
      <td className="c">
        <Done missing={notTold(change).length} all={t('list.toldAll')} some={(count) => t('list.toldSome', { count })} />
      </td>
      <td className="r c2">{t('list.versionOf', { version: change.version })}</td>
    </tr>
  );
}

interface DoneProps {
  readonly missing: number;
  readonly all: string;
  readonly some: (count: number) => string;
}

/** A tick, or how many are missing. */
function Done({ missing, all, some }: DoneProps) {
  const { t } = useChangesText();
  return missing === 0 ? (
    <span className="ok b" role="img" aria-label={all} title={all}>
      ✓
    </span>
  ) : (
    <span className="warn" role="img" aria-label={some(missing)} title={some(missing)}>
      {t('list.missing', { count: missing })}
    </span>
  );
}
