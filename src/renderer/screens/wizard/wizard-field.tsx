import TextField from '@mui/material/TextField';
import { useId } from 'react';

interface WizardFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
}

/** Label left, field right, hint or problem under it. */
export function WizardField({ label, value, hint = '', problem = '', rows = 1, onChange }: WizardFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <TextField
        id={id}
        fullWidth
        value={value}
        multiline={rows > 1}
        minRows={rows}
        error={problem !== ''}
        helperText={problem || hint}
        onChange={(e) => onChange(e.target.value)}
      />
    </>
  );
}
