import { differences, digestOf, type TableDifference } from '#src/shared/domain/submission/difference.ts';
import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import type { MonthFacts } from './month-facts.ts';
import type { TableFile } from './table-files.ts';

/** Tables as the 变更说明 calls them. */
const names: Readonly<Record<string, string>> = {
  halls: '大厅',
  posts: '岗位',
  shift_types: '班次',
  calendar: '日历',
  staff: '职工名册',
  roster: '排班',
  attendance: '考勤',
  overtime: '加班',
  punches: '打卡记录',
  corrections: '补卡',
  incidents: '突发事件',
  complaints: '投诉',
  drills: '演练',
  rectifications: '整改',
  leave: '请假',
  equipment: '器材',
  equipment_checks: '器材检查',
  patrols: '巡查',
  ledger: '服务台账',
  intake: '窗口收件',
};
/** More than so many are counted, not named. */
const NAMED = 12;

/** 变更说明 against the version before; null for a first version or one of before there were marks. */
export function changesOf(facts: MonthFacts, tables: readonly TableFile[]): SubmissionLetter['changes'] {
  const last = facts.earlier.at(-1);
  if (!last?.digest) return null;
  const callings = callingsOf(facts);
  const found = differences(last.digest, digestOf(tables));
  return {
    before: last.version,
    lines:
      found.length === 0
        ? [`各项数据与第 ${last.version} 版相同，只是重新生成。`]
        : found.map((d) => `${names[d.table] ?? d.table}：${partsOf(d, callings).join('；')}。`),
  };
}

const partsOf = ({ added, removed, changed }: TableDifference, callings: ReadonlyMap<string, string>): string[] => {
  const call = (key: string): string => callings.get(key) ?? key;
  const list = (verb: string, items: readonly string[]): string[] => {
    if (items.length === 0) return [];
    const rest = items.length > NAMED ? ` 等 ${items.length} 项` : '';
    return [`${verb} ${items.slice(0, NAMED).join('、')}${rest}`];
  };
  return [
    ...list('新增', added.map(call)),
    ...list('删去', removed.map(call)),
    ...list(
      '改动',
      changed.map(({ key, days }) => (days.length === 0 ? call(key) : `${call(key)}（${days.join('、')} 日）`)),
    ),
  ];
};

/** Names of people and numbers of records by id. */
function callingsOf(facts: MonthFacts): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...facts.register.staff.map((m) => [m.id, m.name] as const),
    ...facts.register.halls.map((h) => [h.id, h.name] as const),
    ...facts.posts.map((p) => [p.id, p.name] as const),
    ...facts.shiftTypes.map((s) => [s.id, s.name] as const),
    ...[...facts.incidents, ...facts.complaints, ...facts.drills, ...facts.rectifications].map((r) => [r.id, r.number] as const),
  ]);
}
