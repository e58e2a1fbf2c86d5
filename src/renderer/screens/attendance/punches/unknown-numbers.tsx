import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useLiveStaff } from '#src/renderer/queries/attendance/use-punches.ts';
import { likelyOwners } from '#src/shared/domain/attendance/punches/likely-owners.ts';
import type { UnknownNumber } from '#src/shared/domain/attendance/punches/plan-import.ts';
import type { PunchLink } from '#src/shared/domain/attendance/types.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

interface UnknownNumbersProps {
  readonly unknown: readonly UnknownNumber[];
  readonly onLink: (links: readonly PunchLink[]) => void;
}

/** Whose numbers these are: asked once by name, pinyin initials or number, then remembered. */
export function UnknownNumbers({ unknown, onLink }: UnknownNumbersProps) {
  const { t } = useTranslation('punches');
  const staff = useLiveStaff() ?? [];
  return (
    <div className="col">
      <h3>{t('unknown.title', { count: unknown.length })}</h3>
      <div className="unknown-numbers">
        {unknown.map((u) => (
          <UnknownLine key={u.number} unknown={u} staff={staff} onOwner={(staffId) => onLink([{ id: u.number, staffId }])} />
        ))}
      </div>
      {unknown.length > 1 && (
        <div>
          <Button onClick={() => onLink(unknown.map((u) => ({ id: u.number, staffId: '' })))}>
            {t('unknown.ignoreAll', { count: unknown.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface UnknownLineProps {
  readonly unknown: UnknownNumber;
  readonly staff: readonly StaffMember[];
  readonly onOwner: (staffId: string) => void;
}

function UnknownLine({ unknown: u, staff, onOwner }: UnknownLineProps) {
  const { t } = useTranslation('punches');
  return (
    <div className="unknown-line">
      <span>
        <b>
          {u.number}
          {u.name !== undefined && u.name !== u.number && `　${u.name}`}
        </b>
        <br />
        <span className="sm c2">{t('unknown.line', { count: u.count, first: u.first.slice(5, 16) })}</span>
      </span>
      <Autocomplete
        size="small"
        options={[...staff]}
        getOptionLabel={(m) => m.name}
        getOptionKey={(m) => m.id}
        filterOptions={(options, { inputValue }) => rankStaff(options, inputValue)}
        onChange={(_e, picked) => picked && onOwner(picked.id)}
        renderInput={(params) => <TextField {...params} label={`${t('unknown.pick')} ${u.number}`} />}
      />
      <span className="row">
        {likelyOwners(u, staff).map((m) => (
          <Button key={m.id} variant="outlined" onClick={() => onOwner(m.id)}>
            {t('unknown.is', { name: m.name, number: m.number })}
          </Button>
        ))}
        <Button onClick={() => onOwner('')}>{t('unknown.ignore')}</Button>
      </span>
    </div>
  );
}
