import { bodyOf } from './document.ts';
import type { OvertimeFormData } from './overtime-form-data.ts';
import { Letterhead } from './sheet-parts.tsx';

/** Full-width space, kept where a line ends. */
const SPACE = '\u3000';

type Data = { readonly data: OvertimeFormData };
/** 序号 姓名 岗位, six figures, 调休余, 明细, 签字: mm, 0 = what is left. */
const WIDTHS = [8, 18, 22, 14, 14, 14, 14, 14, 17, 16, 0, 22];

/** 厅务表 02-2 加班台账, A4 landscape, signed by each person. */
export const OvertimeForm = ({ data }: Data) => (
  <>
    <table className="g otl">
      <colgroup>
        {WIDTHS.map((width, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
          <col key={i} style={width === 0 ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <Head data={data} />
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.number}>
            <td>{row.number}</td>
            <td className="ln">{row.name}</td>
            <td>{row.post}</td>
            <Figures figures={row.figures} />
            <td className="l">{row.detail}</td>
            <td />
          </tr>
        ))}
        <tr>
          <td colSpan={3} className="k">
            合　计
          </td>
          <Figures figures={data.sum} strong />
          <td className="k" />
          <td className="k" />
        </tr>
      </tbody>
    </table>
    <Foot />
  </>
);

/** The form's markup, ready for the document. */
export const overtimeBody = (data: OvertimeFormData): string => bodyOf(<OvertimeForm data={data} />);

const Figures = ({ figures, strong = false }: { readonly figures: readonly string[]; readonly strong?: boolean }) => (
  <>
    {figures.map((text, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the figures stand in a fixed order
      <td key={i} className={strong ? 'k' : ''}>
        {text}
      </td>
    ))}
  </>
);

const Head = ({ data }: Data) => (
  <thead>
    <tr className="bare">
      <th colSpan={WIDTHS.length}>
        <Letterhead hall={data.letterhead} form="02-2" record={data.record} />
        <h1>{data.title}</h1>
        <div className="meta">
          <span>{data.unit}</span>
          <span>单位：小时；{data.limit}</span>
          <span>{data.version}</span>
        </div>
      </th>
    </tr>
    <tr>
      {['序号', '姓名', '岗位'].map((name) => (
        <th key={name} rowSpan={2}>
          {name}
        </th>
      ))}
      <th>工作日</th>
      <th colSpan={2}>公休</th>
      <th>节日</th>
      <th rowSpan={2}>合计</th>
      <th rowSpan={2}>
        计入
        <br />
        36 小时
      </th>
      <th rowSpan={2}>
        调休余
        <br />
        （天）
      </th>
      <th rowSpan={2}>明细</th>
      <th rowSpan={2}>本人签字</th>
    </tr>
    <tr>
      {['150%', '200%', '调休', '300%'].map((name) => (
        <th key={name}>{name}</th>
      ))}
    </tr>
  </thead>
);

const Foot = () => (
  <div className="keep">
    <p className="note">
      <b>说明</b>
      {SPACE}
      工作日加班 150%；公休加班安排调休的不再计发，未安排的 200%；法定节假日加班 300%，不得以调休代替（《劳动法》第四十四条）。
      每日延长工作时间不超过 3 小时，每月不超过 36 小时（第四十一条）。调休先得先用。
    </p>
    <div className="sign">
      {['制表', '大厅主管', '供应商（盖章）'].map((name) => (
        <span key={name}>
          {name}：
          <i className="u" />
        </span>
      ))}
      <span>　　年　　月　　日</span>
    </div>
  </div>
);
