import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';

interface StepPageProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** Heading, one line of what it is for, the fields, and the buttons at the foot. */
export function StepPage({ title, text, children, footer }: StepPageProps) {
  return (
    <>
      <div className="page">
        <div>
          <h1>{title}</h1>
          <p className="lead">{text}</p>
          {children}
        </div>
      </div>
      <footer>{footer}</footer>
    </>
  );
}

/** Runs an act once; the button is idle while it goes on. */
export function ActButton({ label, onAct }: { readonly label: string; readonly onAct: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const run = () => {
    setBusy(true);
    void onAct().finally(() => setBusy(false));
  };
  return (
    <Button variant="contained" disabled={busy} onClick={run}>
      {label}
    </Button>
  );
}
