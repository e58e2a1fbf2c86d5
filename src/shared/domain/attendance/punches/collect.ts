import { dayOfNumber } from '#src/shared/domain/core/day.ts';
import { shown } from './plain-text.ts';
import type { BadLine, BadLineCode, PunchFormat, PunchPerson, PunchReading, RawPunch } from './reading.ts';

const SECONDS_A_DAY = 86_400;

/** Takes in what a reader finds, in any order, and gives it back unique and sorted. Made for half a million punches. */
export interface PunchCollector {
  /** Names a person; gives the key for {@link PunchCollector.add}. */
  readonly person: (number: string, name?: string, department?: string) => string;
  /** `day` counts from 1970-01-01; `second` after its midnight, above a day or below 0 for the neighbours. */
  readonly add: (key: string, day: number, second: number) => void;
  readonly bad: (line: number, code: BadLineCode, text: string) => void;
  /** What is told from now on belongs to this sheet; '' = there is only one. */
  readonly sheet: (name: string) => void;
  /** A line that was not empty. */
  readonly line: () => void;
  readonly count: () => number;
  readonly reading: (format: PunchFormat) => PunchReading;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function collectPunches(): PunchCollector {
  const people = new Map<string, PunchPerson & { readonly index: number }>();
  const keys: string[] = [];
  const who: number[] = [];
  const when: number[] = [];
  const badLines: BadLine[] = [];
  let lines = 0;
  let sheet = '';
  return {
    sheet: (name) => {
      sheet = name;
    },
    person: (number, name = '', department = '') => {
      const key = number || name;
      const known = people.get(key);
      if (!known) people.set(key, { key, number, name, department, index: keys.push(key) - 1 });
      else if ((known.name === '' && name !== '') || (known.department === '' && department !== ''))
        people.set(key, { ...known, name: known.name || name, department: known.department || department });
      return key;
    },
    add: (key, day, second) => {
      who.push(people.get(key)?.index ?? 0);
      when.push(day * SECONDS_A_DAY + second);
    },
    bad: (line, code, text) => {
      badLines.push({ line, code, text: shown(text), ...(sheet === '' ? {} : { sheet }) });
    },
    line: () => {
      lines++;
    },
    count: () => when.length,
    reading: (format) => ({
      format,
      people: [...people.values()].map(({ index: _, ...p }) => p).sort((a, b) => byText(a.key, b.key)),
      punches: sortedPunches(keys, who, when),
      badLines: badLines.sort((a, b) => a.line - b.line),
      lines,
    }),
  };
}

/** One number carries time and person, so that the sort compares numbers only. */
function sortedPunches(keys: readonly string[], who: readonly number[], when: readonly number[]): RawPunch[] {
  const order = keys.map((_, i) => i).sort((a, b) => byText(keys[a] ?? '', keys[b] ?? ''));
  const rank = new Array<number>(keys.length).fill(0);
  for (const [at, index] of order.entries()) rank[index] = at;
  const size = Math.max(1, keys.length);
  const packed = Float64Array.from(when, (w, i) => w * size + (rank[who[i] ?? 0] ?? 0)).sort();
  const text = momentText();
  const punches: RawPunch[] = [];
  for (let i = 0; i < packed.length; i++) {
    const value = packed[i] ?? 0;
    if (i > 0 && value === packed[i - 1]) continue;
    const moment = Math.floor(value / size);
    punches.push({ number: keys[order[value - moment * size] ?? 0] ?? '', at: text(moment) });
  }
  return punches;
}

/** Seconds since 1970 as text; days and times of day are written once. */
function momentText(): (moment: number) => string {
  const days = new Map<number, string>();
  const times: string[] = [];
  const pad = (n: number): string => (n < 10 ? `0${n}` : String(n));
  return (moment) => {
    const day = Math.floor(moment / SECONDS_A_DAY);
    const second = moment - day * SECONDS_A_DAY;
    let date = days.get(day);
    if (date === undefined) {
      date = dayOfNumber(day);
      days.set(day, date);
    }
    let time = times[second];
    if (time === undefined) {
      time = `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;
      times[second] = time;
    }
    return `${date} ${time}`;
  };
}
