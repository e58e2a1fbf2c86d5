import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setProtection } from '#src/renderer/commands/staff/edit-staff.ts';
import { InlineField } from '#src/renderer/components/inline-field.tsx';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';

/** Private: folded away, never printed, used only when a roster is judged. */
export function ProtectionSection({ person }: { readonly person: StaffLine }) {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const say = useProblemText();
  const [open, setOpen] = useState(false);
  const save = async (from: string, to: string): Promise<string> => {
    const [a, b] = [from === '' ? '' : parseDay(from), to === '' ? '' : parseDay(to)];
    if (a === null || b === null) return say({ code: 'staff/date-shape' });
    const saved = await setProtection(ctx, person.id, a, b);
    return saved.ok ? '' : say(saved.error);
  };
  return (
    <section>
      <button type="button" className="link md" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('private.title')}
      </button>
      {open && (
        <>
          <p className="sm c2">{t('private.note')}</p>
          <dl className="kv-edit">
            <dt>{t('field.protectedFrom')}</dt>
            <dd>
              <InlineField
                label={t('field.protectedFrom')}
                value={person.protectedFrom}
                onSave={(text) => save(text, person.protectedTo)}
              />
            </dd>
            <dt>{t('field.protectedTo')}</dt>
            <dd>
              <InlineField
                label={t('field.protectedTo')}
                value={person.protectedTo}
                onSave={(text) => save(person.protectedFrom, text)}
              />
            </dd>
          </dl>
        </>
      )}
    </section>
  );
}
