import { bodyOf } from './document.ts';
import { registerColumns, type StaffRegisterData, type StaffRegisterRow } from './staff-register-data.ts';

type Data = { readonly data: StaffRegisterData };
/** Addresses and contract terms read better from the left. */
const LEFT = new Set(['户籍地址', '现住址']);

/** 职工名册, A4 landscape; title and head repeat on every page. */
export const StaffRegisterForm = ({ data }: Data) => (
  <>
    <table className="g reg">
      <colgroup>
        {registerColumns.map(([head, width]) => (
          <col key={head} style={width === null ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr className="bare">
          <th colSpan={registerColumns.length}>
            <div className="lh">
              <b>{data.letterhead}</b>
              <span>
                编号：<span className="ln">{data.record}</span>
              </span>
            </div>
            <h1>{data.title}</h1>
            <div className="meta">
              <span>{data.supplier}</span>
              <span>{data.count}</span>
              <span>{data.day}</span>
            </div>
          </th>
        </tr>
        <tr>
          {registerColumns.map(([head]) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      {data.pages.map((rows, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name and never move
        <tbody key={i} className={i === 0 ? '' : 'br'}>
          {rows.map((row) => (
            <Row key={row.number} row={row} />
          ))}
        </tbody>
      ))}
    </table>
    <Foot />
  </>
);

/** The form's markup, ready for the document. */
export const staffRegisterBody = (data: StaffRegisterData): string => bodyOf(<StaffRegisterForm data={data} />);

const Row = ({ row }: { readonly row: StaffRegisterRow }) => (
  <tr>
    <td>{row.number}</td>
    {row.cells.map((text, i) => {
      const head = registerColumns[i + 1]?.[0] ?? '';
      return (
        <td key={head} className={LEFT.has(head) ? 'l' : 'ln'}>
          {text}
        </td>
      );
    })}
  </tr>
);

const Foot = () => (
  <div className="keep">
    <p className="note">
      <b>说明</b>　按《劳动合同法实施条例》第八条所列项目编制。身份号码、电话已遮去中间各位，完整信息由用人单位保管。
    </p>
    <div className="sign">
      <span>
        制表：
        <i className="u" />
      </span>
      <span>
        用人单位（盖章）：
        <i className="u" />
      </span>
      <span>　　年　　月　　日</span>
    </div>
  </div>
);
