import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { CctvRetrieval, IncidentPerson } from '#src/shared/domain/incident/types.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** 当事人: added or put right; `id: ''` = a new one. A name is needed, or what is known instead (“约 70 岁男性”). */
export const keepPerson = (ctx: CommandContext, input: IncidentPerson): Promise<Result<IncidentPerson, Problem>> =>
  execute(ctx, { command: 'incident-person' }, async () => {
    if (input.name.trim() === '') return err({ code: 'incident/person-name', at: 'name' });
    const before = input.id === '' ? undefined : await ctx.db.of('incidentPeople').get(input.id);
    const after = { ...input, id: before?.id ?? ctx.newId(), name: input.name.trim() };
    return ok({ changes: [change('incidentPeople', before, after)], value: after });
  });

/** 调取监控登记 (公共安全视频图像信息系统管理条例: 事由、内容、单位、姓名). */
export const addCctv = (
  ctx: CommandContext,
  input: Omit<CctvRetrieval, 'id' | 'number' | 'at' | 'by'>,
): Promise<Result<CctvRetrieval, Problem>> =>
  execute(ctx, { command: 'cctv-add' }, async () => {
    if ([input.reason, input.cameras, input.name].some((x) => x.trim() === ''))
      return err({ code: 'incident/cctv', at: 'reason' });
    if (input.to <= input.from) return err({ code: 'incident/cctv-time', at: 'to' });
    const now = ctx.now();
    const numbers = (await ctx.db.of('cctvRetrievals').toArray()).map((r) => r.number);
    const made = { ...input, id: ctx.newId(), number: nextNumber('JK', dayOfInstant(now), numbers), at: now, by: ctx.userName() };
    return ok({ changes: [change('cctvRetrievals', undefined, made)], value: made });
  });
