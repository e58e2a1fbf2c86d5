import { bodyOf } from './document.ts';
import type { DoorDutyData, DoorDutyRow } from './door-duty-data.ts';

/** 厅务表 01-1 值班公示, A4 or A3 portrait, large enough to be read at the door. */
export const DoorDutyForm = ({ data }: { readonly data: DoorDutyData }) => (
  <div className={`door door-${data.paper}`}>
    {data.pages.map((rows, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name and never move
      <section key={i} className={i === 0 ? '' : 'pg'}>
        <h1>值 班 公 示</h1>
        <div className="dd">{data.day}</div>
        <div className="mm">
          {data.hall}　　{data.opening}
        </div>
        <Leads leads={data.leads} />
        <Rows rows={rows} />
        <div className="tel">{data.complaints}</div>
        <p className="note">人员临时调整以窗口桌牌为准。周末及延时服务安排另见大厅公告栏。</p>
      </section>
    ))}
  </div>
);

/** The form's markup, ready for the document. */
export const doorDutyBody = (data: DoorDutyData): string => bodyOf(<DoorDutyForm data={data} />);

const Leads = ({ leads: [first, second] }: { readonly leads: readonly [string, string] }) => (
  <table className="f lead">
    <colgroup>
      <col style={{ width: '36mm' }} />
      <col />
      <col style={{ width: '36mm' }} />
      <col />
    </colgroup>
    <tbody>
      <tr>
        <th>值班主管</th>
        <td className="c">{first}</td>
        <th>值班副主管</th>
        <td className="c">{second}</td>
      </tr>
    </tbody>
  </table>
);

const Rows = ({ rows }: { readonly rows: readonly DoorDutyRow[] }) => (
  <table className="f duty">
    <colgroup>
      <col style={{ width: '14mm' }} />
      <col style={{ width: '40mm' }} />
      <col style={{ width: '34mm' }} />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>序号</th>
        <th>窗口 / 岗点</th>
        <th>姓　名</th>
        <th>当 班 时 间</th>
      </tr>
    </thead>
    <tbody>
      {rows.length === 0 && (
        <tr>
          <td className="c" colSpan={4}>
            本日不对外服务
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.number}>
          <td className="c">{row.number}</td>
          <td className="c">{row.place}</td>
          <td className="c n">{row.name}</td>
          <td className="c ln">{row.times}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
