/** A file of the public shift-scheduling benchmark (and of our own files in that format), as it is written there. */
export interface BenchmarkInstance {
  /** Number of days, whole weeks; day 0 is a Monday. */
  readonly horizon: number;
  readonly shifts: readonly BenchmarkShift[];
  readonly staff: readonly BenchmarkPerson[];
  readonly shiftOn: readonly BenchmarkRequest[];
  readonly shiftOff: readonly BenchmarkRequest[];
  readonly cover: readonly BenchmarkCover[];
}

export interface BenchmarkShift {
  readonly id: string;
  readonly minutes: number;
  /** Numbers of the shifts that may not be worked the day after. */
  readonly notNext: readonly number[];
}

export interface BenchmarkPerson {
  readonly id: string;
  /** By shift number; a shift that the file does not name for a person may not be worked. */
  readonly maxOfShift: readonly number[];
  readonly maxMinutes: number;
  readonly minMinutes: number;
  readonly maxRun: number;
  readonly minRun: number;
  readonly minOff: number;
  readonly maxWeekends: number;
  readonly daysOff: ReadonlySet<number>;
}

/** Points for not giving (`shiftOn`) or for giving (`shiftOff`) a person a shift on a day. */
export interface BenchmarkRequest {
  readonly person: number;
  readonly day: number;
  readonly shift: number;
  readonly weight: number;
}

export interface BenchmarkCover {
  readonly day: number;
  readonly shift: number;
  readonly need: number;
  readonly under: number;
  readonly over: number;
}
