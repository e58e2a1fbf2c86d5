import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import { leaveKinds } from '#src/shared/domain/roster/glyphs.ts';
import type { Left } from './use-change-form.ts';

interface LeftFieldProps {
  readonly name: string;
  readonly value: Left;
  readonly onChange: (left: Left) => void;
}

/** What the replaced person's day becomes on the roster: rest or leave. */
export function LeftField({ name, value, onChange }: LeftFieldProps) {
  const { t, roster } = useChangesText();
  const choices: readonly Left[] = ['rest', ...leaveKinds];
  return (
    <label className="row md left-field">
      <span className="c2">{t('make.left', { name })}</span>
      <select
        className="plain-select"
        value={value}
        onChange={(e) => onChange(choices.find((c) => c === e.target.value) ?? 'rest')}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'rest' ? roster('rest') : roster(`leaveName.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
