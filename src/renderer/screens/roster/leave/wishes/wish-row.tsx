import { useState } from 'react';
import { saveWish } from '#src/renderer/commands/planning/wish-save.ts';
import { voidWish } from '#src/renderer/commands/planning/wish-void.ts';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { useWishResult } from './use-met.ts';
import { WeightSelect, WhatSelect } from './wish-fields.tsx';

/** One wish, changed in place; × takes it off. */
export function WishRow({ wish }: { readonly wish: RosterWish }) {
  const { t, roster, name, day } = useLeaveText();
  const ctx = useCommands();
  const say = useProblemText();
  const who = { name: name(wish.staffId), day: day(wish.day) };
  const change = async (patch: Partial<RosterWish>) => {
    const { id, voided: _, ...draft } = { ...wish, ...patch };
    const done = await saveWish(ctx, draft, id);
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
  };
  const remove = async () => {
    const done = await voidWish(ctx, wish.id);
    if (done.ok) showToast(t('wish.removed', who), { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
  };
  return (
    <tr>
      <td>
        {who.day} <span className="c3">{roster(`common:weekdayLong.${weekdayKey(wish.day)}`)}</span>
      </td>
      <td className="b">{who.name}</td>
      <td>
        <WhatSelect label={t('wish.whatOf', who)} value={wish} onChange={(what) => void change(what)} />
      </td>
      <td>
        <WeightSelect label={t('wish.weightOf', who)} value={wish.weight} onChange={(weight) => void change({ weight })} />
      </td>
      <td>
        <NoteField label={t('wish.noteOf', who)} note={wish.note} onSave={(note) => void change({ note })} />
      </td>
      <td>
        <Got wish={wish} />
      </td>
      <td className="r">
        <button type="button" className="tag-x" aria-label={t('wish.remove', who)} onClick={() => void remove()}>
          ×
        </button>
      </td>
    </tr>
  );
}

/** Saved with Enter or on leaving; Esc restores. */
function NoteField({
  label,
  note,
  onSave,
}: {
  readonly label: string;
  readonly note: string;
  readonly onSave: (note: string) => void;
}) {
  const [text, setText] = useState<string | null>(null);
  const save = () => {
    if (text !== null && text.trim() !== note) onSave(text);
    setText(null);
  };
  return (
    <input
      className="quiet-input"
      aria-label={label}
      value={text ?? note}
      onChange={(e) => setText(e.target.value)}
      onBlur={save}
      onKeyDown={(e) => {
        if (e.nativeEvent.isComposing) return;
        if (e.key === 'Enter') save();
        if (e.key === 'Escape') setText(null);
      }}
    />
  );
}

/** “值班 满足”, or that there is no roster yet. */
function Got({ wish }: { readonly wish: RosterWish }) {
  const { t } = useLeaveText();
  const { model, words } = useRosterView();
  const result = useWishResult()(wish);
  if (!result) return <span className="c3">{t('wish.notYet')}</span>;
  return (
    <>
      {words.cell(result.cell, model.frame)}{' '}
      <span className={result.met ? 'tag ok' : 'tag warn'}>{t(result.met ? 'wish.met' : 'wish.missed')}</span>
    </>
  );
}
