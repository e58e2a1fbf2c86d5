import { clockText, type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import { reconcile } from '#src/shared/domain/drill/after-drill.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** Everything that the forms of a drill are made from. */
export interface DrillPrintInput {
  readonly drill: Drill;
  readonly plan: EmergencyPlan;
  readonly version: PlanVersion | undefined;
  readonly letterhead: string;
  readonly halls: readonly Hall[];
  readonly people: readonly StaffMember[];
  readonly findings: readonly Rectification[];
  /** Counter or post of each person, by id. */
  readonly places: ReadonlyMap<string, string>;
  /** Photos as data URLs, at most two are printed. */
  readonly photos: readonly string[];
  /** The day on which the drill is due again. */
  readonly nextBy: DayKey | '';
}

/** `2026 年 10 月 28 日` */
export const longDay = (day: DayKey): string => `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月 ${dateOf(day)} 日`;

export const nameIn = (people: readonly StaffMember[], id: string): string => people.find((m) => m.id === id)?.name ?? '';

/** `16:30—16:58`: as it was where it was held, else as it is planned. */
export function drillTime(drill: Drill): string {
  const from = drill.startedAt === '' ? clockText(drill.startsAt) : drill.startedAt.slice(11, 16);
  const to = drill.endedAt === '' ? clockText(drill.startsAt + drill.minutes) : drill.endedAt.slice(11, 16);
  return `${from}—${to}`;
}

/** `火灾事故应急预案（第 4 版）` */
export const planName = ({ plan, version }: Pick<DrillPrintInput, 'plan' | 'version'>): string =>
  version ? `${plan.title}（第 ${version.version} 版）` : plan.title;

/** `应到 25　实到 25　临时参加 3` */
export function headCount(drill: Drill): string {
  const { expected, seen, extra } = { ...rollFigures(drill) };
  const { others } = reconcile(drill);
  return `应到 ${expected}　实到 ${seen + extra}　临时参加 ${others}`;
}

/** `政务大厅 16 人、税务大厅 9 人`: who was seen, by hall. */
export const byHall = ({ drill, halls }: Pick<DrillPrintInput, 'drill' | 'halls'>): string =>
  halls
    .map((h) => [h.name, drill.rollCall.filter((l) => l.hallId === h.id && l.at !== '').length] as const)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${name} ${n} 人`)
    .join('、');

export const formNames: Readonly<Record<Drill['form'], string>> = {
  live: '实际演练',
  tabletop: '桌面演练',
  discussion: '提问讨论式演练',
};
export const scopeNames: Readonly<Record<Drill['scope'], string>> = { whole: '全部预案', part: '部分预案' };

/** `统一口令——许文静，2026-11-06 前（ZG-2026-09）` */
export const findingLine = (f: Rectification, people: readonly StaffMember[]): string =>
  `${f.measure === '' ? f.finding : f.measure}——${f.ownerId === '' ? f.ownerText : nameIn(people, f.ownerId)}，${f.dueOn} 前（${f.number}）`;
