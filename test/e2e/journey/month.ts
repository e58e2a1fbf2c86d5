import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { daysInMonth } from '#src/shared/domain/core/day.ts';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { AttendancePage } from '#test/e2e/page-models/attendance.ts';
import { RosterPage } from '#test/e2e/page-models/roster.ts';
import { StaffPage } from '#test/e2e/page-models/staff.ts';
import { SubmissionPage } from '#test/e2e/page-models/submission.ts';
import { WizardPage } from '#test/e2e/page-models/wizard.ts';
import { demoCells, glyphLine, shiftTypes, staffTable } from '#test/support/demo-month.ts';
import { demoPunches } from '#test/support/demo-punches.ts';
import { writeXlsx } from '#test/support/write-xlsx.ts';

/** Where the month's files lie and how a step is pictured. */
export interface Journey {
  readonly page: Page;
  readonly month: string;
  /** The day of the journey as one types it, where it has one: `10-20`. */
  readonly day?: string;
  readonly files: string;
  readonly look: (name: string) => Promise<void>;
}

const halls = ['政务大厅', '税务大厅'] as const;

/** The register as Excel, the machine's log: what a real hall brings. */
export function writeInputs(folder: string, month: string): { readonly register: string; readonly log: string } {
  const register = path.join(folder, '职工名册.xlsx');
  writeXlsx(register, { 职工名册: staffTable() });
  const cells = demoCells(month);
  const people = demoStaff.map((m) => ({ number: m.number, cells: cells.get(m.name) ?? {} }));
  const log = path.join(folder, '1_attlog.dat');
  writeFileSync(log, demoPunches(month, people, shiftTypes, daysInMonth(month)));
  return { register, log };
}

/** A new hall by the wizard, then its people from Excel. */
export async function openHallWithStaff(j: Journey, register: string): Promise<string> {
  await j.look('wizard-welcome');
  await new WizardPage(j.page).openHall(
    {
      letterhead: '临溪县政务服务大厅',
      hallCode: 'LXZW',
      halls,
      bureau: '临溪县行政审批服务局',
      supplier: '临溪县恒信人力资源服务有限公司',
      supervisor: '周敏',
    },
    j.look,
  );
  await j.look('today-empty');
  const staff = new StaffPage(j.page);
  await staff.chooseFile(register);
  const counts = await staff.counts();
  await j.look('staff-import');
  await staff.writeImport();
  await j.look('staff');
  await staff.open('徐静');
  await j.look('staff-person');
  return counts;
}

/** Both halls' months pasted from Excel and published. */
export async function rosterAndPublish(j: Journey): Promise<void> {
  const roster = new RosterPage(j.page);
  const cells = demoCells(j.month);
  const days = daysInMonth(j.month);
  for (const hall of halls) {
    await roster.open(j.month, hall);
    await roster.beginBlank();
    const names = await roster.names();
    await roster.paste(0, 1, names.map((name) => glyphLine(cells.get(name) ?? {}, days)).join('\r\n'));
    await roster.saved();
    await j.look(`roster-${hall}`);
    await roster.publish('调休安排在节后，人数够用');
    await j.look(`roster-published-${hall}`);
  }
}

/** The machine's log in, the open days settled, both months locked. */
export async function attendanceAndLock(j: Journey, log: string): Promise<string> {
  const attendance = new AttendancePage(j.page);
  const summary = await attendance.chooseLog(log);
  await j.look('punches');
  await attendance.writeLog();
  for (const hallId of ['hall-1', 'hall-2']) {
    await attendance.openMonth(j.month, hallId);
    if (hallId === 'hall-1') await j.look('attendance-month');
    const open = new Set((await attendance.missing()).map((cell) => cell.split(':')[1] ?? ''));
    for (const date of open) await attendance.settleDay(`${j.month}-${date.padStart(2, '0')}`, hallId);
    await attendance.openMonth(j.month, hallId);
    await attendance.lock();
    await j.look(`attendance-locked-${hallId}`);
  }
  return summary;
}

/** The month's file as a ZIP in the export folder. */
export async function makeMonthFile(j: Journey): Promise<void> {
  const submission = new SubmissionPage(j.page);
  await submission.open(j.month);
  await j.look('submission-before');
  await submission.make();
  await j.look('submission-made');
}
