import type { AttendanceSlip, AttendanceSlipData, SlipDay } from './attendance-slip-data.ts';
import { bodyOf } from './document.ts';
import { dayClass } from './sheet-parts.tsx';

type Data = { readonly data: AttendanceSlipData };

/** 厅务表 02-1 个人考勤条, A4 portrait, two people a page. */
export const AttendanceSlipForm = ({ data }: Data) => (
  <>
    {data.pages.map((people, i) => (
      <section key={people[0]?.staffId ?? ''} className={i === 0 ? 'asp' : 'asp pg'}>
        {people.map((slip) => (
          <Slip key={slip.staffId} slip={slip} data={data} />
        ))}
      </section>
    ))}
  </>
);

/** The form's markup, ready for the document. */
export const attendanceSlipBody = (data: AttendanceSlipData): string => bodyOf(<AttendanceSlipForm data={data} />);

const Slip = ({ slip, data }: Data & { readonly slip: AttendanceSlip }) => (
  <div className="asl">
    <div className="lh">
      <b>{data.hall}</b>
      <span>厅务表 02-1　{data.version}</span>
    </div>
    <div className="ash">
      <b>{slip.name}</b>
      <span>{slip.number}</span>
      <span>{slip.post}</span>
      <span className="ln">{data.month}考勤条</span>
    </div>
    <div className="asd">
      {slip.halves.map((days) => (
        <Days key={days[0]?.date ?? 0} days={days} />
      ))}
    </div>
    <p className="asf">
      <b>{slip.figures}</b>
      <br />
      {slip.overtime}
    </p>
    <div className="sign ass">
      <span>
        本人核对无误，签字：
        <i className="u" />
      </span>
      <span>　　年　　月　　日</span>
    </div>
  </div>
);

const Days = ({ days }: { readonly days: readonly SlipDay[] }) => (
  <table className="g">
    <colgroup>
      {['12mm', '11mm', '11mm', 'auto', '9mm'].map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
        <col key={i} style={{ width }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {['日期', '上班', '下班', '考勤', '加班'].map((name) => (
          <th key={name}>{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {days.map((d) => (
        <tr key={d.date} className={dayClass(d)}>
          <td className="ln">
            {d.date} {d.weekday}
          </td>
          <td>{d.inAt}</td>
          <td>{d.outAt}</td>
          <td>{d.what || (d.off ? d.tag : '')}</td>
          <td>{d.overtime}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
