import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** The glyph of a shift on its colour; the name is its accessible label. */
export function ShiftChip({ shift }: { readonly shift: Pick<ShiftType, 'glyph' | 'name' | 'tone'> }) {
  return (
    <i className={`chip s-${shift.tone}`} title={shift.name}>
      {shift.glyph}
    </i>
  );
}
