import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import { type DrillYearRow, drillYearBody } from '#src/renderer/print/drill-year-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { drillDue, wasHeld } from '#src/shared/domain/drill/after-drill.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill, DrillEvaluation, DrillState } from '#src/shared/domain/drill/types.ts';
import { defaultSafety, planDrillMonths } from '#src/shared/domain/incident/safety-settings.ts';
import { finishDocument } from './finish-document.ts';

/** 状态 as the paper and the workbook say it. */
export const drillStates: Readonly<Record<DrillState, string>> = {
  planned: '已排',
  prepared: '已准备',
  running: '进行中',
  held: '待评估',
  evaluated: '已评估',
  filed: '已归档',
  cancelled: '已取消',
};
export const drillResults: Readonly<Record<DrillEvaluation['conclusion'], string>> = {
  '': '',
  excellent: '优秀',
  good: '良好',
  passed: '合格',
  failed: '不合格',
};

/** 厅务表 05-1 年度演练计划与完成情况: every plan with its drills of the year, planned and held, and a summary. */
export async function buildDrillYear(ctx: CommandContext, year: number): Promise<Result<PrintDocument, Problem>> {
  const { db } = ctx;
  const [plans, all, settings] = await Promise.all([
    db.of('emergencyPlans').toArray(),
    db.of('drills').toArray(),
    db.of('settings').get('settings'),
  ]);
  const safety = settings?.safety ?? defaultSafety;
  const drills = all.filter((d) => !d.voided).sort((a, b) => (a.day < b.day ? -1 : 1));
  const ofYear = drills.filter((d) => d.day.startsWith(String(year)));
  const inUse = plans.filter((p) => !p.voided).sort((a, b) => a.order - b.order);
  const rows = inUse.map((plan): DrillYearRow => {
    const own = drills.filter((d) => d.planId === plan.id);
    const months = planDrillMonths(plan, safety);
    const last = own.findLast((d) => wasHeld(d) && d.day < `${year}-01-01`)?.day ?? '';
    const due = drillDue(last, months);
    return {
      id: plan.id,
      plan: plan.title,
      every: `每 ${months} 个月`,
      last,
      due: due === '' ? `${year}-12-31` : due,
      drills: own.filter((d) => ofYear.includes(d)).map(lineOf),
    };
  });
  const held = ofYear.filter(wasHeld);
  const missing = rows.filter((r) => r.drills.length === 0).map((r) => r.plan);
  const summary = `本年排了 ${ofYear.length} 次，完成 ${held.length} 次${missing.length === 0 ? '' : `；没有安排：${missing.join('、')}`}。`;
  const title = `${year} 年应急演练计划与完成情况`;
  return ok(
    await finishDocument(ctx, {
      title,
      name: `年度演练计划_${year}`,
      page: landscape,
      stamp: { form: '厅务表 05-1', record: `YL-${year}`, version: '' },
      body: drillYearBody({ letterhead: settings?.letterhead ?? '', year, rows, summary }),
    }),
  );
}

function lineOf(d: Drill): DrillYearRow['drills'][number] {
  const { expected, seen } = rollFigures(d);
  const result = drillResults[d.evaluation?.conclusion ?? ''];
  return {
    number: d.number,
    day: d.day,
    state: drillStates[d.state],
    people: d.startedAt === '' ? '' : `${seen} / ${expected}`,
    result,
  };
}
