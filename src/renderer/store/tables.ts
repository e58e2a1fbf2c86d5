import type {
  Attachment,
  OvertimeChoice,
  PartAbsence,
  PunchCorrection,
  PunchMapping,
  SheetConfirmation,
} from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceMonth, AttendanceRecord, Punch, PunchImport, PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { CalendarYear } from '#src/shared/domain/calendar/types.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { EmergencyPlan, PlanVersion } from '#src/shared/domain/emergency-plan/types.ts';
import type { Equipment, EquipmentCheck } from '#src/shared/domain/equipment/types.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Counter, Demand, Hall, Post, ShiftType, Team, User } from '#src/shared/domain/hall/types.ts';
import type {
  CctvRetrieval,
  Incident,
  IncidentEntry,
  IncidentPerson,
  IncidentReport,
} from '#src/shared/domain/incident/types.ts';
import type { IntakeDay, IntakeKind, LedgerEntry, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import type { PatrolPlan, PatrolRound } from '#src/shared/domain/patrol/types.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import type {
  DemandException,
  DemandTemplate,
  LeaveEntitlement,
  LeaveRequest,
  RosterChange,
  RosterWish,
  ShiftPattern,
  Standby,
} from '#src/shared/domain/roster/planning/types.ts';
import type { RosterPublication, RosterRow } from '#src/shared/domain/roster/types.ts';
import type { PostAssignment, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { MonthFile, OpenReason } from '#src/shared/domain/submission/types.ts';

/** Every table of the book and what one record of it is. All are keyed by `id`. */
export interface HallTables {
  settings: HallSettings;
  halls: Hall;
  counters: Counter;
  posts: Post;
  teams: Team;
  shiftTypes: ShiftType;
  demands: Demand;
  users: User;
  calendarYears: CalendarYear;
  staff: StaffMember;
  postAssignments: PostAssignment;
  rosterRows: RosterRow;
  rosterPublications: RosterPublication;
  leaveRequests: LeaveRequest;
  leaveEntitlements: LeaveEntitlement;
  rosterWishes: RosterWish;
  demandExceptions: DemandException;
  demandTemplates: DemandTemplate;
  shiftPatterns: ShiftPattern;
  rosterChanges: RosterChange;
  standbys: Standby;
  attendance: AttendanceRecord;
  attendanceMonths: AttendanceMonth;
  punches: Punch;
  punchLinks: PunchLink;
  punchImports: PunchImport;
  punchCorrections: PunchCorrection;
  partAbsences: PartAbsence;
  overtimeChoices: OvertimeChoice;
  sheetConfirmations: SheetConfirmation;
  punchMappings: PunchMapping;
  attachments: Attachment;
  incidents: Incident;
  incidentEntries: IncidentEntry;
  incidentPeople: IncidentPerson;
  incidentReports: IncidentReport;
  cctvRetrievals: CctvRetrieval;
  complaints: Complaint;
  emergencyPlans: EmergencyPlan;
  planVersions: PlanVersion;
  drills: Drill;
  equipment: Equipment;
  equipmentChecks: EquipmentCheck;
  patrolPlans: PatrolPlan;
  patrolRounds: PatrolRound;
  rectifications: Rectification;
  monthFiles: MonthFile;
  openReasons: OpenReason;
  ledgerKinds: LedgerKind;
  ledgerEntries: LedgerEntry;
  intakeKinds: IntakeKind;
  intakeDays: IntakeDay;
}
export type TableName = keyof HallTables;

/** Version of the records' shape; every change of it has a migration. */
export const SCHEMA_VERSION = 7;

/** In the order in which a snapshot writes them. */
export const tableNames = [
  'settings',
  'halls',
  'counters',
  'posts',
  'teams',
  'shiftTypes',
  'demands',
  'users',
  'calendarYears',
  'staff',
  'postAssignments',
  'rosterRows',
  'rosterPublications',
  'leaveRequests',
  'leaveEntitlements',
  'rosterWishes',
  'demandExceptions',
  'demandTemplates',
  'shiftPatterns',
  'rosterChanges',
  'standbys',
  'attendance',
  'attendanceMonths',
  'punches',
  'punchLinks',
  'punchImports',
  'punchCorrections',
  'partAbsences',
  'overtimeChoices',
  'sheetConfirmations',
  'punchMappings',
  'attachments',
  'incidents',
  'incidentEntries',
  'incidentPeople',
  'incidentReports',
  'cctvRetrievals',
  'complaints',
  'emergencyPlans',
  'planVersions',
  'drills',
  'equipment',
  'equipmentChecks',
  'patrolPlans',
  'patrolRounds',
  'rectifications',
  'monthFiles',
  'openReasons',
  'ledgerKinds',
  'ledgerEntries',
  'intakeKinds',
  'intakeDays',
] as const satisfies readonly TableName[];
