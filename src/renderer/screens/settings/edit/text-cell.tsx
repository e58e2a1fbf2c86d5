import { type KeyboardEvent, useId } from 'react';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { FieldDraft } from './use-field-draft.ts';

interface TextCellProps {
  readonly label: string;
  readonly field: FieldDraft;
  /** Whether the closed cell takes the focus again: after Enter and Esc, not after going elsewhere. */
  readonly onBack: (again: boolean) => void;
}

/** An open cell. Leaving it saves; what cannot be saved stays with its reason under it. */
export function TextCell({ label, field, onBack }: TextCellProps) {
  const say = useProblemText();
  const id = useId();
  const problem = field.draft?.problem;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    onBack(true);
    if (event.key === 'Enter') void field.commit();
    else field.restore();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <td className="open">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this cell
        autoFocus={problem === null}
        className={problem ? 'wrong' : ''}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? id : undefined}
        value={field.draft?.text ?? ''}
        onFocus={(e) => problem === null && e.target.select()}
        onChange={(e) => field.type(e.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          onBack(false);
          void field.commit();
        }}
      />
      {problem && (
        <p id={id} className="bad sm" role="alert">
          {say(problem)}
        </p>
      )}
    </td>
  );
}
