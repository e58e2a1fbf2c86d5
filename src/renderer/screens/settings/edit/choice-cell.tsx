import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useState } from 'react';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { EditColumn, EditRow } from './columns.ts';
import type { FieldDraft } from './use-field-draft.ts';

interface ChoiceCellProps<T extends EditRow> {
  readonly label: string;
  readonly column: EditColumn<T>;
  readonly stored: string;
  readonly field: FieldDraft;
  readonly onClose: () => void;
}

/** One or several of a list. One is saved when it is picked, several when the list closes. */
export function ChoiceCell<T extends EditRow>({ label, column, stored, field, onClose }: ChoiceCellProps<T>) {
  const say = useProblemText();
  const many = column.kind === 'many';
  const [picked, setPicked] = useState(stored === '' ? [] : stored.split(','));
  const options = column.options ?? [];
  const close = (values: readonly string[]) => {
    const inOrder = options.filter((o) => values.includes(o.value)).map((o) => o.value);
    void field.commit(inOrder.join(',')).then(onClose);
  };
  const problem = field.draft?.problem;
  return (
    <td className="open">
      <Select
        open
        multiple={many}
        fullWidth
        value={many ? picked : (picked[0] ?? '')}
        SelectDisplayProps={{ 'aria-label': label }}
        renderValue={() => options.flatMap((o) => (picked.includes(o.value) ? o.label : [])).join('、')}
        onChange={(e) => {
          const value = e.target.value;
          if (typeof value === 'string') close([value]);
          else setPicked(value);
        }}
        onClose={() => (many ? close(picked) : onClose())}
      >
        {options.map((o) => (
          <MenuItem key={o.value} value={o.value}>
            <span className="option">
              {many && <input type="checkbox" tabIndex={-1} aria-hidden readOnly checked={picked.includes(o.value)} />}
              {o.mark}
              {o.label}
            </span>
          </MenuItem>
        ))}
      </Select>
      {problem && (
        <p className="bad sm" role="alert">
          {say(problem)}
        </p>
      )}
    </td>
  );
}
