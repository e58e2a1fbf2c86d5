import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveDraft } from '#src/renderer/commands/emergency-plan/edit-plan.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { contentOf, type PlanContent } from '#src/shared/domain/emergency-plan/content.ts';
import type { PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { ContactRows, EquipmentRows, RoleRows, StepRows } from './draft-rows.tsx';

interface PlanDraftProps {
  readonly version: PlanVersion;
  readonly people: readonly StaffMember[];
}

/** A draft to write in: every field is kept as soon as it is left, so that nothing half-typed is lost. */
export function PlanDraft({ version, people }: PlanDraftProps) {
  const { t } = useTranslation('plans');
  const ctx = useCommands();
  const say = useProblemText();
  const [content, setContent] = useState<PlanContent>(() => contentOf(version));
  const [note, setNote] = useState(version.changeNote);
  const keep = async (next: PlanContent, nextNote = note) => {
    setContent(next);
    setNote(nextNote);
    const saved = await saveDraft(ctx, version.id, next, nextNote);
    if (!saved.ok) showToast(say(saved.error), { tone: 'bad' });
  };
  const set = (part: Partial<PlanContent>) => void keep({ ...content, ...part });
  return (
    <article className="plan-page">
      <h2 className="plan-title">{t('draft.title', { version: version.version })}</h2>
      <p className="md c2">{t('draft.hint')}</p>
      <TextBlock label={t('draft.note')} value={note} onKeep={(text) => void keep(content, text)} />
      <TextBlock label={t('part.purpose')} value={content.purpose} onKeep={(purpose) => set({ purpose })} />
      <TextBlock label={t('part.trigger')} value={content.trigger} onKeep={(trigger) => set({ trigger })} />
      <RoleRows rows={content.roles} people={people} onChange={(roles) => set({ roles })} />
      <StepRows rows={content.steps} roles={content.roles} onChange={(steps) => set({ steps })} />
      <ContactRows rows={content.contacts} onChange={(contacts) => set({ contacts })} />
      <EquipmentRows rows={content.equipment} onChange={(equipment) => set({ equipment })} />
      <TextBlock label={t('part.aftermath')} value={content.aftermath} onKeep={(aftermath) => set({ aftermath })} />
      <TextBlock label={t('part.cautions')} value={content.cautions} onKeep={(cautions) => set({ cautions })} />
    </article>
  );
}

interface TextBlockProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
}

/** Some lines of text, kept when the field is left. */
function TextBlock({ label, value, onKeep }: TextBlockProps) {
  return (
    <label className="text-block">
      <h3>{label}</h3>
      <textarea
        rows={Math.max(2, value.split('\n').length)}
        defaultValue={value}
        onBlur={(e) => e.target.value !== value && onKeep(e.target.value)}
      />
    </label>
  );
}
