import type { DayKey } from '#src/shared/domain/core/day.ts';
import { bodyOf } from './document.ts';
import { Letterhead } from './sheet-parts.tsx';

/** One plan in the year's plan of drills, and what became of it. */
export interface DrillYearRow {
  readonly id: string;
  readonly plan: string;
  readonly every: string;
  readonly last: DayKey | '';
  readonly due: string;
  readonly drills: readonly {
    readonly number: string;
    readonly day: DayKey;
    readonly state: string;
    readonly people: string;
    readonly result: string;
  }[];
}
export interface DrillYearData {
  readonly letterhead: string;
  readonly year: number;
  readonly rows: readonly DrillYearRow[];
  readonly summary: string;
}

/** 厅务表 05-1 年度演练计划与完成情况, A4 landscape. */
const DrillYear = ({ data }: { readonly data: DrillYearData }) => (
  <>
    <Letterhead hall={data.letterhead} form="05-1" record={`YL-${data.year}`} />
    <h1>{data.year} 年应急演练计划与完成情况</h1>
    <table className="f yr">
      <colgroup>
        {[10, 56, 26, 28, 34, 26, 30, 26, 0].map((width, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
          <col key={i} style={width === 0 ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {['序号', '预案', '频次', '上次演练', '最迟', '演练编号', '演练日期', '到场', '状态与结论'].map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row, i) => (
          <PlanRows key={row.id} row={row} number={i + 1} />
        ))}
      </tbody>
    </table>
    <p className="note">
      <b>小结</b>　{data.summary}
    </p>
    <p className="note">
      <b>依据</b>　公安部令第61号第四十条：消防安全重点单位至少每半年、其他单位至少每年演练一次；其余预案的频次由大厅规定。
    </p>
    <div className="sign">
      {['编制', '审核', '批准'].map((who) => (
        <span key={who}>
          {who}：<i className="u" />
        </span>
      ))}
      <span>　　年　　月　　日</span>
    </div>
  </>
);

const PlanRows = ({ row, number }: { readonly row: DrillYearRow; readonly number: number }) => {
  const lines = row.drills.length === 0 ? [undefined] : row.drills;
  return lines.map((d, i) => (
    <tr key={d?.number ?? 'none'}>
      {i === 0 && (
        <>
          <td rowSpan={lines.length} className="c">
            {number}
          </td>
          <td rowSpan={lines.length}>{row.plan}</td>
          <td rowSpan={lines.length} className="c">
            {row.every}
          </td>
          <td rowSpan={lines.length} className="c ln">
            {row.last === '' ? '没有' : row.last}
          </td>
          <td rowSpan={lines.length} className="c">
            {row.due}
          </td>
        </>
      )}
      <td className="c ln">{d?.number}</td>
      <td className="c ln">{d?.day}</td>
      <td className="c">{d?.people}</td>
      <td className="c">{d ? `${d.state}${d.result === '' ? '' : `，${d.result}`}` : '未安排'}</td>
    </tr>
  ));
};

/** The form's markup, ready for the document. */
export const drillYearBody = (data: DrillYearData): string => bodyOf(<DrillYear data={data} />);
