import { attendance } from './attendance.ts';
import { attendancePerson } from './attendance-person.ts';
import { attendanceStats } from './attendance-stats.ts';
import { auto } from './auto.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { complaints } from './complaints.ts';
import { demand } from './demand.ts';
import { drills } from './drills.ts';
import { equipment } from './equipment.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { explain } from './explain.ts';
import { incidents } from './incidents.ts';
import { keeping } from './keeping.ts';
import { leave } from './leave.ts';
import { ledgers } from './ledgers.ts';
import { monthSheet } from './month-sheet.ts';
import { overtime } from './overtime.ts';
import { paper } from './paper.ts';
import { patrols } from './patrols.ts';
import { plans } from './plans.ts';
import { print } from './print.ts';
import { punches } from './punches.ts';
import { rectifications } from './rectifications.ts';
import { roster } from './roster.ts';
import { rules } from './rules.ts';
import { safety } from './safety.ts';
import { sending } from './sending.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { staff } from './staff.ts';
import { stats } from './stats.ts';
import { submission } from './submission.ts';
import { tableImport } from './table-import.ts';
import { today } from './today.ts';
import { wizard } from './wizard.ts';

/** The whole English catalogue, one namespace per area. */
export const en = {
  common,
  errors,
  commands,
  shell,
  tableImport,
  today,
  staff,
  roster,
  demand,
  attendance,
  submission,
  sending,
  settings,
  wizard,
  calendar,
  print,
  punches,
  rules,
  changes,
  exchange,
  explain,
  auto,
  keeping,
  leave,
  monthSheet,
  overtime,
  paper,
  attendancePerson,
  attendanceStats,
  stats,
  incidents,
  complaints,
  drills,
  plans,
  equipment,
  patrols,
  rectifications,
  safety,
  ledgers,
};
