import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { DrillEvaluation, EvaluationSection } from '#src/shared/domain/drill/types.ts';
import { bodyOf } from './document.ts';
import {
  type DrillPrintInput,
  drillTime,
  findingLine,
  formNames,
  headCount,
  longDay,
  planName,
  scopeNames,
} from './drill-data.ts';
import { Letterhead } from './sheet-parts.tsx';
import { Ticks } from './ticks.tsx';

type Input = { readonly input: DrillPrintInput };

const sections: Readonly<Record<EvaluationSection, string>> = {
  execution: '一、执行情况',
  plan: '二、预案合理性与可操作性',
  command: '三、指挥协调',
  responders: '四、应急人员处置',
  equipment: '五、装备适用性',
  goals: '六、演练目标实现',
};
const grades = ['优秀', '良好', '一般', '较差'];
const goals = ['实现', '基本实现', '未实现'];

/** 厅务表 06 演练评估报告, A4 portrait. */
const DrillEvaluationReport = ({ input }: Input) => {
  const { drill, letterhead } = input;
  const record = drill.number.replace(/^YL/, 'PG');
  return (
    <>
      <Letterhead hall={letterhead} form="06" record={record} />
      <h1>应急演练评估报告</h1>
      <div className="meta">
        <span>
          演练：{drill.title}（{drill.number}）
        </span>
        <span>评估日期：{drill.evaluation ? longDay(drill.evaluation.at.slice(0, 10)) : ''}</span>
      </div>
      <Facts input={input} />
      {drill.evaluation && <Sections input={input} evaluation={drill.evaluation} />}
      <Signatures />
      <p className="note">
        <b>注</b>　等次分优秀、良好、一般、较差。指标取自现场按键时间；整改完成情况在整改单中验证，未完成不得关闭本次演练。
      </p>
    </>
  );
};

/** Steps with an aim: how long they took and how long they should have taken. */
const indicators = ({ drill }: DrillPrintInput): string =>
  drill.steps
    .filter((s) => s.withinMinutes > 0 && s.at !== '')
    .slice(0, 6)
    .map((s) => `${s.text.split(/[：，]/)[0]} ${minutesBetween(drill.startedAt, s.at)} 分钟（目标 ${s.withinMinutes}）`)
    .join('　');

const Facts = ({ input }: Input) => {
  const { drill } = input;
  const { expected, seen } = rollFigures(drill);
  return (
    <table className="f">
      <colgroup>
        <col style={{ width: '36mm' }} />
        <col />
        <col style={{ width: '24mm' }} />
        <col />
      </colgroup>
      <tbody>
        <tr>
          <th>演练时间地点</th>
          <td>
            {drill.day} {drillTime(drill)}　{drill.place}
          </td>
          <th>对应预案</th>
          <td>{planName(input)}</td>
        </tr>
        <tr>
          <th>演练形式</th>
          <td>
            {formNames[drill.form]}，{scopeNames[drill.scope]}
          </td>
          <th>参加情况</th>
          <td>
            {headCount(drill)}　到位率 {expected === 0 ? '—' : `${Math.round((seen / expected) * 100)}%`}
          </td>
        </tr>
        <tr>
          <th>评估人员</th>
          <td>{drill.evaluation?.evaluators}</td>
          <th>评估依据</th>
          <td>演练方案、记录表、签到表、照片 {drill.photos.length} 张</td>
        </tr>
        <tr>
          <th>主要指标</th>
          <td colSpan={3}>{indicators(input)}</td>
        </tr>
      </tbody>
    </table>
  );
};

const verdicts = ['keep', 'revise', 'scrap'] as const;
const conclusions = ['excellent', 'good', 'passed', 'failed'] as const;

const Sections = ({ input, evaluation }: Input & { readonly evaluation: DrillEvaluation }) => (
  <table className="f es">
    <colgroup>
      <col style={{ width: '36mm' }} />
      <col style={{ width: '20mm' }} />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>评估内容</th>
        <th>等次</th>
        <th>情况与依据</th>
      </tr>
    </thead>
    <tbody>
      {evaluation.sections.map((s) => (
        <tr key={s.id}>
          <th>{sections[s.id]}</th>
          <td className="c">{(s.id === 'goals' ? goals : grades)[s.grade] ?? ''}</td>
          <td>{s.text}</td>
        </tr>
      ))}
      <tr>
        <th>七、问题与建议</th>
        <td colSpan={2} className="top">
          {[
            ...input.findings.map((f) => findingLine(f, input.people)),
            ...evaluation.proposals.split('\n').filter((l) => l.trim() !== ''),
          ]
            .map((line, i) => `${i + 1}. ${line}`)
            .join('\n')}
        </td>
      </tr>
      <tr>
        <th>八、总体结论</th>
        <td colSpan={2} className="cho">
          <Ticks
            options={['优秀', '良好', '合格', '不合格（须重新演练）']}
            on={conclusions.findIndex((c) => c === evaluation.conclusion)}
          />
          <br />
          预案：
          <Ticks options={['继续使用', '修订后使用', '废止重编']} on={verdicts.findIndex((v) => v === evaluation.planVerdict)} />
          <br />
          {input.nextBy !== '' && `下次演练不迟于 ${longDay(input.nextBy)}`}
        </td>
      </tr>
    </tbody>
  </table>
);

const Signatures = () => (
  <table className="f op2 keep">
    <tbody>
      <tr>
        {['评估组（签名）', '总指挥意见', '组织单位（盖章）'].map((who) => (
          <td key={who}>
            <div className="op">
              <div className="t">{who}：</div>
              <div className="b">　　年　　月　　日</div>
            </div>
          </td>
        ))}
      </tr>
    </tbody>
  </table>
);

/** The form's markup, ready for the document. */
export const drillEvaluationBody = (input: DrillPrintInput): string => bodyOf(<DrillEvaluationReport input={input} />);
