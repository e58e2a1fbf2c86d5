import TextField from '@mui/material/TextField';
import { type ReactNode, useId } from 'react';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { useFieldDraft } from './edit/use-field-draft.ts';

interface FieldRowProps {
  /** Key of its draft. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly width?: number;
  /** Beside the field, e.g. a unit. */
  readonly after?: ReactNode;
  readonly save: (text: string) => Promise<Result<unknown, Problem>>;
}

/** Label, field, and under it the hint or why it could not be saved. Enter or leaving saves, Esc restores. */
export function FieldRow({ field, label, value, hint, width, after, save }: FieldRowProps) {
  const id = useId();
  const say = useProblemText();
  const { draft, type, commit, restore } = useFieldDraft(field, value, save);
  const problem = draft?.problem;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className="row top">
        <TextField
          id={id}
          sx={{ width: width ?? 380 }}
          value={draft?.text ?? value}
          error={Boolean(problem)}
          helperText={problem ? say(problem) : hint}
          onChange={(e) => type(e.target.value)}
          onBlur={() => void commit()}
          onKeyDown={(e) => {
            if (e.nativeEvent.isComposing) return;
            if (e.key === 'Enter') void commit();
            if (e.key === 'Escape') restore();
          }}
        />
        {after}
      </div>
    </>
  );
}
