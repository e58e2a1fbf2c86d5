import { bodyOf } from './document.ts';
import type { DoorWeekData, DoorWeekDay, DoorWeekRow } from './door-week-data.ts';
import { printName } from './name-text.ts';

/** 厅务表 01-4 一周值班公示, landscape, to be read at the door. */
export const DoorWeekForm = ({ data }: { readonly data: DoorWeekData }) => (
  <div className={`dw dw-${data.paper}`}>
    {data.pages.map((rows, i) => (
      <section key={rows[0]?.key ?? ''} className={i === 0 ? '' : 'pg'}>
        <h1>一 周 值 班 公 示</h1>
        <div className="mm">
          <span>{data.hall}</span>
          <b>{data.range}</b>
          <span>{data.opening}</span>
        </div>
        <Sheet days={data.days} rows={rows} />
        <div className="dwf">
          <span className="tel">{data.complaints}</span>
          <span>空格为当日不当班。人员临时调整以窗口桌牌为准。</span>
        </div>
      </section>
    ))}
  </div>
);

/** The form's markup, ready for the document. */
export const doorWeekBody = (data: DoorWeekData): string => bodyOf(<DoorWeekForm data={data} />);

/** With more rows than this on the page, they stand closer. */
const ROOMY = 14;

interface SheetProps {
  readonly days: readonly DoorWeekDay[];
  readonly rows: readonly DoorWeekRow[];
}

const Sheet = ({ days, rows }: SheetProps) => (
  <table className={rows.length > ROOMY ? 'g dwt full' : 'g dwt'}>
    <colgroup>
      <col style={{ width: '31mm' }} />
      <col style={{ width: '25mm' }} />
      <col style={{ width: '13mm' }} />
      {days.map((d) => (
        <col key={d.day} />
      ))}
    </colgroup>
    <thead>
      <tr>
        <th>窗口 / 岗点</th>
        <th>姓　名</th>
        <th>工号</th>
        {days.map((d) => (
          <th key={d.day} className={d.off ? 'we' : ''}>
            {d.date}
            <br />
            {d.weekday}
            {d.tag !== '' && ` ${d.tag}`}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.length === 0 && (
        <tr>
          <td colSpan={10}>本周不对外服务</td>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.key} row={row} days={days} />
      ))}
    </tbody>
  </table>
);

const Row = ({ row, days }: { readonly row: DoorWeekRow; readonly days: readonly DoorWeekDay[] }) => (
  <tr>
    <td>{row.place}</td>
    <td className={[...row.name].length > 4 ? 'n long' : 'n'}>{printName(row.name)}</td>
    <td>{row.number}</td>
    {days.map((d, i) => (
      <td key={d.day} className={d.off ? 'we' : ''}>
        {(row.days[i] ?? []).map((span) => (
          <div key={span} className="ln">
            {span}
          </div>
        ))}
      </td>
    ))}
  </tr>
);
