import { addDays } from '#src/shared/domain/core/day.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import { makeRectification } from '#src/shared/domain/rectification/make.ts';
import type { Rectification, RectificationState, RectificationStep } from '#src/shared/domain/rectification/types.ts';
import { choices, type RegisterContext, type RegisterDefinition, type RowValues, said } from './definition.ts';

const fields = [
  { key: 'number', names: ['编号', '整改编号'], kind: 'text' },
  { key: 'foundOn', names: ['发现日期', '检查日期', '日期', '发现时间'], kind: 'day', required: true },
  { key: 'finding', names: ['问题', '存在问题', '隐患', '隐患内容', '问题描述', '发现问题'], kind: 'text', required: true },
  { key: 'measure', names: ['整改措施', '措施', '整改要求'], kind: 'text' },
  {
    key: 'source',
    names: ['来源', '问题来源'],
    kind: 'choice',
    choices: choices({
      incident: ['突发事件', '事件'],
      drill: ['应急演练', '演练'],
      patrol: ['巡查', '防火巡查', '检查', '防火检查'],
      equipment: ['器材', '器材检查'],
      complaint: ['投诉'],
      other: ['日常检查', '其他'],
    }),
  },
  { key: 'hall', names: ['大厅', '所在大厅'], kind: 'hall' },
  { key: 'owner', names: ['责任人', '责任单位', '整改责任人', '负责人'], kind: 'owner', required: true },
  { key: 'dueOn', names: ['期限', '整改期限', '完成期限', '限期'], kind: 'day' },
  {
    key: 'state',
    names: ['状态', '整改状态', '是否完成'],
    kind: 'choice',
    choices: choices({
      open: ['整改中', '未完成', '逾期', '否'],
      done: ['待复查', '已完成'],
      closed: ['已闭环', '已销号', '销号', '是', '完成'],
    }),
  },
  { key: 'doneOn', names: ['完成日期', '整改日期', '完成时间'], kind: 'day' },
  { key: 'note', names: ['整改情况', '完成情况', '备注'], kind: 'text' },
] as const satisfies RegisterDefinition['fields'];

/** 整改台账. Without a state it is closed when the file says a day of completion, open otherwise. */
export const rectificationRegister: RegisterDefinition = {
  prefix: 'ZG',
  fields,
  dayField: 'foundOn',
  titleField: 'finding',
  build: (values, { number, newId }, context) => {
    const foundOn = said(values, 'foundOn');
    const owner = said(values, 'owner');
    const made = makeRectification(
      {
        source: said(values, 'source', 'other') as Rectification['source'],
        sourceId: '',
        hallId: said(values, 'hall', context.halls[0]?.id),
        finding: said(values, 'finding'),
        measure: said(values, 'measure'),
        ownerId: owner.startsWith('=') ? '' : owner,
        ownerText: owner.startsWith('=') ? owner.slice(1) : '',
        foundOn,
        dueOn: said(values, 'dueOn', addDays(foundOn, context.safety.rectificationDays)),
        photos: [],
      },
      newId(),
      number,
      context,
    );
    return made.ok ? ok([{ table: 'rectifications', record: { ...made.value, ...progress(values, context) } }]) : made;
  },
};

/** Steps that the old register tells of: done, and looked at again. */
function progress(values: RowValues, { by }: RegisterContext): Pick<Rectification, 'state' | 'steps'> {
  const doneOn = said(values, 'doneOn');
  const state = said(values, 'state', doneOn === '' ? 'open' : 'closed') as RectificationState;
  if (state === 'open') return { state, steps: [] };
  const at = `${doneOn === '' ? said(values, 'dueOn', said(values, 'foundOn')) : doneOn}T00:00:00+08:00`;
  const done: RectificationStep = { kind: 'done', at, by, note: said(values, 'note'), oldDue: '' };
  return { state, steps: state === 'closed' ? [done, { ...done, kind: 'passed', note: '' }] : [done] };
}
