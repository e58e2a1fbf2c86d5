import Button from '@mui/material/Button';
import { useState } from 'react';

interface BusyButtonProps {
  readonly label: string;
  readonly plain?: boolean;
  readonly danger?: boolean;
  readonly onAct: () => Promise<unknown>;
}

/** Runs an act once; the button is idle while it goes on. */
export function BusyButton({ label, plain = false, danger = false, onAct }: BusyButtonProps) {
  const [busy, setBusy] = useState(false);
  const run = () => {
    setBusy(true);
    void onAct().finally(() => setBusy(false));
  };
  return (
    <Button variant={plain ? 'outlined' : 'contained'} color={danger ? 'error' : 'primary'} disabled={busy} onClick={run}>
      {label}
    </Button>
  );
}
