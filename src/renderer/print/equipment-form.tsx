import { bodyOf } from './document.ts';
import { type EquipmentLabel, type EquipmentRegisterData, equipmentColumns } from './equipment-data.ts';
import { inPages } from './paging.ts';
import { QrCode } from './qr/qr-code.tsx';
import { Letterhead } from './sheet-parts.tsx';

/** Columns whose texts read better from the left. */
const LEFT = new Set(['名称', '规格型号', '放置位置']);

/** 厅务表 09-2 器材台账, A4 landscape; the head repeats. */
const RegisterForm = ({ data }: { readonly data: EquipmentRegisterData }) => (
  <>
    <table className="g reg eq-reg">
      <colgroup>
        {equipmentColumns.map(([head, width]) => (
          <col key={head} style={width === null ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr className="bare">
          <th colSpan={equipmentColumns.length}>
            <Letterhead hall={data.letterhead} form="09-2" record={data.record} />
            <h1>{data.title}</h1>
            <div className="meta">
              <span>{data.count}</span>
              <span>{data.day}</span>
            </div>
          </th>
        </tr>
        <tr>
          {equipmentColumns.map(([head]) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((text, i) => {
              const head = equipmentColumns[i]?.[0] ?? '';
              return (
                <td key={head} className={LEFT.has(head) ? 'l' : 'ln'}>
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
        <b>说明</b>　灭火器按 GB 50444—2008 第5.2.2条每半月检查一次；其余按本厅规定。过期、故障的在“状态”栏写明，整改见整改台账。
      </p>
      <div className="sign">
        <span>
          制表：
          <i className="u" />
        </span>
        <span>
          大厅主管：
          <i className="u" />
        </span>
        <span>　　年　　月　　日</span>
      </div>
    </div>
  </>
);

/** Two columns of six on a sheet that is cut apart. */
const PER_PAGE = 12;
/** Rows on a label in which a check is signed with its date. */
const SIGN_CELLS = ['1', '2', '3', '4', '5', '6'];

const Label = ({ label }: { readonly label: EquipmentLabel }) => (
  <div className="eq-label">
    <div className="eq-qr">
      <QrCode text={label.number} />
    </div>
    <div className="eq-text">
      <b>{label.name}</b>
      <span className="eq-no">{label.number}</span>
      <span>{label.place}</span>
      <span>
        {label.every}
        {label.keeper !== '' && `　保管 ${label.keeper}`}
      </span>
      <span>{label.expires === '' ? '　' : `有效期至 ${label.expires}`}</span>
    </div>
    <div className="eq-sign">
      {SIGN_CELLS.map((c) => (
        <i key={c} />
      ))}
    </div>
  </div>
);

const LabelSheet = ({ labels }: { readonly labels: readonly EquipmentLabel[] }) => (
  <>
    {inPages(labels, PER_PAGE).map((page, i) => (
      <section key={page[0]?.id} className={i === 0 ? 'eq-labels' : 'eq-labels pg'}>
        {page.map((label) => (
          <Label key={label.id} label={label} />
        ))}
      </section>
    ))}
  </>
);

/** The forms' markup, ready for the document. */
export const equipmentRegisterBody = (data: EquipmentRegisterData): string => bodyOf(<RegisterForm data={data} />);
export const equipmentLabelsBody = (labels: readonly EquipmentLabel[]): string => bodyOf(<LabelSheet labels={labels} />);
