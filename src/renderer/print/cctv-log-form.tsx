import { type CctvLogData, cctvColumns } from './cctv-log-data.ts';
import { bodyOf } from './document.ts';
import { Letterhead } from './sheet-parts.tsx';

const LEFT = new Set(['事由', '调取内容']);

/** 厅务表 07-1 视频监控调取登记, A4 landscape; the head repeats. */
const CctvLogForm = ({ data }: { readonly data: CctvLogData }) => (
  <>
    <table className="g reg eq-reg">
      <colgroup>
        {cctvColumns.map(([head, width]) => (
          <col key={head} style={width === null ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr className="bare">
          <th colSpan={cctvColumns.length}>
            <Letterhead hall={data.letterhead} form="07-1" record={data.record} />
            <h1>{data.title}</h1>
            <div className="meta">
              <span>{data.count}</span>
              <span>{data.day}</span>
            </div>
          </th>
        </tr>
        <tr>
          {cctvColumns.map(([head]) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((text, i) => {
              const head = cctvColumns[i]?.[0] ?? '';
              return (
                <td key={head} className={LEFT.has(head) ? 'l' : ''}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
    <div className="keep">
      <p className="note">
        <b>说明</b>　依据《公共安全视频图像信息系统管理条例》，查阅、调取登记调取人的单位、姓名、事由和内容；录像至少保存 30
        天，不得用于与事由无关的用途。
      </p>
    </div>
  </>
);

export const cctvLogBody = (data: CctvLogData): string => bodyOf(<CctvLogForm data={data} />);
