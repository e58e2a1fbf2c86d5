import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';

/** The strict CSP asks for the page's nonce on styles that the grid writes itself. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

interface RegisterGridProps {
  readonly lines: readonly StaffLine[];
  readonly selectedId: string;
  readonly onOpen: (id: string) => void;
}

/** The register as a sortable, virtual grid: arrows move, Enter opens, Alt+↓ goes to the next person. */
export function RegisterGrid({ lines, selectedId, onOpen }: RegisterGridProps) {
  const columns = useColumns();
  const at = lines.findIndex((l) => l.id === selectedId);
  useEffect(() => {
    const selected = lines[at];
    setStatusLine(selected ? [`${selected.name}　${selected.post}`] : []);
    return () => setStatusLine([]);
  }, [lines, at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.altKey && event.key === 'ArrowDown' ? 1 : event.altKey && event.key === 'ArrowUp' ? -1 : 0;
      const next = lines[at + step];
      if (step === 0 || !next) return;
      event.preventDefault();
      onOpen(next.id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lines, at, onOpen]);
  return (
    <div className="register" style={{ flex: 1, minHeight: 0 }}>
      <DataGrid
        {...(nonce ? { nonce } : {})}
        rows={lines}
        columns={columns}
        rowHeight={32}
        columnHeaderHeight={30}
        hideFooter
        disableColumnMenu
        disableRowSelectionOnClick
        getRowClassName={({ id }) => (id === selectedId ? 'on' : '')}
        onRowClick={({ row }) => onOpen(row.id)}
        onCellKeyDown={({ row }, event) => {
          if (event.key === 'Enter') onOpen(row.id);
        }}
      />
    </div>
  );
}

function useColumns(): GridColDef<StaffLine>[] {
  const { t } = useTranslation('staff');
  return useMemo(
    () => [
      {
        field: 'number',
        headerName: t('column.number'),
        width: 70,
        sortComparator: (a: string, b: string) => a.localeCompare(b, undefined, { numeric: true }),
      },
      { field: 'name', headerName: t('column.name'), width: 90, renderCell: ({ value }) => <b>{value}</b> },
      { field: 'post', headerName: t('column.post'), width: 130, valueGetter: (_v, row) => row.counter || row.post },
      { field: 'hall', headerName: t('column.hall'), width: 110 },
      { field: 'team', headerName: t('column.team'), width: 70 },
      { field: 'hireDay', headerName: t('column.hireDay'), width: 110 },
      {
        field: 'contractTo',
        headerName: t('column.contractTo'),
        width: 170,
        renderCell: ({ row }) => <ContractEnd line={row} />,
      },
      {
        field: 'trainedDay',
        headerName: t('column.training'),
        flex: 1,
        minWidth: 130,
        renderCell: ({ row }) => <Training line={row} />,
      },
    ],
    [t],
  );
}

function ContractEnd({ line }: { readonly line: StaffLine }) {
  const { t } = useTranslation('staff');
  if (line.contractDaysLeft === null) return t('contract.open');
  if (line.urgency === 2 || line.status === 'left') return line.contractTo;
  if (line.contractDaysLeft < 0) return <span className="bad">{t('contract.ended', { day: line.contractTo })}</span>;
  return line.contractDaysLeft <= 60 ? (
    <span className="warn">{t('contract.soon', { day: line.contractTo, count: line.contractDaysLeft })}</span>
  ) : (
    line.contractTo
  );
}

function Training({ line }: { readonly line: StaffLine }) {
  const { t } = useTranslation('staff');
  return line.trainedDay === '' ? <span className="bad">{t('training.missing')}</span> : t('training.passed');
}
