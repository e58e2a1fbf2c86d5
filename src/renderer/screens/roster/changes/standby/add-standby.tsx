import { useEffect, useMemo, useRef, useState } from 'react';
import { setStandby } from '#src/renderer/commands/roster/keep-standby.ts';
import { TypeAhead } from '#src/renderer/screens/roster/changes/type-ahead.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { standbyCandidates } from '#src/shared/domain/roster/changes/standby.ts';
import type { Standby } from '#src/shared/domain/roster/planning/types.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';

interface AddStandbyProps {
  readonly day: DayKey;
  readonly taken: readonly Standby[];
  readonly all: readonly Standby[];
}

/** One more person on stand-by: those who are off that day, whoever has had fewer days of it first. */
export function AddStandby(props: AddStandbyProps) {
  const { t, day } = useChangesText();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const goBack = useRef(false);
  // Whoever picked or pressed Esc goes on from the button; whoever clicked elsewhere stays there.
  useEffect(() => {
    if (open || !goBack.current) return;
    goBack.current = false;
    button.current?.focus();
  }, [open]);
  const close = () => {
    goBack.current = true;
    setOpen(false);
  };
  if (open) return <AddField {...props} onClose={close} onLeave={() => setOpen(false)} />;
  return (
    <button
      ref={button}
      type="button"
      className="link md"
      aria-label={t('standby.addFor', { day: day(props.day) })}
      onClick={() => setOpen(true)}
    >
      {t('standby.add')}
    </button>
  );
}

interface AddFieldProps extends AddStandbyProps {
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

function AddField({ day, taken, all, onClose, onLeave }: AddFieldProps) {
  const text = useChangesText();
  const { t, name } = text;
  const ctx = useCommands();
  const say = useProblemText();
  const { context, groups } = useRosterView().model;
  const postOf = (id: string) => groups.flatMap((g) => g.places).find((p) => p.member.id === id)?.post?.short ?? '';
  const [query, setQuery] = useState('');
  const counts = useMemo(() => new Map([...Map.groupBy(all, (s) => s.staffId)].map(([id, own]) => [id, own.length])), [all]);
  const members = useMemo(
    () =>
      standbyCandidates(context, day, counts)
        .filter((p) => taken.every((s) => s.staffId !== p.member.id))
        .map((p) => p.member),
    [context, day, counts, taken],
  );
  const shown = rankStaff(members, query);
  const add = async (staffId: string) => {
    const { hallId } = context;
    const done = await setStandby(ctx, { hallId, day, staffId, note: '' });
    if (done.ok) showToast(t('standby.done', { day: text.day(day), name: name(staffId) }), { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that the focus has left the field.
    <span className="add-standby" onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && onLeave()}>
      <TypeAhead
        over
        label={t('standby.addFor', { day: text.day(day) })}
        hint={t('standby.addHint')}
        query={query}
        onQuery={setQuery}
        options={shown}
        keyOf={(m) => m.id}
        render={(m) => (
          <span className="row">
            <b>{m.name}</b>
            <span className="sm c3 grow">{postOf(m.id)}</span>
            <span className="sm c3">{t('standby.candidate', { count: counts.get(m.id) ?? 0 })}</span>
          </span>
        )}
        onPick={(m) => void add(m.id)}
        onEscape={onClose}
      />
      {shown.length === 0 && (
        <span className="sm c3">{query === '' ? t('standby.nobody') : t('standby.noCandidate', { query })}</span>
      )}
    </span>
  );
}
