import type { AddendumData } from './attendance-addendum-data.ts';
import { bodyOf } from './document.ts';
import { Letterhead } from './sheet-parts.tsx';

/** Full-width space, kept where a line ends. */
const SPACE = '\u3000';

type Data = { readonly data: AddendumData };

const widths = [9, 18, 14, 32, 44, 44, 0, 12, 18, 26, 24];
const heads = ['序号', '姓名', '日期', '更正', '原为', '现为', '理由', '凭证', '批准人', '更正时间、人', '本人签字'];

/** 厅务表 02-5 考勤更正附页, A4 landscape: the signed sheet stays as it is, this is added to it. */
const AddendumForm = ({ data }: Data) => (
  <>
    <Letterhead hall={data.letterhead} form="02-5" record={data.record} />
    <h1>{data.title}</h1>
    <div className="meta">
      <span>大厅：{data.hall}</span>
      <span>考勤表 {data.locked}</span>
      <span>共 {data.rows.length} 条</span>
    </div>
    <table className="f ad">
      <colgroup>
        {widths.map((width, i) => (
          <col key={heads[i]} style={width === 0 ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.id}>
            <td className="c">{row.number}</td>
            <td className="c ln">{row.name}</td>
            <td className="c ln">{row.day}</td>
            <td className="c">{row.what}</td>
            <td>{row.was}</td>
            <td>{row.is}</td>
            <td>{row.reason}</td>
            <td className="c">{row.proofs}</td>
            <td className="c">{row.approved}</td>
            <td className="c">{row.made}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
    {data.totals.length > 0 && <Totals data={data} />}
    <div className="keep">
      <p className="note">
        <b>说明</b>
        {SPACE}
        本附页附在已签字的考勤表后面，原表不改。每条更正保留原打卡记录，写明理由、批准人和凭证；结算按更正后的数计算。
      </p>
      <div className="sign">
        {['制表', '大厅主管', '供应商（盖章）', '行政审批局审核（盖章）'].map((who) => (
          <span key={who}>
            {who}：<i className="u" />
          </span>
        ))}
        <span>　　年　　月　　日</span>
      </div>
    </div>
  </>
);

/** What the corrections change in the month's figures. */
const Totals = ({ data: { totals } }: Data) => (
  <table className="f ad keep">
    <thead>
      <tr>
        {['姓名', '项目', '原表', '更正后'].map((head) => (
          <th key={head}>{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {totals.map(([name, what, was, is]) => (
        <tr key={name + what}>
          <td className="c">{name}</td>
          <td className="c">{what}</td>
          <td className="c">{was}</td>
          <td className="c">{is}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The form's markup, ready for the document. */
export const addendumBody = (data: AddendumData): string => bodyOf(<AddendumForm data={data} />);
