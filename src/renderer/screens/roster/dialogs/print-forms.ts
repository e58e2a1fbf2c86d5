import { buildCounterRosterDocument } from '#src/renderer/commands/print/counter-roster.ts';
import { buildDoorDutyDocument } from '#src/renderer/commands/print/door-duty.ts';
import { buildDoorWeekDocument } from '#src/renderer/commands/print/door-week.ts';
import { buildPersonRosterDocument } from '#src/renderer/commands/print/person-roster.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { buildWalletSlipsDocument } from '#src/renderer/commands/print/wallet-slips.ts';
import type { useCommands } from '#src/renderer/session/session.tsx';
import { assertNever } from '#src/shared/domain/core/result.ts';

/** The month's sheets: 排班表, 按人, 按窗口, 当天公示, 一周公示, 口袋卡. */
export const rosterForms = ['roster', 'person', 'counter', 'day', 'week', 'slips'] as const;
export type RosterForm = (typeof rosterForms)[number];

export interface FormChoice {
  readonly form: RosterForm;
  readonly month: string;
  readonly hallId: string;
  readonly paper: 'A4' | 'A3';
  readonly choice: 'newest' | 'draft';
  /** '' = everybody. */
  readonly staffId: string;
  /** The day that is hung at the door. */
  readonly day: string;
  /** Monday of the week that is hung at the door. */
  readonly monday: string;
}

/** Makes the document that was chosen. */
export function buildForm(ctx: ReturnType<typeof useCommands>, chosen: FormChoice): ReturnType<typeof buildRosterDocument> {
  const { month, hallId, paper, choice, staffId, day, monday } = chosen;
  const staffIds = staffId === '' ? [] : [staffId];
  switch (chosen.form) {
    case 'roster':
      return buildRosterDocument(ctx, { month, hallIds: [hallId], paper, choice });
    case 'person':
      return buildPersonRosterDocument(ctx, { month, hallId, paper, choice, staffIds });
    case 'counter':
      return buildCounterRosterDocument(ctx, { month, hallId, paper, choice });
    case 'day':
      return buildDoorDutyDocument(ctx, { day, hallId, paper, choice });
    case 'week':
      return buildDoorWeekDocument(ctx, { day: monday, hallId, paper, choice });
    case 'slips':
      return buildWalletSlipsDocument(ctx, { month, hallId, paper, choice, staffIds });
    default:
      return assertNever(chosen.form);
  }
}
