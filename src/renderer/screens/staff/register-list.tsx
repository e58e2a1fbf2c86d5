import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { StaffStatus } from '#src/shared/domain/staff/types.ts';
import { RegisterGrid } from './register-grid.tsx';

const statuses = ['all', 'active', 'pending', 'left'] as const;
type Filter = 'all' | StaffStatus;

interface RegisterListProps {
  readonly lines: readonly StaffLine[];
  readonly selectedId: string;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
}

/** Search, status filter, and the grid. Ctrl+F goes to the search. */
export function RegisterList({ lines, selectedId, onOpen, onAdd }: RegisterListProps) {
  const { t } = useTranslation('staff');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const search = useRef<HTMLInputElement>(null);
  useFindKey(search);
  const shown = useMemo(
    () =>
      rankStaff(
        lines.filter((l) => filter === 'all' || l.status === filter),
        query,
      ),
    [lines, filter, query],
  );
  if (lines.length === 0) return <EmptyRegister onAdd={onAdd} />;
  const count = (s: Filter) => (s === 'all' ? lines.length : lines.filter((l) => l.status === s).length);
  return (
    <>
      <div className="bar">
        <TextField
          inputRef={search}
          value={query}
          placeholder={t('search')}
          slotProps={{ htmlInput: { 'aria-label': t('search') } }}
          sx={{ width: 230 }}
          onChange={(e) => setQuery(e.target.value)}
        />
        <ToggleButtonGroup exclusive value={filter} onChange={(_e, value: Filter | null) => value && setFilter(value)}>
          {statuses.map((s) => (
            <ToggleButton key={s} value={s}>
              {t(`status.${s}`)} {count(s)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <span className="grow" />
        <span className="c2">{t('reminders')}</span>
      </div>
      {shown.length === 0 ? (
        <p className="c2" style={{ padding: 20 }}>
          {t('noMatch', { query })}
        </p>
      ) : (
        <RegisterGrid lines={shown} selectedId={selectedId} onOpen={onOpen} />
      )}
    </>
  );
}

function useFindKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}

function EmptyRegister({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <Button variant="contained" onClick={() => void navigate('/staff/import')}>
        {t('import')}
      </Button>
      <Button onClick={onAdd}>{t('add')}</Button>
    </EmptyState>
  );
}
