import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { minuteOf, type RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';

interface RoundTableProps {
  readonly lines: readonly RoundLine[];
  readonly book: PatrolBook;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** The day's sheet: due and made, what was found, who signed. */
export function RoundTable({ lines, book, ...table }: RoundTableProps) {
  const { t } = useTranslation('patrols');
  const nameOf = (id: string) => book.people.find((m) => m.id === id)?.name ?? '';
  const columns: readonly RegisterColumn<RoundLine>[] = [
    { key: 'turn', heading: t('column.turn'), cell: (l) => <span className="b">{turnText(t, lines, l)}</span> },
    { key: 'due', heading: t('column.due'), cell: (l) => (l.dueAt < 0 ? '' : clockText(l.dueAt)) },
    { key: 'done', heading: t('column.done'), cell: (l) => l.round && <DoneCell line={l} /> },
    { key: 'found', heading: t('column.found'), wide: true, cell: (l) => foundText(l), title: foundText },
    {
      key: 'who',
      heading: t('column.who'),
      cell: (l) => l.round && signed(nameOf(l.round.patrollerId), l.round.patrollerSigned),
    },
    {
      key: 'supervisor',
      heading: t('column.supervisor'),
      cell: (l) => l.round && signed(l.round.supervisor, l.round.supervisorSigned),
    },
    { key: 'state', heading: t('column.state'), cell: (l) => <RoundTag line={l} /> },
  ];
  return (
    <RegisterTable
      label={t('register')}
      columns={columns}
      rows={lines}
      nameOf={(l) => `${turnText(t, lines, l)} ${l.dueAt < 0 ? '' : clockText(l.dueAt)}`}
      {...table}
    />
  );
}

/** 开厅前, 第 1 次 …, 闭厅; extra ones are named so. */
function turnText(t: ReturnType<typeof useTranslation<'patrols'>>['t'], lines: readonly RoundLine[], line: RoundLine): string {
  const planned = lines.filter((l) => l.dueAt >= 0);
  const at = planned.indexOf(line);
  if (at < 0) return t('turn.extra');
  if (at === 0) return t('turn.first');
  return at === planned.length - 1 ? t('turn.last') : t('turn.nth', { count: at });
}

const foundText = ({ round }: RoundLine): string =>
  (round?.results ?? [])
    .filter((r) => !r.ok)
    .map((r) => r.note)
    .join('；');

/** A name, pale until it is signed. */
const signed = (name: string, at: string) => <span className={at === '' ? 'c3' : 'b'}>{name}</span>;

function DoneCell({ line: { round, gap } }: { readonly line: RoundLine }) {
  const { t } = useTranslation('patrols');
  if (!round) return null;
  return (
    <>
      {clockText(minuteOf(round))}
      {round.enteredAt !== undefined && <span className="c3"> {t('later')}</span>}
      {gap > 0 && <span className="bad"> {t('gap', { hours: Math.round(gap / 6) / 10 })}</span>}
    </>
  );
}

const tones = { done: 'ok', late: 'warn', missed: 'bad', now: 'warn', ahead: '' } as const;

function RoundTag({ line }: { readonly line: RoundLine }) {
  const { t } = useTranslation('patrols');
  const found = line.round?.results.filter((r) => !r.ok).length ?? 0;
  if (found > 0) return <span className="tag bad">{t('foundCount', { count: found })}</span>;
  return <span className={`tag ${tones[line.state]}`}>{t(`state.${line.state}`)}</span>;
}
