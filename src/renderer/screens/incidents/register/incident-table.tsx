import { useTranslation } from 'react-i18next';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import type { IncidentBook } from '#src/renderer/queries/incident/use-incidents.ts';
import type { Incident } from '#src/shared/domain/incident/types.ts';

interface IncidentTableProps {
  readonly rows: readonly Incident[];
  readonly book: IncidentBook;
  readonly onOpen: (id: string) => void;
}

export function IncidentTable({ rows, book, onOpen }: IncidentTableProps) {
  const { t } = useTranslation('incidents');
  const { safety } = book;
  const columns: readonly RegisterColumn<Incident>[] = [
    { key: 'number', heading: t('column.number'), cell: (i) => <span className="b">{i.number}</span> },
    { key: 'at', heading: t('column.at'), cell: (i) => i.occurredAt.slice(0, 16).replace('T', ' ') },
    { key: 'kind', heading: t('column.kind'), cell: (i) => safety.kinds.find((k) => k.kind === i.kind)?.name ?? '' },
    { key: 'title', heading: t('column.title'), wide: true, cell: (i) => i.title, title: (i) => i.title },
    { key: 'hall', heading: t('column.hall'), cell: (i) => book.halls.find((h) => h.id === i.hallId)?.name ?? '' },
    {
      key: 'severity',
      heading: t('column.severity'),
      cell: (i) => safety.severities.find((s) => s.severity === i.severity)?.name ?? '',
    },
    { key: 'state', heading: t('column.state'), cell: (i) => <IncidentState incident={i} /> },
  ];
  return (
    <RegisterTable
      label={t('register')}
      columns={columns}
      rows={rows}
      selectedId=""
      onSelect={() => undefined}
      onOpen={onOpen}
      nameOf={(i) => `${i.number} ${i.title}`}
    />
  );
}

/** The state in a word; only one that is being handled is red. */
export function IncidentState({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incidents');
  const tone = { open: 'bad', handled: 'warn', closed: 'ok' }[incident.state];
  return <span className={`tag ${tone}`}>{t(`state.${incident.state}`)}</span>;
}
