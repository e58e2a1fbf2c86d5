import { bodyOf } from './document.ts';
import type { PlanPrintData } from './plan-data.ts';

type Data = { readonly data: PlanPrintData };

/** 厅务表 14 预案应急卡, A4 portrait, one page: it hangs on the wall and is read from two steps away. */
const EmergencyCard = ({ data }: Data) => (
  <div className={data.steps.length + data.roles.length > 17 ? 'cd dense' : 'cd'}>
    <div className="ct">
      <div>
        <div className="t1">{[...data.cardTitle].join(' ')}</div>
        <div className="t2">
          {data.letterhead}　{data.halls}
        </div>
      </div>
      {data.calls.map((c) => (
        <div key={c.phone} className="big3">
          <b>{c.phone}</b>
          <span>{c.name}</span>
        </div>
      ))}
    </div>
    <Steps data={data} />
    <Roles data={data} />
    <Places data={data} />
    {data.cautions.length > 0 && (
      <div className="no">
        <b>不要</b>：{data.cautions.map((c) => c.replace(/[。；]$/, '').replace(/^不/, '')).join(' · ')}
      </div>
    )}
    <div className="sign">
      <span>
        预案：{data.title}（第 {data.version} 版）
      </span>
      <span>
        下次评审：<span className="ln">{data.nextReview}</span>
      </span>
      <span>
        批准：
        <i className="u s" />
      </span>
    </div>
  </div>
);

const Steps = ({ data }: Data) => (
  <table className="f cs">
    <colgroup>
      <col style={{ width: '11mm' }} />
      <col style={{ width: '20mm' }} />
      <col />
      <col style={{ width: '32mm' }} />
    </colgroup>
    <thead>
      <tr>
        <th>步骤</th>
        <th>时限</th>
        <th>做 什 么</th>
        <th>谁 做</th>
      </tr>
    </thead>
    <tbody>
      {data.steps.map((s, i) => (
        <tr key={s.id}>
          <td className="c n">{i + 1}</td>
          <td className="c">{s.within}</td>
          <td className="w">{s.text}</td>
          <td className="c">{s.who}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Roles = ({ data }: Data) => (
  <table className="f cr">
    <colgroup>
      <col style={{ width: '32mm' }} />
      <col style={{ width: '36mm' }} />
      <col style={{ width: '36mm' }} />
      <col style={{ width: '36mm' }} />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>角　色</th>
        <th>第一责任人</th>
        <th>替补（延时、周末）</th>
        <th>手　机</th>
        <th>对讲频道</th>
      </tr>
    </thead>
    <tbody>
      {data.roles.map((r) => (
        <tr key={r.id}>
          <td className="c hx">{r.name}</td>
          <td className="c">{r.person}</td>
          <td className="c">{r.deputy}</td>
          <td className="c ln">{r.phone}</td>
          <td className="c">{r.channel}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Numbers and places two abreast. */
const Places = ({ data }: Data) => {
  const cells = [
    ...data.contacts.map((c) => ({
      id: c.id,
      name: c.name,
      what: `${c.phone === '' ? '＿＿＿＿＿＿＿＿' : c.phone}　${c.when}`,
    })),
    ...data.equipment.map((e) => ({ id: e.id, name: e.name, what: e.place })),
  ];
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => cells.slice(i * 2, i * 2 + 2));
  return (
    <table className="f cp">
      <colgroup>
        <col style={{ width: '34mm' }} />
        <col />
        <col style={{ width: '34mm' }} />
        <col />
      </colgroup>
      <tbody>
        {rows.map(([left, right]) => (
          <tr key={left?.id}>
            <th>{left?.name}</th>
            <td>{left?.what}</td>
            <th>{right?.name}</th>
            <td>{right?.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The card's markup, ready for the document. */
export const emergencyCardBody = (data: PlanPrintData): string => bodyOf(<EmergencyCard data={data} />);
