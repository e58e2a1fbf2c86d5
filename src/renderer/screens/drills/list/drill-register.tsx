import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';

/** Every drill, newest first. */
export function DrillRegister({ book, onOpen }: { readonly book: DrillBook; readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('drills');
  const columns: readonly RegisterColumn<Drill>[] = [
    { key: 'number', heading: t('column.number'), cell: (d) => <span className="b">{d.number}</span> },
    { key: 'title', heading: t('column.title'), wide: true, cell: (d) => d.title, title: (d) => d.title },
    { key: 'day', heading: t('column.day'), cell: (d) => `${d.day} ${clockText(d.startsAt)}` },
    { key: 'form', heading: t('column.form'), cell: (d) => t(`form.${d.form}`) },
    { key: 'people', heading: t('column.people'), align: 'right', cell: (d) => <People drill={d} /> },
    { key: 'state', heading: t('column.state'), cell: (d) => <StateTag drill={d} /> },
  ];
  return (
    <RegisterTable
      label={t('register.title')}
      columns={columns}
      rows={book.drills}
      selectedId=""
      onSelect={() => undefined}
      onOpen={onOpen}
      nameOf={(d) => `${d.number} ${d.title}`}
    />
  );
}

const People = ({ drill }: { readonly drill: Drill }) => {
  const { seen, expected } = rollFigures(drill);
  return <>{drill.startedAt === '' ? '' : `${seen} / ${expected}`}</>;
};

/** The state in a word. */
export function StateTag({ drill }: { readonly drill: Drill }) {
  const { t } = useTranslation('drills');
  const tone = { running: 'bad', held: 'warn', evaluated: 'acc', filed: 'ok', planned: '', prepared: '', cancelled: '' }[
    drill.state
  ];
  return <span className={`tag ${tone}`}>{t(`state.${drill.state}`)}</span>;
}
