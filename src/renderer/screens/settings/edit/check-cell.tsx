interface CheckCellProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Yes or no, changed by one click or Space. */
export function CheckCell({ label, on, onChange }: CheckCellProps) {
  return (
    <td className="c">
      <input type="checkbox" aria-label={label} checked={on} onChange={(e) => onChange(e.target.checked)} />
    </td>
  );
}
