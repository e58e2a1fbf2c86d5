import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type FileLine, InstanceFile, MOST } from './file-lines.ts';
import type { BenchmarkCover, BenchmarkInstance, BenchmarkPerson, BenchmarkRequest, BenchmarkShift } from './instance.ts';

type Numbers = ReadonlyMap<string, number>;

/** Reads a file of the benchmark's text format. Refusals name the line (`detail.line`, 0 = the file as a whole). */
export function parseInstance(text: string): Result<BenchmarkInstance, Problem[]> {
  const file = new InstanceFile(text);
  const horizon = readHorizon(file);
  const shiftLines = file.lines('SECTION_SHIFTS', true);
  const shiftNumbers = numberOf(file, shiftLines);
  const shifts = shiftLines.flatMap((line) => readShift(file, line, shiftNumbers) ?? []);
  const staffLines = file.lines('SECTION_STAFF', true);
  const staffNumbers = numberOf(file, staffLines);
  const daysOff = readDaysOff(file, staffNumbers, horizon);
  const staff = staffLines.flatMap((line, i) => readPerson(file, line, shiftNumbers, daysOff.get(i) ?? new Set()) ?? []);
  const where = { file, horizon, shiftNumbers, staffNumbers };
  const instance = {
    horizon,
    shifts,
    staff,
    shiftOn: readRequests(where, 'SECTION_SHIFT_ON_REQUESTS'),
    shiftOff: readRequests(where, 'SECTION_SHIFT_OFF_REQUESTS'),
    cover: readCover(where),
  };
  return file.problems.length > 0 ? err(file.problems) : ok(instance);
}

interface Where {
  readonly file: InstanceFile;
  readonly horizon: number;
  readonly shiftNumbers: Numbers;
  readonly staffNumbers: Numbers;
}

function readHorizon(file: InstanceFile): number {
  const [line] = file.lines('SECTION_HORIZON', true);
  if (!line) return 7;
  const days = file.number(line, line.text, 7);
  if (days % 7 !== 0) file.refuse('instance/not-whole-weeks', line);
  return days;
}

/** The first field of each line → its number in the file. */
function numberOf(file: InstanceFile, lines: readonly FileLine[]): Numbers {
  const numbers = new Map<string, number>();
  for (const line of lines) {
    const id = line.text.split(',', 1)[0]?.trim() ?? '';
    if (id === '' || numbers.has(id)) file.refuse('instance/twice', line);
    numbers.set(id, numbers.size);
  }
  return numbers;
}

function find(file: InstanceFile, line: FileLine, numbers: Numbers, id: string): number {
  const found = numbers.get(id);
  if (found === undefined) file.refuse('instance/unknown', line, id);
  return found ?? 0;
}

const parts = (field: string): string[] => field.split('|').filter((part) => part.trim() !== '');

function readShift(file: InstanceFile, line: FileLine, shifts: Numbers): BenchmarkShift | null {
  const [id, minutes = '', notNext = ''] = file.fields(line, 3) ?? [];
  if (id === undefined) return null;
  return {
    id,
    minutes: file.number(line, minutes, 1),
    notNext: parts(notNext).map((other) => find(file, line, shifts, other.trim())),
  };
}

function readPerson(file: InstanceFile, line: FileLine, shifts: Numbers, daysOff: ReadonlySet<number>): BenchmarkPerson | null {
  const fields = file.fields(line, 8);
  if (!fields) return null;
  const [id = '', limits = ''] = fields;
  const maxOfShift = Array.from(shifts, () => 0);
  for (const part of parts(limits)) {
    const [shift = '', most = ''] = part.split('=').map((text) => text.trim());
    maxOfShift[find(file, line, shifts, shift)] = file.number(line, most, 0);
  }
  const [maxMinutes = 0, minMinutes = 0, maxRun = 0, minRun = 0, minOff = 0, maxWeekends = 0] = fields
    .slice(2)
    .map((text) => file.number(line, text, 0));
  return { id, maxOfShift, maxMinutes, minMinutes, maxRun, minRun, minOff, maxWeekends, daysOff };
}

function readDay(file: InstanceFile, line: FileLine, text: string, horizon: number): number {
  const day = file.number(line, text, 0);
  if (day < horizon) return day;
  file.refuse('instance/day-outside', line, text);
  return 0;
}

function readDaysOff(file: InstanceFile, staff: Numbers, horizon: number): ReadonlyMap<number, ReadonlySet<number>> {
  const all = new Map<number, Set<number>>();
  for (const line of file.lines('SECTION_DAYS_OFF', false)) {
    const [id = '', ...days] = line.text.split(',').map((field) => field.trim());
    const person = find(file, line, staff, id);
    const own = all.get(person) ?? new Set();
    for (const day of days) if (day !== '') own.add(readDay(file, line, day, horizon));
    all.set(person, own);
  }
  return all;
}

function readRequests({ file, horizon, shiftNumbers, staffNumbers }: Where, section: string): BenchmarkRequest[] {
  return file.lines(section, false).flatMap((line) => {
    const [person = '', day = '', shift = '', weight = ''] = file.fields(line, 4) ?? [];
    if (person === '') return [];
    return {
      person: find(file, line, staffNumbers, person),
      day: readDay(file, line, day, horizon),
      shift: find(file, line, shiftNumbers, shift),
      weight: file.number(line, weight, 0),
    };
  });
}

function readCover({ file, horizon, shiftNumbers }: Where): BenchmarkCover[] {
  return file.lines('SECTION_COVER', false).flatMap((line) => {
    const [day = '', shift = '', need = '', under = '', over = ''] = file.fields(line, 5) ?? [];
    if (day === '') return [];
    return {
      day: readDay(file, line, day, horizon),
      shift: find(file, line, shiftNumbers, shift),
      need: file.number(line, need, -MOST),
      under: file.number(line, under, 0),
      over: file.number(line, over, 0),
    };
  });
}
