import { useId } from 'react';
import { useDemandPage } from './demand-page-parts.ts';
import { useCellEditor } from './use-cell-editor.ts';

/** The open cell's field. What could not be saved stays with its reason under it. */
export function CellInput({ label, number }: { readonly label: string; readonly number: boolean }) {
  const { state } = useDemandPage();
  const editor = useCellEditor();
  const id = useId();
  const problem = state.open?.problem ?? '';
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just opened this cell
        autoFocus
        className={problem === '' ? '' : 'wrong'}
        inputMode={number ? 'numeric' : 'text'}
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : id}
        value={state.open?.text ?? ''}
        onFocus={(e) => !state.open?.typed && e.target.select()}
        onChange={(e) => editor.type(e.target.value)}
        onKeyDown={editor.onKeyDown}
        onBlur={editor.onBlur}
      />
      {problem !== '' && (
        <p id={id} className="bad sm problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
