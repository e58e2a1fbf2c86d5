import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { bodyOf } from './document.ts';
import { DrillChoices } from './drill-choices.tsx';
import {
  byHall,
  type DrillPrintInput,
  drillTime,
  findingLine,
  formNames,
  headCount,
  longDay,
  nameIn,
  planName,
  scopeNames,
} from './drill-data.ts';
import { Letterhead } from './sheet-parts.tsx';
import { Ticks } from './ticks.tsx';

type Input = { readonly input: DrillPrintInput };

/** 厅务表 05 演练记录表, A4 portrait: what was done on the first page, what it was worth on the second. */
const DrillRecord = ({ input }: Input) => (
  <>
    <Letterhead hall={input.letterhead} form="05" record={input.drill.number} />
    <h1>应急演练记录表</h1>
    <div className="meta">
      <span>组织部门：{input.drill.organiser === '' ? input.letterhead : input.drill.organiser}</span>
      <span>演练日期：{longDay(input.drill.day)}</span>
    </div>
    <Facts input={input} />
    <Process drill={input.drill} />
    <Pictures input={input} />
    <section className="pg">
      <Letterhead hall={input.letterhead} form="05" record={input.drill.number} />
      <h1>应急演练记录表（续）</h1>
      <div className="meta">
        <span>预案：{planName(input)}</span>
        <span>演练时间：{longDay(input.drill.day)}</span>
      </div>
      <Verdict input={input} />
      <Foot photos={input.drill.photos.length} />
    </section>
  </>
);

const Facts = ({ input }: Input) => {
  const { drill, people } = input;
  return (
    <table className="f dr">
      <colgroup>
        <col style={{ width: '26mm' }} />
        <col />
        <col style={{ width: '26mm' }} />
        <col />
      </colgroup>
      <tbody>
        <tr>
          <th>预案名称</th>
          <td>{planName(input)}</td>
          <th>演练地点</th>
          <td>{drill.place}</td>
        </tr>
        <tr>
          <th>演练名称</th>
          <td>{drill.title}</td>
          <th>总 指 挥</th>
          <td>{nameIn(people, drill.commanderId)}</td>
        </tr>
        <tr>
          <th>演练时间</th>
          <td>
            {longDay(drill.day)} {drillTime(drill)}
          </td>
          <th>参加人数</th>
          <td>{headCount(drill)}</td>
        </tr>
        <tr>
          <th>
            参加部门
            <br />和 人 员
          </th>
          <td colSpan={3}>
            {byHall(input)}
            {drill.signIn && `（详见签到表 ${drill.number}-${drill.signIn.code}）`}
          </td>
        </tr>
        <tr>
          <th rowSpan={2}>演练类别</th>
          <td colSpan={3}>
            <Ticks options={Object.values(formNames)} on={Object.keys(formNames).indexOf(drill.form)} />
          </td>
        </tr>
        <tr>
          <td colSpan={3}>
            <Ticks options={Object.values(scopeNames)} on={Object.keys(scopeNames).indexOf(drill.scope)} />
            {drill.scopeText !== '' && `　涉及部分：${drill.scopeText}`}
          </td>
        </tr>
        <tr>
          <th>
            物资准备和
            <br />
            人员培训情况
          </th>
          <td colSpan={3}>{drill.preparation}</td>
        </tr>
      </tbody>
    </table>
  );
};

/** Steps with their aim and the time of the key; what was struck or not done says so. */
const Process = ({ drill }: { readonly drill: Drill }) => (
  <table className="f ps">
    <colgroup>
      <col style={{ width: '26mm' }} />
      <col style={{ width: '17mm' }} />
      <col style={{ width: '17mm' }} />
      <col />
      <col style={{ width: '20mm' }} />
    </colgroup>
    <thead>
      <tr>
        <th>　</th>
        <th>目标</th>
        <th>实际</th>
        <th>过程（步骤、执行人）</th>
        <th>距启动</th>
      </tr>
    </thead>
    <tbody>
      {drill.steps.map((s, i) => (
        <tr key={s.id}>
          {i === 0 && <th rowSpan={drill.steps.length + drill.notes.length}>演练过程</th>}
          <td className="c">{s.withinMinutes === 0 ? '—' : `${s.withinMinutes} 分钟`}</td>
          <td className="c">{s.at === '' ? '未做' : s.at.slice(11, 16)}</td>
          <td>
            {s.text}
            {drill.roles.find((r) => r.roleId === s.roleId) && `（${drill.roles.find((r) => r.roleId === s.roleId)?.name}）`}
          </td>
          <td className="c">{s.at === '' ? '' : `${minutesBetween(drill.startedAt, s.at)} 分钟`}</td>
        </tr>
      ))}
      {drill.notes.map((n) => (
        <tr key={n.at}>
          <td className="c">—</td>
          <td className="c">{n.at.slice(11, 16)}</td>
          <td>记：{n.text}</td>
          <td className="c">{minutesBetween(drill.startedAt, n.at)} 分钟</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Pictures = ({ input: { photos } }: Input) => (
  <table className="f ph keep">
    <colgroup>
      <col style={{ width: '26mm' }} />
      <col />
      <col />
    </colgroup>
    <tbody>
      <tr>
        <th>现场照片</th>
        {[0, 1].map((i) => (
          <td key={i} className="c">
            {photos[i] && <img src={photos[i]} alt={`照片 ${i + 1}`} />}
            <div>{photos[i] ? `照片 ${i + 1}` : ''}</div>
          </td>
        ))}
      </tr>
    </tbody>
  </table>
);

const Verdict = ({ input }: Input) => {
  const { findings, people } = input;
  return (
    <table className="f dr ev">
      <colgroup>
        <col style={{ width: '26mm' }} />
        <col />
      </colgroup>
      <tbody>
        <DrillChoices answers={input.drill.evaluation?.answers ?? {}} />
        <tr>
          <th>存在问题</th>
          <td className="top">{findings.map((f, i) => `${i + 1}. ${f.finding}`).join('\n')}</td>
        </tr>
        <tr>
          <th>改进措施</th>
          <td className="top">{findings.map((f, i) => `${i + 1}. ${findingLine(f, people)}`).join('\n')}</td>
        </tr>
        <tr>
          <th>总指挥意见</th>
          <td>
            <div className="op">
              <div className="b">
                签名：
                <i className="u" />
                　　年　　月　　日
              </div>
            </div>
          </td>
        </tr>
      </tbody>
    </table>
  );
};

const Foot = ({ photos }: { readonly photos: number }) => (
  <div className="keep">
    <div className="sign">
      {['记录人', '评估人', '总指挥'].map((who) => (
        <span key={who}>
          {who}：<i className="u" />
        </span>
      ))}
      <span>　　年　　月　　日</span>
    </div>
    <p className="note">
      <b>附件</b>　演练方案、签到表、照片（{photos} 张）、评估报告、总结。目标时间取自预案，实际时间为现场按键记录，不可改写。
    </p>
  </div>
);

/** The form's markup, ready for the document. */
export const drillRecordBody = (input: DrillPrintInput): string => bodyOf(<DrillRecord input={input} />);
