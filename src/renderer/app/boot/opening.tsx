import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HallApp } from '#src/renderer/app/hall-app.tsx';
import { type Session, SessionProvider } from '#src/renderer/session/session.tsx';
import { HallDb } from '#src/renderer/store/hall-db.ts';
import { useNotices } from '#src/renderer/ui-state/notices.ts';
import type { HostPort } from '#src/shared/host/port.ts';
import { makeContext } from './make-session.ts';
import { type OpenOutcome, openBook } from './open-book.ts';
import { Recovery } from './recovery.tsx';

type Stage =
  | { readonly kind: 'opening'; readonly step: 'opening' | 'replaying' | 'rebuilding'; readonly count: number }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'recover'; readonly outcome: Extract<OpenOutcome, { kind: 'recover' }>; readonly db: HallDb };

/** Opens the book, then shows it; on a damaged journal the recovery screen instead. */
export function Opening({ host }: { readonly host: HostPort }) {
  const [attempt, setAttempt] = useState(0);
  const stage = useOpenBook(host, attempt);
  if (stage.kind === 'open')
    return (
      <SessionProvider value={stage.session}>
        <HallApp />
      </SessionProvider>
    );
  if (stage.kind === 'recover')
    return <Recovery host={host} db={stage.db} outcome={stage.outcome} onDone={() => setAttempt(attempt + 1)} />;
  return <OpeningLine step={stage.step} count={stage.count} />;
}

function OpeningLine({ step, count }: { readonly step: 'opening' | 'replaying' | 'rebuilding'; readonly count: number }) {
  const { t } = useTranslation('shell');
  const text =
    step === 'opening' ? t('opening') : step === 'replaying' ? t('replaying', { count }) : t('rebuilding', { done: count });
  return (
    <main className="empty c2" aria-live="polite">
      {text}
    </main>
  );
}

function useOpenBook(host: HostPort, attempt: number): Stage {
  const [stage, setStage] = useState<Stage>({ kind: 'opening', step: 'opening', count: 0 });
  const running = useRef(-1);
  useEffect(() => {
    if (running.current === attempt) return;
    running.current = attempt;
    setStage({ kind: 'opening', step: 'opening', count: 0 });
    void openSession(host, (step, count) => setStage({ kind: 'opening', step, count })).then(setStage);
  }, [host, attempt]);
  return stage;
}

async function openSession(
  host: HostPort,
  onProgress: (step: 'replaying' | 'rebuilding', count: number) => void,
): Promise<Stage> {
  const db = new HallDb();
  const info = await host.call('app.info', {});
  if (!info.ok)
    return { kind: 'recover', db, outcome: { kind: 'recover', why: 'host-refused', detail: {}, problem: info.error } };
  const outcome = await openBook(host, db, onProgress);
  if (outcome.kind === 'recover') return { kind: 'recover', db, outcome };
  const ctx = makeContext(host, db, info.value);
  useNotices.setState({ notices: outcome.notices });
  return { kind: 'open', session: { ctx, info: info.value } };
}
