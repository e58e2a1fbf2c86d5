import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useLiveStaff } from '#src/renderer/queries/attendance/use-punches.ts';
import type { UnknownNumber } from '#src/shared/domain/attendance/punches/plan-import.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';

interface UnknownNumbersProps {
  readonly unknown: readonly UnknownNumber[];
  readonly onLink: (number: string, staffId: string) => void;
}

/** Whose numbers these are: asked once by name, pinyin initials or number, then remembered. */
export function UnknownNumbers({ unknown, onLink }: UnknownNumbersProps) {
  const { t } = useTranslation('attendance');
  const staff = useLiveStaff() ?? [];
  return (
    <div className="col">
      <h3>{t('import.unknownTitle', { count: unknown.length })}</h3>
      {unknown.map((u) => (
        <div key={u.number} className="row">
          <b style={{ width: 120 }}>
            {u.number}
            {u.name !== undefined && u.name !== u.number && `　${u.name}`}
          </b>
          <span className="md c2" style={{ width: 220 }}>
            {t('import.unknownLine', { count: u.count, first: u.first.slice(5, 16) })}
          </span>
          <Autocomplete
            size="small"
            sx={{ width: 220 }}
            options={staff}
            getOptionLabel={(m) => m.name}
            getOptionKey={(m) => m.id}
            filterOptions={(options, { inputValue }) => rankStaff(options, inputValue)}
            onChange={(_e, picked) => picked && onLink(u.number, picked.id)}
            renderInput={(params) => <TextField {...params} label={`${t('import.pick')} ${u.number}`} />}
          />
          <Button onClick={() => onLink(u.number, '')}>{t('import.ignore')}</Button>
        </div>
      ))}
    </div>
  );
}
