import { type CounterFormData, type CounterPage, LONGEST, type Serving } from './counter-form-data.ts';
import { bodyOf } from './document.ts';
import { Columns, DayHeadCells, dayClass, Letterhead } from './sheet-parts.tsx';

type Data = { readonly data: CounterFormData };

/** 厅务表 01-3 窗口排班表, landscape: A4 in two halves of the month, A3 in one. */
export const CounterForm = ({ data }: Data) => (
  <div className={`cf cf-${data.paper}`}>
    {data.pages.map((page, i) => (
      <section key={`${page.days[0]?.date} ${page.rows[0]?.key}`} className={i === 0 ? '' : 'pg'}>
        <Letterhead hall={data.letterhead} form="01-3" record={data.record} />
        <h1>{data.title}</h1>
        <div className="meta">
          <span>{data.scope}</span>
          <span>{data.calendar}</span>
          <span>{datesText(page)}</span>
        </div>
        <Sheet page={page} />
        <p className="note">
          <b>班次</b>
          {'　'}
          {data.shifts.map((text) => (
            <span key={text}>{text}</span>
          ))}
          <span>灰底为非工作日，“—”为当日无人。</span>
        </p>
      </section>
    ))}
  </div>
);

/** The form's markup, ready for the document. */
export const counterBody = (data: CounterFormData): string => bodyOf(<CounterForm data={data} />);

const datesText = ({ days }: CounterPage): string => `${days[0]?.date ?? ''} 日至 ${days.at(-1)?.date ?? ''} 日`;

const Sheet = ({ page }: { readonly page: CounterPage }) => (
  <table className="g cft">
    <Columns before={[24]} days={page.days.length} after={[]} />
    <thead>
      <tr>
        <th rowSpan={2}>窗口 / 岗点</th>
        <DayHeadCells days={page.days} show={(d) => String(d.date)} />
      </tr>
      <tr>
        <DayHeadCells days={page.days} show={(d) => `${d.weekday}${d.tag === '' ? '' : ` ${d.tag}`}`} />
      </tr>
    </thead>
    <tbody>
      {page.rows.map((row) => (
        <tr key={row.key}>
          <td className="cn">{row.name}</td>
          {page.days.map((d, i) => (
            <td key={d.date} className={dayClass(d)} style={{ paddingBlock: `${page.room}mm` }}>
              <Names serving={row.cells[i] ?? []} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const nameClass = (length: number): string => (length > LONGEST ? 'long longest' : length > 3 ? 'long' : '');

/** One line a person; names of more than three characters are set smaller. */
const Names = ({ serving }: { readonly serving: readonly Serving[] }) =>
  serving.length === 0
    ? '—'
    : serving.map(({ name, glyph }) => (
        <div key={`${name} ${glyph}`} className={nameClass([...name].length)}>
          {name}
          <em>{glyph}</em>
        </div>
      ));
