import type { Instant } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

/** 事件种类: the plans are kept by the same kinds. `other` has no plan. */
export type IncidentKind =
  | 'illness'
  | 'fire'
  | 'earthquake'
  | 'disorder'
  | 'outage'
  | 'suspicious'
  | 'crowding'
  | 'lostProperty'
  | 'other';

/** 严重程度, least to most; what each means is a setting. */
export type Severity = 'minor' | 'common' | 'serious' | 'major';

/** `open` being handled · `handled` over, papers not done · `closed` 结案. A closed one is opened again only with a reason. */
export type IncidentState = 'open' | 'handled' | 'closed';

/** 突发事件 */
export interface Incident {
  readonly id: string;
  /** `SJ-2026-0023` */
  readonly number: string;
  readonly kind: IncidentKind | '';
  readonly severity: Severity | '';
  readonly title: string;
  readonly hallId: string;
  readonly counterId: string;
  /** In words, beyond hall and counter. */
  readonly place: string;
  /** 事发、发现 and 录入: three different times (突发事件应对法61: no 迟报). `enteredAt` is never changed. */
  readonly occurredAt: Instant;
  readonly discoveredAt: Instant;
  readonly enteredAt: Instant;
  readonly by: string;
  /** 信息来源 */
  readonly source: string;
  /** The version of the plan that opened beside it, '' = none. */
  readonly planVersionId: string;
  /** Who does which step of the plan, by the plan's step id. */
  readonly stepOwners: Readonly<Record<string, string>>;
  readonly state: IncidentState;
  readonly handledAt: Instant | '';
  readonly closedAt: Instant | '';
  /** The form's fields (county incident report form); all may stay empty until the report that needs them. */
  readonly facts: IncidentFacts;
  /** Attachments by content hash. */
  readonly photos: readonly string[];
  /** Counts in the appraisal of these people, '' = of nobody. */
  readonly appraisal: { readonly staffIds: readonly string[]; readonly note: string } | null;
  readonly voided?: VoidMark;
}

/** What the report form asks for, in the supervisor's words. */
export interface IncidentFacts {
  /** 事件性质 */
  readonly nature: string;
  /** 影响范围 */
  readonly scope: string;
  /** 死亡、重伤、轻伤、患病送医、失联, people. */
  readonly deaths: number;
  readonly seriouslyInjured: number;
  readonly slightlyInjured: number;
  readonly hospitalised: number;
  readonly missing: number;
  readonly lossFen: number;
  /** 发展趋势 */
  readonly trend: string;
  /** 领导到位情况 */
  readonly leaders: string;
  /** 建议或要求 */
  readonly proposal: string;
  /** 单位概况 */
  readonly unit: string;
  /** 其他情况 */
  readonly other: string;
}

/**
 * 经过: one line of the append-only timeline. It is never edited or removed; a wrong one is struck through with a reason and stays
 * readable (突发事件应对法61: no 谎报、瞒报).
 */
export interface IncidentEntry {
  readonly id: string;
  readonly incidentId: string;
  /** When it happened; `enteredAt` when it was written down. */
  readonly at: Instant;
  readonly enteredAt: Instant;
  readonly by: string;
  /** `step` a step of the plan · `call` a telephone call · `told` somebody was informed · `firstAid` · `note` */
  readonly kind: 'step' | 'call' | 'told' | 'firstAid' | 'note';
  readonly text: string;
  /** Step of the plan, else ''. */
  readonly stepId: string;
  /** Number called or person told, else ''. */
  readonly whom: string;
  readonly struck?: VoidMark;
}

/** 当事人. The health note stands apart so that a screen or print can leave it out (personal data law: only as needed). */
export interface IncidentPerson {
  readonly id: string;
  readonly incidentId: string;
  readonly side: 'public' | 'staff';
  /** Of one of ours, else ''. */
  readonly staffId: string;
  readonly name: string;
  readonly sex: 'female' | 'male' | '';
  readonly age: string;
  readonly phone: string;
  /** 家属 or companion with telephone. */
  readonly contact: string;
  readonly healthNote: string;
  readonly voided?: VoidMark;
}

/** 初报、续报、终报: a frozen, numbered version of the record. What it says never changes afterwards. */
export interface IncidentReport {
  readonly id: string;
  readonly incidentId: string;
  readonly kind: 'first' | 'followUp' | 'final';
  /** 1, 2, 3 … within the incident. */
  readonly serial: number;
  readonly madeAt: Instant;
  readonly by: string;
  readonly urgency: 'urgent' | 'quick' | 'usual';
  /** 签发人 and 报送 to whom; '' until known. */
  readonly signedBy: string;
  readonly sentTo: string;
  readonly sentAt: Instant | '';
  /** The record as it was: the print is made from this alone. */
  readonly incident: Incident;
  readonly entries: readonly IncidentEntry[];
  readonly people: readonly Omit<IncidentPerson, 'healthNote'>[];
  readonly voided?: VoidMark;
}

/** 调取监控登记 (公共安全视频图像信息系统管理条例: 事由, 内容, 单位, 姓名). */
export interface CctvRetrieval {
  readonly id: string;
  /** `JK-2026-004` */
  readonly number: string;
  /** Of an incident, else ''. */
  readonly incidentId: string;
  readonly at: Instant;
  readonly reason: string;
  /** 内容: cameras and the time looked at or copied. */
  readonly cameras: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly copied: boolean;
  readonly unit: string;
  readonly name: string;
  readonly approvedBy: string;
  readonly by: string;
  readonly voided?: VoidMark;
}
