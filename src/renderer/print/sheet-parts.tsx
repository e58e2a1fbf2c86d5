import type { DayHead } from './month-text.ts';

/** Hall on the left, number of the form and of the record on the right. */
export const Letterhead = ({ hall, form, record }: { readonly hall: string; readonly form: string; readonly record: string }) => (
  <div className="lh">
    <b>{hall}</b>
    <span>
      厅务表 {form}　编号：<span className="ln">{record}</span>
    </span>
  </div>
);

/** Class of a cell in a day column. */
export const dayClass = (head: DayHead, more = ''): string => [more, head.off ? 'we' : ''].filter((c) => c !== '').join(' ');

/** One row of the head over the day columns. */
export const DayHeadCells = ({ days, show }: { readonly days: readonly DayHead[]; readonly show: (d: DayHead) => string }) => (
  <>
    {days.map((d) => (
      <th key={d.date} className={dayClass(d)}>
        {show(d)}
      </th>
    ))}
  </>
);

/** One line for a column of fixed width, the rest share what is left. */
export const Columns = ({
  before,
  days,
  after,
}: {
  readonly before: readonly number[];
  readonly days: number;
  readonly after: readonly number[];
}) => (
  <colgroup>
    {before.map((width, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
      <col key={`b${i}`} style={{ width: `${width}mm` }} />
    ))}
    {Array.from({ length: days }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
      <col key={`d${i}`} />
    ))}
    {after.map((width, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
      <col key={`a${i}`} style={{ width: `${width}mm` }} />
    ))}
  </colgroup>
);
