import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import type { HallSettings, RosterWeights, RuleSettings } from './settings.ts';

/** Defaults of every number the rules use; `sources` names where each comes from. */
export const defaultRules: RuleSettings = {
  lateGrace: 5,
  earlyGrace: 5,
  absentAfter: 0,
  weekStandard: 40 * 60,
  weekMaximum: 44 * 60,
  restBetween: 11 * 60,
  maxConsecutiveDays: 6,
  monthOvertimeMaximum: 36 * 60,
  dayBoundary: 5 * 60,
  splitBreak: 90,
  overtimeFrom: 30,
  inLieuMonths: 6,
};

/** A missing person outweighs everything else; fairness outweighs wishes. */
export const defaultWeights: RosterWeights = {
  shortage: 1000,
  surplus: 20,
  wish: 10,
  weekend: 30,
  late: 15,
  holiday: 30,
  hours: 2,
  change: 25,
};

/** The law or practice behind each number, shown where the number is set. */
export const ruleSources: Readonly<Record<keyof RuleSettings, string>> = {
  lateGrace: '本厅规定',
  earlyGrace: '本厅规定',
  absentAfter: '本厅规定，0 为不自动判旷工',
  weekStandard: '国务院令第146号第三条',
  weekMaximum: '《劳动法》第三十六条',
  restBetween: '通行做法',
  maxConsecutiveDays: '通行做法',
  monthOvertimeMaximum: '《劳动法》第四十一条',
  dayBoundary: '本厅规定',
  splitBreak: '通行做法，0 为中途不打卡',
  overtimeFrom: '本厅规定',
  inLieuMonths: '本厅规定，0 为不过期',
};

/** Symbols are not standard, so each hall has its own legend; this is the one it starts with. */
export const defaultLegend: HallSettings['legend'] = {
  present: '√',
  out: '△',
  sick: '○',
  personal: '+',
  marriage: '※',
  annual: '▲',
  maternity: '⊙',
  bereavement: '▽',
  training: '■',
  inLieu: '@',
  late: '◇',
  early: '◆',
  absent: '×',
  restOvertime: '☆',
  holidayOvertime: '★',
};

/** Settings of a new hall. */
export const defaultSettings: HallSettings = {
  id: 'settings',
  letterhead: '',
  hallCode: '',
  bureauName: '',
  supplierName: '',
  complaintPhone: '',
  timeZone: 'Asia/Shanghai',
  language: 'zh-CN',
  theme: 'light',
  rules: defaultRules,
  weights: defaultWeights,
  safety: defaultSafety,
  legend: defaultLegend,
  backupFolder: '',
  currentUserId: 'user-1',
  isDemo: false,
};
