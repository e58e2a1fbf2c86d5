import { attendance } from './errors/attendance.ts';
import { calendar } from './errors/calendar.ts';
import { changes } from './errors/changes.ts';
import { demand } from './errors/demand.ts';
import { exchange } from './errors/exchange.ts';
import { hall } from './errors/hall.ts';
import { host } from './errors/host.ts';
import { keeping } from './errors/keeping.ts';
import { leave } from './errors/leave.ts';
import { overtime } from './errors/overtime.ts';
import { print } from './errors/print.ts';
import { roster } from './errors/roster.ts';
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
  ...print,
  ...roster,
  ...staff,
  ...submission,
} as const;
