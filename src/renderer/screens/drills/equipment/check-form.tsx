import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkEquipment, reportFault } from '#src/renderer/commands/equipment/check-equipment.ts';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { TextInput } from '#src/renderer/components/plain-fields.tsx';
import { Segment } from '#src/renderer/components/segment.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import type { EquipmentBook, EquipmentLine } from '#src/renderer/queries/equipment/use-equipment.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { EquipmentCheck } from '#src/shared/domain/equipment/types.ts';

interface CheckFormProps {
  readonly line: EquipmentLine;
  readonly book: EquipmentBook;
  readonly today: DayKey;
}

const results = ['sound', 'fault', 'replaced'] as const;
const blank = { result: 'sound' as EquipmentCheck['result'], note: '', ownerId: '', ownerText: '', expires: '' };

function useCheckForm({ line: { piece }, book, today }: CheckFormProps) {
  const { t } = useTranslation('equipment');
  const ctx = useCommands();
  const [draft, setDraft] = useState({ ...blank, ownerId: piece.keeperId });
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    const { result, note, ownerId, ownerText, expires } = draft;
    const day = expires.trim() === '' ? '' : parseDay(expires, Number(today.slice(0, 4)));
    if (day === null) return setProblem({ code: 'equipment/no-day', at: 'expiresOn' });
    const done = await (result === 'fault'
      ? reportFault(ctx, piece.id, { note, photos, ownerId, ownerText })
      : checkEquipment(ctx, [piece.id], { result, note, photos, expiresOn: day }));
    if (!done.ok) return setProblem(done.error);
    const said = result === 'fault' ? 'check.faultDone' : 'check.done';
    showToast(t(said, { number: piece.number, result: t(`result.${result}`) }), { undoable: true });
  };
  const set = (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part }));
  return { draft, set, photos, setPhotos, problem, send, people: book.people.filter((m) => m.status !== 'left') };
}

/** 检查: sound with one key; a fault says what and who mends it; a replaced one bears its new date. F goes to the fault. */
export function CheckForm(props: CheckFormProps) {
  const { t } = useTranslation('equipment');
  const say = useProblemText();
  const note = useRef<HTMLInputElement>(null);
  const form = useCheckForm(props);
  const { draft, set, photos, setPhotos, problem, send } = form;
  useSingleKey('f', () => set({ result: 'fault' }));
  const { result } = draft;
  useEffect(() => {
    if (result === 'fault') note.current?.focus();
  }, [result]);
  return (
    <section>
      <h2>{t('check.title')}</h2>
      <form
        className="equipment-check"
        onSubmit={(e) => {
          e.preventDefault();
          void send();
        }}
      >
        <Segment
          label={t('check.title')}
          value={result}
          options={results.map((r) => [r, t(`result.${r}`)] as const)}
          onChange={(next) => set({ result: next })}
        />
        <input
          ref={note}
          className="plain-input"
          aria-label={t('check.note')}
          placeholder={t(result === 'fault' ? 'check.faultHint' : 'check.note')}
          value={draft.note}
          onChange={(e) => set({ note: e.target.value })}
        />
        <More form={form} />
        <Photos ids={photos} onChange={(next) => setPhotos(next(photos))} />
        {problem && (
          <p className="md bad" role="alert">
            {say(problem)}
          </p>
        )}
        <Button type="submit" variant="contained">
          {t(`check.act.${result}`)}
        </Button>
      </form>
    </section>
  );
}

/** What a fault and a replaced piece need besides words. */
function More({ form: { draft, set, people, problem } }: { readonly form: ReturnType<typeof useCheckForm> }) {
  const { t } = useTranslation('equipment');
  if (draft.result === 'replaced')
    return <TextInput label={t('check.expires')} value={draft.expires} onType={(expires) => set({ expires })} />;
  if (draft.result !== 'fault') return null;
  return (
    <PersonPick
      people={people}
      placeOf={(m) => m.number}
      label={t('check.owner')}
      hint={t('check.ownerHint')}
      staffId={draft.ownerId}
      invalid={problem?.at === 'owner'}
      onPick={(ownerId) => set({ ownerId })}
      onText={(ownerText) => set({ ownerText })}
    />
  );
}
