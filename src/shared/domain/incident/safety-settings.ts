import type { ComplaintState } from '#src/shared/domain/complaint/types.ts';
import type { IncidentKind, Severity } from './types.ts';

/** What the hall calls a kind of incident; a hidden one is not offered. */
export interface KindSetting {
  readonly kind: IncidentKind;
  readonly name: string;
  readonly hidden: boolean;
}

/** Numbers and lists of incidents, complaints, plans, drills and patrols. Every one is a setting; sources in {@link safetySources}. */
export interface SafetySettings {
  /** 消防安全重点单位: drills twice a year instead of once (61号令第四十条). */
  readonly keyUnit: boolean;
  /** 初报 within so many minutes of the event. */
  readonly firstReportMinutes: number;
  /** 续报 when casualties change within so many days; fire has its own. */
  readonly followUpDays: number;
  readonly fireFollowUpDays: number;
  /** Kinds in use with their names; a kind that was used once is only hidden. */
  readonly kinds: readonly KindSetting[];
  readonly severities: readonly { readonly severity: Severity; readonly name: string; readonly meaning: string }[];
  /** Telephone numbers beside every new incident, 110/119/120 first. */
  readonly phones: readonly { readonly id: string; readonly name: string; readonly phone: string }[];
  /** Working days for each stage of a complaint, counted from acceptance. */
  readonly complaintDays: Readonly<Record<Exclude<ComplaintState, 'filed'>, number>>;
  /** Earlier complaints of the same person and topic within so many days are offered as 重复投诉. */
  readonly repeatDays: number;
  /** Fire drills once in so many months; the law's number follows `keyUnit` when it is 0. */
  readonly fireDrillMonths: number;
  readonly otherDrillMonths: number;
  /** A drill counts as training of its length. */
  readonly drillIsTraining: boolean;
  readonly patrolEveryMinutes: number;
  /** Fire inspection once in so many months: 3 for state organs, 1 for others. */
  readonly inspectionMonths: number;
  /** Days that a new rectification has unless said otherwise. */
  readonly rectificationDays: number;
  readonly cctvKeepDays: number;
}

export const defaultSafety: SafetySettings = {
  keyUnit: false,
  firstReportMinutes: 60,
  followUpDays: 30,
  fireFollowUpDays: 7,
  kinds: [
    { kind: 'illness', name: '突发疾病', hidden: false },
    { kind: 'fire', name: '火情', hidden: false },
    { kind: 'earthquake', name: '地震', hidden: false },
    { kind: 'disorder', name: '扰乱秩序', hidden: false },
    { kind: 'outage', name: '停电断网', hidden: false },
    { kind: 'suspicious', name: '可疑物品', hidden: false },
    { kind: 'crowding', name: '人员拥挤', hidden: false },
    { kind: 'lostProperty', name: '失物', hidden: false },
    { kind: 'other', name: '其他', hidden: false },
  ],
  severities: [
    { severity: 'minor', name: '轻微', meaning: '现场当即处理完，无人受伤' },
    { severity: 'common', name: '一般', meaning: '有人不适或轻伤，或窗口停办 30 分钟以上' },
    { severity: 'serious', name: '较大', meaning: '有人送医，或大厅停办半天以上' },
    { severity: 'major', name: '重大', meaning: '有人死亡或重伤，或大厅疏散' },
  ],
  phones: [
    { id: '120', name: '急救', phone: '120' },
    { id: '110', name: '报警', phone: '110' },
    { id: '119', name: '火警', phone: '119' },
  ],
  complaintDays: { accepted: 1, investigating: 3, handling: 5, answering: 7 },
  repeatDays: 180,
  fireDrillMonths: 0,
  otherDrillMonths: 12,
  drillIsTraining: true,
  patrolEveryMinutes: 120,
  inspectionMonths: 3,
  rectificationDays: 7,
  cctvKeepDays: 30,
};

/** The law or practice behind each number, shown where the number is set. */
export const safetySources: Readonly<Record<keyof SafetySettings, string>> = {
  keyUnit: '公安部令第61号第四十条',
  firstReportMinutes: '《生产安全事故报告和调查处理条例》第九条',
  followUpDays: '《生产安全事故报告和调查处理条例》第十三条',
  fireFollowUpDays: '《生产安全事故报告和调查处理条例》第十三条',
  kinds: '本厅规定',
  severities: '本厅规定',
  phones: '本厅规定',
  complaintDays: '本厅规定，环节依据 GB/T 36113',
  repeatDays: '本厅规定',
  fireDrillMonths: '公安部令第61号第四十条，0 为按法定频次',
  otherDrillMonths: '通行做法',
  drillIsTraining: '公安部令第61号第三十六条',
  patrolEveryMinutes: '公安部令第61号第二十五条',
  inspectionMonths: '公安部令第61号第二十六条',
  rectificationDays: '本厅规定',
  cctvKeepDays: '《公共安全视频图像信息系统管理条例》',
};

/** 61号令第四十条: key units drill at least half-yearly, others at least yearly; the hall may ask for more. */
export function drillMonths(kind: IncidentKind, safety: SafetySettings): number {
  if (kind !== 'fire') return safety.otherDrillMonths;
  const byLaw = safety.keyUnit ? 6 : 12;
  return safety.fireDrillMonths === 0 ? byLaw : Math.min(byLaw, safety.fireDrillMonths);
}

/** Months between two drills of a plan: its own number where it has one, for fire never more than the law allows. */
export function planDrillMonths(
  { kind, drillEveryMonths }: { readonly kind: IncidentKind; readonly drillEveryMonths: number },
  safety: SafetySettings,
): number {
  const usual = drillMonths(kind, safety);
  if (drillEveryMonths === 0) return usual;
  return kind === 'fire' ? Math.min(usual, drillEveryMonths) : drillEveryMonths;
}
