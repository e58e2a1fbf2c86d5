import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type EntitlementInput, setLeaveEntitlement } from '#src/renderer/commands/planning/leave-entitlement.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { LeaveBalance } from '#src/shared/domain/roster/planning/leave-balance.ts';
import { parseEntitlement } from '#src/shared/domain/roster/planning/leave-entitlement.ts';

interface EntitlementCellProps {
  readonly balance: LeaveBalance;
  readonly head: Pick<EntitlementInput, 'staffId' | 'year' | 'leave'>;
  readonly label: string;
}

/** A number that is changed in place: click or F2 edits, Enter saves and goes to the next person, Esc restores. */
export function EntitlementCell({ balance, head, label }: EntitlementCellProps) {
  const { t } = useLeaveText();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  useEffect(() => {
    if (editing || !returning.current) return;
    returning.current = false;
    button.current?.focus();
  }, [editing]);
  const stop = (next: 'stay' | 'down' | 'away') => {
    setEditing(false);
    if (next === 'stay') returning.current = true;
    if (next === 'down') nextCell(head.staffId, head.leave)?.focus();
  };
  if (editing) return <Editor balance={balance} head={head} label={label} onStop={stop} />;
  return (
    <button
      ref={button}
      type="button"
      className={balance.own ? 'entitled b' : 'entitled'}
      data-entitled={`${head.leave} ${head.staffId}`}
      aria-label={label}
      title={balance.own || head.leave === 'inLieu' ? undefined : t('balance.source')}
      onClick={() => setEditing(true)}
      onKeyDown={(e) => {
        if (e.key === 'F2') setEditing(true);
        else if (e.key === 'ArrowDown') nextCell(head.staffId, head.leave)?.focus();
        else if (e.key === 'ArrowUp') nextCell(head.staffId, head.leave, -1)?.focus();
        else return;
        e.preventDefault();
      }}
    >
      {balance.entitled}
    </button>
  );
}

/** The same column, `by` rows further. */
function nextCell(staffId: string, leave: string, by = 1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-entitled^="${leave} "]`)];
  return all[all.findIndex((e) => e.dataset['entitled'] === `${leave} ${staffId}`) + by];
}

type Stop = (next: 'stay' | 'down' | 'away') => void;
type EditorProps = EntitlementCellProps & { readonly onStop: Stop };

/** The text being typed; leaving the field saves too, but never what is being saved or was given up. */
function useEditor({ balance, head, onStop }: EditorProps) {
  const { t, name } = useLeaveText();
  const ctx = useCommands();
  const say = useProblemText();
  const { own } = balance;
  const before = own ? `${own.days} ${own.note}`.trim() : '';
  const [text, setText] = useState(before);
  const [problem, setProblem] = useState('');
  const settled = useRef(false);
  const stop: Stop = (next) => {
    settled.current = true;
    onStop(next);
  };
  const save = async (next: 'down' | 'away') => {
    if (settled.current) return;
    if (text.trim() === before) return stop(next);
    const typed = parseEntitlement(text);
    if (!typed) return setProblem(t('balance.badNumber'));
    const done = await setLeaveEntitlement(ctx, { ...head, ...typed });
    if (!done.ok) return setProblem(say(done.error));
    showToast(t('balance.saved', { name: name(head.staffId) }), { undoable: true });
    stop(next);
  };
  return { text, setText, problem, save, stop };
}

function Editor(props: EditorProps) {
  const { text, setText, problem, save, stop } = useEditor(props);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') stop('stay');
    else void save('down');
  };
  return (
    <span className="entitled-edit">
      <input
        ref={field}
        className="plain-input"
        data-entitled={`${props.head.leave} ${props.head.staffId}`}
        aria-label={props.label}
        aria-invalid={problem !== ''}
        value={text}
        placeholder={String(props.balance.entitled)}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save('away')}
      />
      {problem !== '' && (
        <span className="sm bad" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
