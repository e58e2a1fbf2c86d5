import { addDays, clockText, type DayKey, weekdayOf } from '#src/shared/domain/core/day.ts';

/** Somebody in a made-up file. */
export interface SamplePerson {
  readonly number: string;
  readonly name: string;
  readonly department: string;
}
/** A day's punches of somebody, seconds after the day's midnight; above a day = the next morning. */
export interface SampleDay {
  readonly person: SamplePerson;
  readonly day: DayKey;
  readonly seconds: readonly number[];
}

const NAMES = ['周敏', '石小满', '李晓燕', '欧阳春', '张三', '白海棠', '高原', '马建国'];

/** People of an invented hall. */
export const samplePeople = (count: number): SamplePerson[] =>
  Array.from({ length: count }, (_, i) => ({
    number: String(i + 1),
    name: NAMES[i % NAMES.length] + (i < NAMES.length ? '' : String(i)),
    department: i % 2 === 0 ? '窗口' : '咨询引导',
  }));

/** Always the same numbers for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Weekdays with four punches, now and then three or none, and a guard who leaves after midnight. Whole minutes unless `exact`. */
export function sampleMonth(people: readonly SamplePerson[], first: DayKey, days: number, exact = false): SampleDay[] {
  const roll = dice(people.length * 1000 + days);
  const found: SampleDay[] = [];
  for (let i = 0; i < days; i++) {
    const day = addDays(first, i);
    for (const [at, person] of people.entries()) {
      const guard = at === 3;
      if ((!guard && weekdayOf(day) > 5) || roll(20) === 0) continue;
      const minutes = guard
        ? [1190 + roll(15), 1440 + 120 + roll(20)]
        : [495 + roll(20), 720 + roll(10), 840 + roll(10), 1050 + roll(30)];
      const kept = roll(12) === 0 ? minutes.slice(0, -1) : minutes;
      found.push({ person, day, seconds: kept.map((m) => m * 60 + (exact ? roll(60) : 0)) });
    }
  }
  return found;
}

const DAY = 86_400;
const pad = (n: number): string => String(n).padStart(2, '0');

/** `HH:mm` or `HH:mm:ss` of a day, wrapped. */
export const timeText = (second: number, withSeconds = false): string =>
  clockText(Math.floor((second % DAY) / 60)) + (withSeconds ? `:${pad(second % 60)}` : '');

/** The day a punch falls on and its time. */
export const momentOf = (day: DayKey, second: number): { readonly day: DayKey; readonly time: string } => ({
  day: addDays(day, Math.floor(second / DAY)),
  time: timeText(second, true),
});

/** What a reader must find, as it gives it. */
export const expected = (days: readonly SampleDay[], key: (p: SamplePerson) => string): { number: string; at: string }[] =>
  [
    ...new Map(
      days.flatMap((d) =>
        d.seconds.map((s) => {
          const { day, time } = momentOf(d.day, s);
          return [`${day} ${time} ${key(d.person)}`, { number: key(d.person), at: `${day} ${time}` }] as const;
        }),
      ),
    ),
  ]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, punch]) => punch);
