import { err, ok } from '#src/shared/domain/core/result.ts';
import { blankFacts } from '#src/shared/domain/incident/open-incident.ts';
import type { Incident, IncidentEntry } from '#src/shared/domain/incident/types.ts';
import { choices, type NewRecord, type RegisterContext, type RegisterDefinition, type RowValues, said } from './definition.ts';

const fields = [
  { key: 'number', names: ['编号', '事件编号'], kind: 'text' },
  { key: 'occurredAt', names: ['事发时间', '时间', '发生时间', '日期', '事发日期', '发生日期'], kind: 'time', required: true },
  {
    key: 'kind',
    names: ['种类', '事件种类', '类别', '类型', '事件类型'],
    kind: 'choice',
    choices: ({ safety }: RegisterContext) => safety.kinds.map((k) => ({ value: k.kind, names: [k.name] })),
  },
  { key: 'title', names: ['名称', '事件名称', '标题', '事由', '事件', '内容', '事件内容'], kind: 'text', required: true },
  { key: 'hall', names: ['大厅', '所在大厅'], kind: 'hall' },
  { key: 'place', names: ['地点', '事发地点', '位置'], kind: 'text' },
  {
    key: 'severity',
    names: ['程度', '严重程度', '级别', '等级'],
    kind: 'choice',
    choices: ({ safety }: RegisterContext) => safety.severities.map((s) => ({ value: s.severity, names: [s.name] })),
  },
  { key: 'nature', names: ['性质', '事件性质', '原因'], kind: 'text' },
  { key: 'hospitalised', names: ['伤亡送医', '送医', '送医人数', '伤亡人数'], kind: 'count' },
  { key: 'loss', names: ['损失', '经济损失', '直接经济损失'], kind: 'money' },
  { key: 'course', names: ['经过', '处置情况', '处理情况', '处置经过', '处理结果', '处置结果'], kind: 'text' },
  { key: 'source', names: ['信息来源', '报告人', '发现人'], kind: 'text' },
  {
    key: 'state',
    names: ['状态', '办理状态', '是否结案'],
    kind: 'choice',
    choices: choices({
      open: ['处置中', '未结案', '否'],
      handled: ['待结案'],
      closed: ['已结案', '结案', '办结', '已办结', '是'],
    }),
  },
  { key: 'closedAt', names: ['结案时间', '结案日期', '办结时间', '办结日期'], kind: 'time' },
] as const satisfies RegisterDefinition['fields'];

/** 突发事件台账. What an old register has is over unless it says otherwise; its course becomes the first line of the timeline. */
export const incidentRegister: RegisterDefinition = {
  prefix: 'SJ',
  fields,
  dayField: 'occurredAt',
  titleField: 'title',
  build: (values, { number, newId }, context) => {
    const occurredAt = said(values, 'occurredAt');
    const closedAt = said(values, 'closedAt', occurredAt);
    if (occurredAt > context.now) return err({ code: 'incident/future', at: 'occurredAt' });
    if (closedAt < occurredAt) return err({ code: 'register/closed-before', at: 'closedAt' });
    const made = incidentOf(values, { number, id: newId(), closedAt }, context);
    const course = said(values, 'course');
    const records: NewRecord[] = [{ table: 'incidents', record: made }];
    if (course !== '') records.push({ table: 'incidentEntries', record: entryOf(made, newId(), course, context) });
    return ok(records);
  },
};

function incidentOf(
  values: RowValues,
  { number, id, closedAt }: Pick<Incident, 'number' | 'id' | 'closedAt'>,
  context: RegisterContext,
): Incident {
  const state = said(values, 'state', 'closed') as Incident['state'];
  const occurredAt = said(values, 'occurredAt');
  return {
    id,
    number,
    kind: said(values, 'kind') as Incident['kind'],
    severity: said(values, 'severity') as Incident['severity'],
    title: said(values, 'title'),
    hallId: said(values, 'hall', context.halls[0]?.id),
    counterId: '',
    place: said(values, 'place'),
    occurredAt,
    discoveredAt: occurredAt,
    enteredAt: context.now,
    by: context.by,
    source: said(values, 'source'),
    planVersionId: '',
    stepOwners: {},
    state,
    handledAt: state === 'open' ? '' : closedAt,
    closedAt: state === 'closed' ? closedAt : '',
    facts: {
      ...blankFacts,
      nature: said(values, 'nature'),
      hospitalised: Number(said(values, 'hospitalised', '0')),
      lossFen: Number(said(values, 'loss', '0')),
    },
    photos: [],
    appraisal: null,
  };
}

const entryOf = (incident: Incident, id: string, text: string, { now, by }: RegisterContext): IncidentEntry => ({
  id,
  incidentId: incident.id,
  at: incident.occurredAt,
  enteredAt: now,
  by,
  kind: 'note',
  text,
  stepId: '',
  whom: '',
});
