import type { PaperList } from '#src/renderer/commands/print/paper-sign-in.ts';
import type { DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { PaperBook } from '#src/renderer/queries/attendance/use-paper-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import type { PaperDraft } from '#src/renderer/ui-state/paper-draft.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { punchMinute } from '#src/shared/domain/attendance/derive/windows.ts';
import { againstMachine, type PaperAgainst } from '#src/shared/domain/attendance/paper/compare.ts';
import { paperStamp } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import { PAPER_COLUMNS, readPaperRow } from '#src/shared/domain/attendance/paper/read-row.ts';
import { countedPunches } from '#src/shared/domain/attendance/punches/counted.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import type { PaperRow } from '#src/shared/domain/attendance/types.ts';
import { dateOf, dayNumber, type Instant, type Minutes } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** One line of the sheet as it is being typed. */
export interface PaperLine {
  readonly staffId: string;
  readonly name: string;
  readonly place: string;
  readonly shift: ShiftType | undefined;
  readonly texts: readonly string[];
  readonly read: Result<readonly (Minutes | null)[], Problem>;
  /** Punches of machines, minutes after the day's midnight. */
  readonly machine: readonly Minutes[];
  readonly against: readonly PaperAgainst[];
  /** What the day becomes with what is typed; null for somebody of another hall. */
  readonly result: DayResult | null;
}

export interface PaperParts {
  readonly sheet: DaySheet;
  readonly book: PaperBook;
  readonly list: PaperList;
  readonly draft: PaperDraft;
  readonly now: Instant;
}

/** Everybody of the sheet in the order printed, then those who were added by hand. */
export function paperLines(parts: PaperParts): PaperLine[] {
  const { list, book, draft } = parts;
  const printed = new Set(list.people.map((p) => p.staffId));
  const added = [...(book.kept?.paper?.rows.map((r) => r.staffId) ?? []), ...draft.extra].filter((id) => !printed.has(id));
  const names = new Map(book.staff.map((m) => [m.id, m.name]));
  const extra = [...new Set(added)].map((staffId) => ({ staffId, name: names.get(staffId) ?? '', place: '' }));
  return [...list.people, ...extra].map((who) => lineOf(who, parts));
}

function lineOf(who: PaperList['people'][number], { sheet, book, draft, now }: PaperParts): PaperLine {
  const { info, source } = sheet;
  const person = source.people.find((p) => p.member.id === who.staffId);
  const cell = person?.cells[dateOf(info.day)];
  const shift = cell?.kind === 'shift' ? source.shifts.get(cell.shiftTypeId) : undefined;
  const before = book.kept?.paper?.rows.find((r) => r.staffId === who.staffId)?.times ?? [];
  const texts = draft.texts[who.staffId] ?? Array.from({ length: PAPER_COLUMNS }, (_, i) => clockOf(before[i] ?? null));
  const { rules } = source.settings;
  const read = readPaperRow(texts, shift, rules.dayBoundary);
  const machine = ofDay(book.machine.get(who.staffId) ?? [], book.day, shift, rules.dayBoundary);
  const stamps = (times: readonly (Minutes | null)[]) => times.flatMap((t) => (t === null ? [] : [paperStamp(book.day, t)]));
  const typed = read.ok ? stamps(read.value) : stamps(before);
  const gone = new Set(stamps(before));
  const punches = person && countedPunches([...person.punches.filter((p) => !gone.has(p)), ...typed]);
  const result = person && punches ? resultOf({ ...person, punches }, sheet, now) : null;
  return { ...who, shift, texts, read, machine, against: againstMachine(read.ok ? read.value : [], machine), result };
}

const resultOf = (person: DaySheet['source']['people'][number], { info, source }: DaySheet, now: Instant): DayResult | null =>
  attendanceSheet([person], [info], source.shifts, source.settings.rules, now)[0]?.results[0] ?? null;

/** Punches that can belong to the day, minutes after its midnight. */
function ofDay(stamps: readonly string[], day: string, shift: ShiftType | undefined, boundary: Minutes): Minutes[] {
  const zero = dayNumber(day) * 1440;
  const end = Math.max(1440 + boundary, (shift?.end ?? 0) + boundary);
  return countedPunches(stamps)
    .map((at) => punchMinute(at) - zero)
    .filter((at) => at >= boundary && at < end);
}

/** What of the lines is to be saved: everybody who signed. */
export const paperRows = (lines: readonly PaperLine[]): PaperRow[] =>
  lines.flatMap(({ staffId, read }) => (read.ok && read.value.some((t) => t !== null) ? [{ staffId, times: read.value }] : []));

/** How many times are on the sheet, and how many of those typed before are no longer on it. */
export function paperCounts(lines: readonly PaperLine[], kept: readonly PaperRow[]) {
  const keys = (rows: readonly PaperRow[]) =>
    rows.flatMap((r) => r.times.flatMap((t) => (t === null ? [] : [`${r.staffId} ${t}`])));
  const now = new Set(keys(paperRows(lines)));
  const before = keys(kept);
  return {
    people: lines.filter((l) => l.texts.some((text) => text.trim() !== '')).length,
    times: now.size,
    taken: before.filter((key) => !now.has(key)).length,
    differ: lines.reduce((sum, l) => sum + l.against.filter((a) => a.kind === 'differs').length, 0),
  };
}
