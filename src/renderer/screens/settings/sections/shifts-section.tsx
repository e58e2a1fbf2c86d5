import { useTranslation } from 'react-i18next';
import { DayChart } from '#src/renderer/components/day-chart.tsx';
import type { HallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { RecordTable } from '#src/renderer/screens/settings/edit/record-table.tsx';
import { SectionPage } from '#src/renderer/screens/settings/section-page.tsx';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { nextOrder } from './next-order.ts';
import { useShiftColumns } from './shift-columns.tsx';

/** A new shift as the first one, with a short form and a key that nobody has yet. */
function makeShift(name: string, id: string, all: readonly ShiftType[]): ShiftType {
  const [glyphs, keys] = [new Set(all.map((s) => s.glyph)), new Set(all.map((s) => s.key))];
  const glyph = [...name].find((c) => !glyphs.has(c)) ?? '';
  const key = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((k) => !keys.has(k)) ?? '';
  const { start, end, breaks } = all[0] ?? { start: 510, end: 1050, breaks: [] };
  return { id, name, glyph, key, start, end, breaks, tone: 'zheng', order: nextOrder(all) };
}

export function ShiftsSection({ book }: { readonly book: HallBook }) {
  const { t } = useTranslation('settings');
  const columns = useShiftColumns();
  return (
    <SectionPage section="shifts">
      <RecordTable
        table="shiftTypes"
        label={t('section.shifts')}
        rows={book.shiftTypes}
        columns={columns}
        make={(name, id) => makeShift(name, id, book.shiftTypes)}
      />
      <p className="sm c3">{t('shift.overnight')}</p>
      <h3>{t('shift.chart')}</h3>
      <DayChart shifts={book.shiftTypes} />
    </SectionPage>
  );
}
