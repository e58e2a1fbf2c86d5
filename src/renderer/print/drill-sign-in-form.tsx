import { bodyOf } from './document.ts';
import { type DrillPrintInput, drillTime, longDay, nameIn, planName } from './drill-data.ts';
import { printName } from './name-text.ts';
import { inPages } from './paging.ts';
import { QrCode } from './qr/qr-code.tsx';

type Input = { readonly input: DrillPrintInput };
interface Row {
  readonly number: number;
  readonly name: string;
  readonly place: string;
}

/** Rows of one column, and how many stay empty for others. */
const COLUMN = 17;
const SPARE = 8;

/** Pages of two columns; the list goes down the left one first. */
function pagesOf({ drill, people, places }: DrillPrintInput): Row[][] {
  const expected = drill.rollCall.filter((l) => l.away === '');
  const count = Math.max(COLUMN * 2, Math.ceil((expected.length + SPARE) / (COLUMN * 2)) * COLUMN * 2);
  const rows = Array.from({ length: count }, (_, i): Row => {
    const id = expected[i]?.staffId ?? '';
    return { number: i + 1, name: id === '' ? '' : printName(nameIn(people, id)), place: places.get(id) ?? '' };
  });
  return inPages(rows, COLUMN * 2);
}

/** 厅务表 04 演练签到表, A4 portrait: everybody signs; the code ties the paper to the record. */
const DrillSignIn = ({ input }: Input) => (
  <>
    {pagesOf(input).map((rows, i) => (
      <section key={rows[0]?.number} className={i === 0 ? '' : 'pg'}>
        <Top input={input} />
        <About input={input} />
        <Rows rows={rows} />
        <Foot input={input} />
      </section>
    ))}
  </>
);

const Top = ({ input: { drill, letterhead } }: Input) => (
  <div className="toprow">
    <div className="grow">
      <div className="lh">
        <b>{letterhead}</b>
        <span>
          厅务表 04　编号：<span className="ln">{drill.number}</span>
        </span>
      </div>
      <h1>应急演练签到表</h1>
    </div>
    <div className="qr">
      <QrCode text={`${drill.number}-${drill.signIn?.code ?? ''}`} />
      <div className="code">
        {drill.number}
        <br />
        {drill.signIn?.code}
      </div>
    </div>
  </div>
);

const About = ({ input }: Input) => {
  const { drill, people } = input;
  const away = drill.rollCall.filter((l) => l.away !== '').length;
  const expected = drill.rollCall.length - away;
  return (
    <table className="f">
      <colgroup>
        <col style={{ width: '22mm' }} />
        <col />
        <col style={{ width: '22mm' }} />
        <col />
      </colgroup>
      <tbody>
        <tr>
          <th>演练名称</th>
          <td>{drill.title}</td>
          <th>预　案</th>
          <td>{planName(input)}</td>
        </tr>
        <tr>
          <th>演练时间</th>
          <td>
            {longDay(drill.day)} {drillTime({ ...drill, startedAt: '', endedAt: '' })}
          </td>
          <th>演练地点</th>
          <td>{drill.place}</td>
        </tr>
        <tr>
          <th>总 指 挥</th>
          <td>{nameIn(people, drill.commanderId)}</td>
          <th>应到人数</th>
          <td>
            {expected} 人（按当日排班{away > 0 ? `，另有 ${away} 人请假、外出` : ''}）
          </td>
        </tr>
      </tbody>
    </table>
  );
};

const widths = [9, 21, 25, 31, 9, 21, 25, 31];
const Rows = ({ rows }: { readonly rows: readonly Row[] }) => {
  const lines = rows.slice(0, COLUMN).map((left, i) => [left, rows[i + COLUMN]] as const);
  return (
    <table className="f si ds">
      <colgroup>
        {widths.map((width, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
          <col key={i} style={{ width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {['left', 'right'].flatMap((side) =>
            ['序号', '姓　名', '岗点 / 单位', '签　名'].map((head) => (
              <th key={side + head} className={side === 'right' && head === '序号' ? 'kl' : ''}>
                {head}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(([left, right]) => (
          <tr key={left.number}>
            <Half row={left} />
            <Half row={right} second />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Half = ({ row, second = false }: { readonly row: Row | undefined; readonly second?: boolean }) => (
  <>
    <td className={second ? 'c kl' : 'c'}>{row?.number}</td>
    <td className="c ln">{row?.name}</td>
    <td className="c">{row?.place}</td>
    <td />
  </>
);

const Foot = ({ input: { drill } }: Input) => {
  const expected = drill.rollCall.filter((l) => l.away === '').length;
  return (
    <div className="keep">
      <table className="f rc">
        <tbody>
          <tr>
            <th rowSpan={2}>人数核对</th>
            {['应到', '实签（名单内）', '临时参加', '未到', '实到合计'].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
          <tr>
            <td className="c">{expected}</td>
            <td />
            <td />
            <td />
            <td />
          </tr>
          <tr>
            <th>未到原因</th>
            <td colSpan={5} />
          </tr>
        </tbody>
      </table>
      <p className="note">
        <b>说明</b>　名单由当日排班带出，{expected + 1} 号起为空白行，供入驻单位人员、办事群众代表和临时到岗人员填写（写明单位）。
        本人签名，不得代签。签到后拍照放进演练记录 {drill.number}，录入实签人数，与点名结果核对，不一致须注明原因。
      </p>
      <div className="sign">
        <span>
          点名人：
          <i className="u" />
        </span>
        <span>
          安全员：
          <i className="u" />
        </span>
        <span>
          总指挥：
          <i className="u" />
        </span>
        <span>{longDay(drill.day)}</span>
      </div>
    </div>
  );
};

/** The form's markup, ready for the document. */
export const drillSignInBody = (input: DrillPrintInput): string => bodyOf(<DrillSignIn input={input} />);
