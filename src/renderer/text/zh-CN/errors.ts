import { attendance } from './errors/attendance.ts';
import { calendar } from './errors/calendar.ts';
import { changes } from './errors/changes.ts';
import { complaints } from './errors/complaints.ts';
import { demand } from './errors/demand.ts';
import { drills } from './errors/drills.ts';
import { equipment } from './errors/equipment.ts';
import { exchange } from './errors/exchange.ts';
import { hall } from './errors/hall.ts';
import { host } from './errors/host.ts';
import { incidents } from './errors/incidents.ts';
import { keeping } from './errors/keeping.ts';
import { leave } from './errors/leave.ts';
import { ledgers } from './errors/ledgers.ts';
import { overtime } from './errors/overtime.ts';
import { packages } from './errors/packages.ts';
import { paper } from './errors/paper.ts';
import { patrols } from './errors/patrols.ts';
import { plans } from './errors/plans.ts';
import { print } from './errors/print.ts';
import { rectifications } from './errors/rectifications.ts';
import { registers } from './errors/registers.ts';
import { roster } from './errors/roster.ts';
import { safety } from './errors/safety.ts';
import { staff } from './errors/staff.ts';
import { submission } from './errors/submission.ts';

/** One sentence for each problem code: what, where, what next. One file for each part that raises them. */
export const errors = {
  ...attendance,
  ...calendar,
  ...changes,
  ...demand,
  ...exchange,
  ...hall,
  ...host,
  ...keeping,
  ...leave,
  ...overtime,
  ...packages,
  ...paper,
  ...print,
  ...roster,
  ...staff,
  ...submission,
  ...incidents,
  ...complaints,
  ...drills,
  ...plans,
  ...equipment,
  ...patrols,
  ...rectifications,
  ...registers,
  ...safety,
  ...ledgers,
} as const;
