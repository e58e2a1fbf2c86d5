import { bodyOf } from './document.ts';
import type { PlanPrintData } from './plan-data.ts';
import { Letterhead } from './sheet-parts.tsx';

type Data = { readonly data: PlanPrintData };

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;

/** 预案本, A4 portrait: the whole version in order, to be filed and read. */
const PlanBooklet = ({ data }: Data) => {
  const parts = [
    { heading: '目的', body: data.purpose === '' ? null : <p>{data.purpose}</p> },
    { heading: '启动条件', body: <p>{data.trigger}</p> },
    { heading: '组织与职责', body: <Roles data={data} /> },
    { heading: '处置步骤', body: <Steps data={data} /> },
    { heading: '联系电话', body: data.contacts.length === 0 ? null : <Contacts data={data} /> },
    { heading: '器材与位置', body: data.equipment.length === 0 ? null : <Equipment data={data} /> },
    { heading: '善后', body: data.aftermath.length === 0 ? null : <Lines lines={data.aftermath} /> },
    { heading: '注意事项', body: data.cautions.length === 0 ? null : <Lines lines={data.cautions} /> },
  ].filter((p) => p.body !== null);
  return (
    <>
      <Letterhead hall={data.letterhead} form="14-1" record={data.record} />
      <h1>{data.title}</h1>
      <div className="meta">
        <span>
          第 {data.version} 版　{data.effectiveFrom === '' ? '草稿，未生效' : `${data.effectiveFrom} 起施行`}
        </span>
        <span>批准：{data.approvedBy}</span>
        <span>下次评审：{data.nextReview}</span>
      </div>
      {parts.map((p, i) => (
        <section key={p.heading} className="bk">
          <h2>
            {numerals[i]}、{p.heading}
          </h2>
          {p.body}
        </section>
      ))}
      {data.changeNote !== '' && (
        <p className="note">
          <b>修订说明</b>　{data.changeNote}
        </p>
      )}
    </>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ol className="s">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ol>
);

const Table = ({
  widths,
  heads,
  rows,
}: {
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) => (
  <table className="f bt">
    <colgroup>
      {widths.map((width, i) => (
        <col key={heads[i]} style={width === 0 ? {} : { width: `${width}mm` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {heads.map((h) => (
          <th key={h}>{h}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.join()}>
          {row.map((cell, i) => (
            <td key={heads[i]} className={widths[i] === 0 ? 'l' : 'c'}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Roles = ({ data }: Data) => (
  <Table
    widths={[28, 0, 24, 30]}
    heads={['角色', '职责', '责任人', '替补']}
    rows={data.roles.map((r) => [r.name, r.duty, r.person, r.deputy])}
  />
);
const Steps = ({ data }: Data) => (
  <Table
    widths={[12, 22, 0, 28]}
    heads={['步骤', '时限', '做什么', '谁做']}
    rows={data.steps.map((s, i) => [String(i + 1), s.within, s.text, s.who])}
  />
);
const Contacts = ({ data }: Data) => (
  <Table widths={[50, 50, 0]} heads={['单位', '电话', '什么时候打']} rows={data.contacts.map((c) => [c.name, c.phone, c.when])} />
);
const Equipment = ({ data }: Data) => (
  <Table widths={[60, 0]} heads={['器材', '位置']} rows={data.equipment.map((e) => [e.name, e.place])} />
);

/** The booklet's markup, ready for the document. */
export const planBookletBody = (data: PlanPrintData): string => bodyOf(<PlanBooklet data={data} />);
