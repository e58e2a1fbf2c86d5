import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { plusMinutes } from '#src/shared/domain/core/instant.ts';
import { err, ok } from '#src/shared/domain/core/result.ts';
import { planDrill } from '#src/shared/domain/drill/plan-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { choices, type RegisterContext, type RegisterDefinition, type RowValues, said } from './definition.ts';

const fields = [
  { key: 'number', names: ['编号', '演练编号'], kind: 'text' },
  { key: 'title', names: ['名称', '演练名称', '演练内容', '演练科目', '主题'], kind: 'text', required: true },
  { key: 'plan', names: ['预案', '演练预案', '预案名称'], kind: 'plan' },
  { key: 'day', names: ['日期', '演练日期', '演练时间', '时间'], kind: 'day', required: true },
  { key: 'startsAt', names: ['开始时间', '起始时间', '时间'], kind: 'clock' },
  { key: 'minutes', names: ['时长', '用时', '演练时长'], kind: 'count' },
  { key: 'place', names: ['地点', '演练地点'], kind: 'text' },
  { key: 'organiser', names: ['组织部门', '组织单位', '主办'], kind: 'text' },
  { key: 'commander', names: ['总指挥', '指挥', '负责人'], kind: 'person' },
  {
    key: 'form',
    names: ['形式', '演练形式', '演练方式'],
    kind: 'choice',
    choices: choices({
      live: ['实际演练', '实战演练', '实战', '现场演练'],
      tabletop: ['桌面演练', '桌面', '桌面推演'],
      discussion: ['提问讨论式演练', '提问讨论', '讨论'],
    }),
  },
  { key: 'people', names: ['参加人数', '实到', '人数', '参演人数'], kind: 'count' },
  {
    key: 'state',
    names: ['状态', '是否完成'],
    kind: 'choice',
    choices: choices({
      held: ['已归档', '待评估', '已评估', '已完成', '完成', '是'],
      planned: ['已排', '已准备', '进行中', '计划', '未完成', '否'],
      cancelled: ['已取消', '取消'],
    }),
  },
  { key: 'summary', names: ['总结', '演练总结', '情况', '演练情况', '备注'], kind: 'text' },
  {
    key: 'conclusion',
    names: ['结论', '评估结论', '效果', '演练效果'],
    kind: 'choice',
    choices: choices({ excellent: ['优秀', '优'], good: ['良好', '良', '好'], passed: ['合格', '及格'], failed: ['不合格'] }),
  },
] as const satisfies RegisterDefinition['fields'];

/** A drill without its own times began at nine and took half an hour, as the forms propose. */
const USUAL = { startsAt: '540', minutes: '30' };

/** 演练台账 of past years. The plan is named by a column or stands in the title; how many came is kept with the summary. */
export const drillRegister: RegisterDefinition = {
  prefix: 'YL',
  fields,
  dayField: 'day',
  titleField: 'title',
  build: (values, { number, newId }, context) => {
    const day = said(values, 'day');
    const state = said(values, 'state', 'held');
    if (state === 'held' && day > dayOfInstant(context.now)) return err({ code: 'register/drill-future', at: 'day' });
    const planned = planDrill(
      {
        planId: said(values, 'plan', planIn(said(values, 'title'), context)),
        title: said(values, 'title'),
        hallIds: context.halls.filter((h) => !h.voided).map((h) => h.id),
        day,
        startsAt: Number(said(values, 'startsAt', USUAL.startsAt)),
        minutes: Number(said(values, 'minutes', USUAL.minutes)),
        place: said(values, 'place'),
        organiser: said(values, 'organiser'),
      },
      { id: newId(), number },
      context,
    );
    if (!planned.ok) return planned.error.code === 'drill/plan' ? err({ code: 'register/drill-plan', at: 'title' }) : planned;
    const cancelled = { ...planned.value, state: 'cancelled', cancelled: said(values, 'summary') } as const;
    const record =
      state === 'held' ? heldDrill(planned.value, values, context) : state === 'cancelled' ? cancelled : planned.value;
    return ok([{ table: 'drills', record }]);
  },
};

/** The plan whose subject stands in the title: 消防演练 is of the plan against fire. */
function planIn(title: string, { plans }: RegisterContext): string {
  const subjects = [
    ['火', '消防', '疏散'],
    ['疾病', '急救', '救护', '心肺'],
    ['地震'],
    ['秩序', '防暴', '滋事', '暴'],
    ['停电', '断网', '网络', '系统'],
    ['可疑', '爆炸物'],
    ['拥挤', '踩踏', '人流'],
  ];
  const words = subjects.find((s) => s.some((w) => title.includes(w))) ?? [];
  return plans.find((p) => !p.voided && words.some((w) => p.name.includes(w)))?.id ?? '';
}

function heldDrill(drill: Drill, values: RowValues, { now, by }: RegisterContext): Drill {
  const clock = `${String(Math.floor(drill.startsAt / 60)).padStart(2, '0')}:${String(drill.startsAt % 60).padStart(2, '0')}`;
  const startedAt = `${drill.day}T${clock}:00+08:00`;
  const people = said(values, 'people');
  const conclusion = said(values, 'conclusion') as NonNullable<Drill['evaluation']>['conclusion'];
  return {
    ...drill,
    form: said(values, 'form', 'live') as Drill['form'],
    commanderId: said(values, 'commander'),
    state: 'filed',
    startedAt,
    endedAt: plusMinutes(startedAt, drill.minutes),
    summary: [said(values, 'summary'), people === '' ? '' : `参加 ${people} 人`].filter((x) => x !== '').join('，'),
    evaluation:
      conclusion === ''
        ? null
        : { answers: {}, sections: [], proposals: '', conclusion, planVerdict: '', evaluators: by, at: now },
  };
}
