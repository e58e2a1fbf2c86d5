import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EVERY_SECOND, useNow } from '#src/renderer/queries/core/use-now.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { RollBoard } from './roll-board.tsx';
import { RunFoot } from './run-foot.tsx';
import { RunSteps } from './run-steps.tsx';
import { useRunKeys } from './use-run-keys.ts';
import './run.css';

interface DrillRunProps {
  readonly drill: Drill;
  readonly book: DrillBook;
  readonly onLeave: () => void;
}

/** The drill as it runs, for a wall or a hand: a clock to be read across the hall, the next step, and who is still missing. */
export function DrillRun({ drill, book, onLeave }: DrillRunProps) {
  const { t } = useTranslation('drills');
  const now = useNow(EVERY_SECOND);
  const [noting, setNoting] = useState(false);
  const keys = useRunKeys({ drill, book, noting, onNote: () => setNoting(true), onLeave });
  useFullScreen();
  const name = (id: string) => book.people.find((m) => m.id === id)?.name ?? '';
  return (
    <section className="drill-run" aria-label={drill.title}>
      <header>
        <b>{drill.title}</b>
        <span className="grow">
          {t(`form.${drill.form}`)}，{t(`scope.${drill.scope}`)}　{t('run.commander', { name: name(drill.commanderId) })}
          {drill.recorderId !== '' && `　${t('run.recorder', { name: name(drill.recorderId) })}`}
        </span>
        <span>{now.slice(11, 19)}</span>
        <button type="button" onClick={onLeave}>
          {t('run.leave')} <kbd>Esc</kbd>
        </button>
      </header>
      <div className="run-body">
        <RunSteps drill={drill} now={now} onStamp={keys.stamp} />
        <RollBoard drill={drill} book={book} typed={keys.typed} onTick={keys.tick} />
      </div>
      <RunFoot drill={drill} noting={noting} onNoted={() => setNoting(false)} onNote={() => setNoting(true)} keys={keys} />
    </section>
  );
}

/** Takes the whole screen while it is shown, where the system lets it; gives it back afterwards. */
function useFullScreen(): void {
  useEffect(() => {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
