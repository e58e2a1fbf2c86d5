import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { HostPort } from '#src/shared/host/port.ts';
import type { OpenOutcome } from './open-book.ts';
import { adoptBackup, keepStore } from './recover.ts';
import './recovery.css';

interface RecoveryProps {
  readonly host: HostPort;
  readonly db: HallDb;
  readonly outcome: Extract<OpenOutcome, { kind: 'recover' }>;
  readonly onDone: () => void;
}

/** Shown instead of the book when journal or store cannot be trusted. Says what is wrong and offers the ways out. */
export function Recovery({ host, db, outcome, onDone }: RecoveryProps) {
  const { t } = useTranslation('shell');
  const say = useProblemText();
  const [problem, setProblem] = useState<Problem | null>(outcome.problem ?? null);
  const run = (work: Promise<Result<null, Problem>>) => void work.then((r) => (r.ok ? onDone() : setProblem(r.error)));
  const seq = outcome.detail.seq ?? 0;
  return (
    <main className="recovery">
      <h1>{t('recovery.title')}</h1>
      <p>{useWhatHappened(outcome)}</p>
      <p className="c2">{t('recovery.nothingWritten')}</p>
      {problem && <p className="bad">{say(problem)}</p>}
      <div className="choices">
        {seq > 0 && (
          <Choice title={t('recovery.keepStore')} note={t('recovery.keepStoreNote', { seq })}>
            <Button variant="contained" onClick={() => run(keepStore(host, db))}>
              {t('recovery.start')}
            </Button>
          </Choice>
        )}
        <AdoptChoice onAdopt={(folder) => run(adoptBackup(host, db, folder))} />
        <Choice title={t('recovery.quit')} note={t('recovery.quitNote')}>
          <Button onClick={() => void host.call('app.quit', {})}>{t('recovery.quit')}</Button>
        </Choice>
      </div>
    </main>
  );
}

function useWhatHappened(outcome: RecoveryProps['outcome']): string {
  const { t } = useTranslation('shell');
  switch (outcome.why) {
    case 'broken-chain':
      return t('recovery.brokenChain', { segment: outcome.detail.segment ?? '', line: outcome.detail.line ?? 0 });
    case 'journal-short':
      return t('recovery.journalShort', { count: outcome.detail.count ?? 0 });
    case 'host-refused':
      return t('recovery.hostRefused');
    case 'store-refused':
      return t('recovery.storeRefused');
  }
}

function Choice({ title, note, children }: { readonly title: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <section>
      <div className="grow">
        <h2>{title}</h2>
        <p className="c2 md">{note}</p>
      </div>
      {children}
    </section>
  );
}

function AdoptChoice({ onAdopt }: { readonly onAdopt: (folder: string) => void }) {
  const { t } = useTranslation('shell');
  const [folder, setFolder] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <section>
      <div className="grow">
        <h2>{t('recovery.adopt')}</h2>
        <p className="c2 md">{t('recovery.adoptNote')}</p>
        <TextField
          fullWidth
          value={folder}
          error={missing}
          helperText={missing ? t('recovery.folderEmpty') : ''}
          slotProps={{ htmlInput: { 'aria-label': t('recovery.folder') } }}
          onChange={(e) => setFolder(e.target.value)}
        />
      </div>
      <Button onClick={() => (folder.trim() ? onAdopt(folder.trim()) : setMissing(true))}>{t('recovery.start')}</Button>
    </section>
  );
}
