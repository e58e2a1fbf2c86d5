import { evaluationQuestions } from '#src/shared/domain/drill/evaluation-form.ts';
import type { DrillEvaluation, EvaluationQuestion } from '#src/shared/domain/drill/types.ts';
import { Ticks } from './ticks.tsx';

/** The form's words for each question: heading of the row, what stands before the boxes, the answers. */
const words: Readonly<Record<EvaluationQuestion, readonly [heading: string, before: string, options: readonly string[]]>> = {
  suitability: ['预案适宜性', '', ['全部能够执行', '执行过程不够顺利', '明显不适宜']],
  sufficiency: ['预案充分性', '', ['完全满足应急要求', '基本满足，需要完善', '不充分，必须修改']],
  people: ['人员到位情况', '', ['迅速准确', '基本按时到位', '个别人员不到位', '重点部位人员不到位']],
  duties: ['人员到位情况', '', ['职责明确，操作熟练', '职责明确，操作不够熟练', '职责不明，操作不熟练']],
  goods: ['物资到位情况', '现场物资：', ['充分，全部有效', '准备不充分', '严重缺乏']],
  protection: ['物资到位情况', '个人防护：', ['全部到位', '个别不到位', '大部分不到位']],
  coordination: ['协调组织情况', '整体组织：', ['准确、高效', '协调基本顺利，能满足要求', '效率低，有待改进']],
  division: ['协调组织情况', '疏散分工：', ['合理、高效', '基本合理，能完成任务', '效率低，没有完成任务']],
  effect: ['实战效果评价', '', ['达到预期目标', '基本达到目的，部分环节有待改进', '没有达到目标，须重新演练']],
  reporting: ['外部支援与协作有效性', '报告上级：', ['报告及时', '联系不上']],
  fireService: ['外部支援与协作有效性', '消防部门：', ['按要求协作', '行动迟缓', '本次不涉及']],
  medical: ['外部支援与协作有效性', '医疗救援：', ['按要求协作', '行动迟缓', '本次不涉及']],
  neighbours: ['外部支援与协作有效性', '周边支援：', ['按要求配合', '不配合', '本次不涉及']],
};

/** The rows with boxes of form 05; questions of one heading share its cell. */
export const DrillChoices = ({ answers }: Pick<DrillEvaluation, 'answers'>) => (
  <>
    {evaluationQuestions.map((q, i) => {
      const [heading, before, options] = words[q];
      const first = i === 0 || words[evaluationQuestions[i - 1] ?? q][0] !== heading;
      return (
        <tr key={q}>
          {first && <th rowSpan={evaluationQuestions.filter((x) => words[x][0] === heading).length}>{heading}</th>}
          <td className="cho">
            {before}
            <Ticks options={options} on={answers[q]} />
          </td>
        </tr>
      );
    })}
  </>
);
