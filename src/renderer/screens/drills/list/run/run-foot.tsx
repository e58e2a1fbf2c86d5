import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteDrill } from '#src/renderer/commands/drill/run-drill.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { RunKeys } from './use-run-keys.ts';

interface RunFootProps {
  readonly drill: Drill;
  readonly noting: boolean;
  readonly onNote: () => void;
  readonly onNoted: () => void;
  readonly keys: RunKeys;
}

/** The keys, each a button too; F2 opens one line to write in. */
export function RunFoot({ drill, noting, onNote, onNoted, keys }: RunFootProps) {
  const { t } = useTranslation('drills');
  if (noting) return <NoteLine drill={drill} onDone={onNoted} />;
  const last = drill.notes.at(-1);
  return (
    <footer>
      <span>
        <kbd>{t('run.key.space')}</kbd> {t('run.key.step')}
      </span>
      <button type="button" onClick={keys.strikeLast}>
        <kbd>Ctrl Z</kbd> {t('run.key.strike')}
      </button>
      <button type="button" onClick={onNote}>
        <kbd>F2</kbd> {t('run.key.note')}
      </button>
      <button type="button" onClick={keys.stop}>
        <kbd>F3</kbd> {t('run.key.stop')}
      </button>
      <span className="grow" />
      {last && (
        <span>
          {last.at.slice(11, 19)} {last.text}
        </span>
      )}
    </footer>
  );
}

function NoteLine({ drill, onDone }: { readonly drill: Drill; readonly onDone: () => void }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const say = useProblemText();
  const [text, setText] = useState('');
  const send = async () => {
    const done = await noteDrill(ctx, drill.id, text);
    if (done.ok) onDone();
    else showToast(say(done.error), { tone: 'bad' });
  };
  return (
    <footer>
      <form
        className="grow"
        onSubmit={(e) => {
          e.preventDefault();
          void send();
        }}
      >
        <input
          // biome-ignore lint/a11y/noAutofocus: F2 has just asked for it
          autoFocus
          aria-label={t('run.key.note')}
          placeholder={t('run.noteHint')}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => e.key === 'Escape' && onDone()}
        />
      </form>
    </footer>
  );
}
