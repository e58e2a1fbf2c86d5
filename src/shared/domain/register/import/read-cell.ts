import { parseDay } from '#src/shared/domain/core/day-text.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { nearestName } from '#src/shared/domain/staff/import/nearest.ts';
import type { NamedRecord, RegisterContext, RegisterField } from './definition.ts';

/** Why a cell is not understood, and what was probably meant. */
export interface CellProblem {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly suggestion: string;
}
type Read = Result<string, CellProblem>;

const wrong = (code: string, detail: CellProblem['detail'], suggestion = ''): Read => err({ code, detail, suggestion });

/**
 * Reads one cell that is not empty. Refusals: `register/day`, `register/time`, `register/count`, `register/money`, `register/choice`,
 * `register/hall`, `register/person`, `register/plan`, each with the text.
 */
export function readCell(text: string, field: RegisterField, context: RegisterContext): Read {
  switch (field.kind) {
    case 'text':
      return ok(text);
    case 'day':
      return dayOf(text);
    case 'time':
      return timeOf(text);
    case 'clock':
      return clockOf(text);
    case 'count':
      return /^\d{1,6}\s*[\p{L}]{0,3}$/u.test(text.normalize('NFKC'))
        ? ok(String(Number.parseInt(text.normalize('NFKC'), 10)))
        : wrong('register/count', { text });
    case 'money':
      return moneyOf(text);
    case 'choice':
      return choiceOf(text, field, context);
    case 'hall':
      return named(text, 'hall', context.halls);
    case 'plan':
      return named(text, 'plan', context.plans);
    case 'person':
      return named(text, 'person', context.staff);
    case 'people':
      return peopleOf(text, context.staff);
    case 'owner':
      return ok(find(text, context.staff)?.id ?? `=${text}`);
  }
}

function dayOf(text: string): Read {
  const day = parseDay(text);
  return day === null ? wrong('register/day', { text }) : ok(day);
}

/** `HH:mm` anywhere after the day; a day alone is its midnight. */
function timeOf(text: string): Read {
  const plain = text.normalize('NFKC').trim();
  const clock = /(\d{1,2})\s*[:时]\s*(\d{1,2})?/.exec(plain.replace(/^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/, ''));
  const serial = /^\d{5}\.(\d+)$/.exec(plain);
  const day = parseDay(plain.replace(/[\sT]*\d{1,2}\s*[:时].*$/, ''));
  if (day === null) return wrong('register/time', { text });
  if (serial) return ok(`${day}T${clockText(Math.round(Number(`0.${serial[1]}`) * 1440))}:00+08:00`);
  const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : 0;
  return minutes < 1440 && Number(clock?.[2] ?? 0) < 60
    ? ok(`${day}T${clockText(minutes)}:00+08:00`)
    : wrong('register/time', { text });
}

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The first time of day in the text, as minutes. */
function clockOf(text: string): Read {
  const found = /(\d{1,2})\s*[:时]\s*(\d{1,2})?/.exec(text.normalize('NFKC'));
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)];
  return hour < 24 && minute < 60 ? ok(String(hour * 60 + minute)) : wrong('register/clock', { text });
}

/** Yuan with at most two decimals, as fen. */
function moneyOf(text: string): Read {
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?\s*元?$/.exec(text.normalize('NFKC').replaceAll(',', ''));
  return found ? ok(String(Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')))) : wrong('register/money', { text });
}

function choiceOf(text: string, field: RegisterField, context: RegisterContext): Read {
  const list = field.choices?.(context) ?? [];
  const found = list.find((c) => c.names.includes(text));
  const names = list.flatMap((c) => c.names);
  return found
    ? ok(found.value)
    : wrong('register/choice', { text, names: list.map((c) => c.names[0]).join('、') }, nearestName(text, names));
}

const squeezed = (text: string): string => text.replace(/[\s\u3000]/g, '');
const find = (text: string, list: readonly NamedRecord[]): NamedRecord | undefined =>
  list.find((x) => !x.voided && x.name === squeezed(text)) ?? list.find((x) => x.name === squeezed(text));

function named(text: string, what: 'hall' | 'plan' | 'person', list: readonly NamedRecord[]): Read {
  const found = find(text, list);
  if (found) return ok(found.id);
  const names = list.filter((x) => !x.voided).map((x) => x.name);
  return wrong(`register/${what}`, { text }, nearestName(squeezed(text), names));
}

/** Several people, divided by commas, spaces or the Chinese pause mark. */
function peopleOf(text: string, staff: readonly NamedRecord[]): Read {
  const names = text.split(/[、,，;；/\s]+/).filter((n) => n !== '');
  const whole = find(text, staff);
  if (whole) return ok(whole.id);
  const found = names.map((name) => ({ name, id: find(name, staff)?.id }));
  const missing = found.find((f) => f.id === undefined);
  if (!missing) return ok(found.map((f) => f.id).join(','));
  const near = nearestName(
    missing.name,
    staff.filter((x) => !x.voided).map((x) => x.name),
  );
  return wrong('register/person', { text: missing.name }, near === '' ? '' : text.replace(missing.name, near));
}

/** A domain refusal as a problem of the cell it is about. */
export const asCellProblem = (problem: Problem): CellProblem => ({
  code: problem.code,
  detail: problem.detail ?? {},
  suggestion: '',
});
