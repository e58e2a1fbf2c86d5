import type { ReactNode } from 'react';
import { NewIncident } from '#src/renderer/screens/incidents/new-incident.tsx';
import { useGlobalKeys } from './global-keys.ts';
import { Notices } from './notices.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';
import { ToastHost } from './toast-host.tsx';
import { useDailyBackup } from './use-daily-backup.ts';

/** Title, rail, page, status bar; what floats above them. */
export function Frame({ children }: { readonly children: ReactNode }) {
  useGlobalKeys();
  useDailyBackup();
  return (
    <div className="app">
      <TitleBar />
      <Rail />
      <main className="main">
        <Notices />
        {children}
      </main>
      <StatusBar />
      <ToastHost />
      <Palette />
      <NewIncident />
    </div>
  );
}
