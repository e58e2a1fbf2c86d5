import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import { Lattice, NEVER, Scratch } from './lattice.ts';
import { type CountedLimits, missedLimit, NOTHING_COUNTED, type PricedPerson, pricedPerson } from './person.ts';
import { cheapestMonth, firstPlace, movesFrom, type Place, placeValue } from './walk.ts';

/** Above so many numbers a table counts no further limits; what it gives is then a bound. */
const LARGEST_TABLE = 8_000_000;
/** How many places the search for a month that also keeps the limits not counted may visit. */
const SEARCH_PLACES = 4000;
const SHORT_SEARCH = 300;
const LONG_SEARCH = 200_000;

/** A cheap month, null when none was found in the effort spent. `bound` ≤ the cost of every month that keeps all limits; equal to `cost` when the month is exact. */
export interface Priced {
  readonly month: Uint8Array | null;
  readonly cost: number;
  readonly bound: number;
}

/** Prices people. A limit enters a person's state only once it has been broken, and stays. */
export class Pricer {
  readonly people: readonly PricedPerson[];
  private readonly scratch = new Scratch();
  private readonly lattices: (Lattice | undefined)[];
  private readonly month: Uint8Array;

  constructor(problem: RosterProblem) {
    this.people = problem.people.map((person) => pricedPerson(problem, person));
    this.lattices = problem.people.map(() => undefined);
    this.month = new Uint8Array(problem.days);
  }

  private lattice(person: number): Lattice {
    const known = this.lattices[person];
    if (known) return known;
    const p = this.people[person];
    const weekends = Math.ceil(p.days / 7);
    return this.use(person, {
      ...NOTHING_COUNTED,
      minutes: p.contract.minMinutes > 0 || p.person.hours !== undefined,
      weekends: p.contract.maxWeekends < weekends,
    });
  }

  private use(person: number, counted: CountedLimits): Lattice {
    const lattice = new Lattice(this.people[person], counted, this.scratch);
    this.lattices[person] = lattice;
    return lattice;
  }

  /** The cheapest month of a person under these cell costs; null when no month keeps the rules. */
  cheapest(person: number, cost: Float64Array): Priced | null {
    for (;;) {
      const lattice = this.lattice(person);
      const value = lattice.run(cost);
      if (value >= NEVER / 2) return null;
      cheapestMonth(lattice, cost, this.month);
      const wider = missedLimit(this.people[person], this.month, lattice.counted);
      if (!wider) return { month: this.month.slice(), cost: value, bound: value };
      const found = this.searchWithin(lattice, cost, NEVER / 4, 1, SEARCH_PLACES);
      const first = found.months[0];
      if (first && found.complete) return { month: first.month, cost: first.cost, bound: first.cost };
      const next = new Lattice(this.people[person], wider, this.scratch);
      if (next.size <= LARGEST_TABLE) this.lattices[person] = next;
      else return { month: first?.month ?? null, cost: first?.cost ?? value, bound: value };
    }
  }

  /**
   * A month that is cheap but not always the cheapest: counts a further limit only when a short search finds no month at all. Its
   * `bound` holds all the same.
   */
  cheap(person: number, cost: Float64Array): Priced | null {
    for (;;) {
      const lattice = this.lattice(person);
      const bound = lattice.run(cost);
      if (bound >= NEVER / 2) return null;
      cheapestMonth(lattice, cost, this.month);
      const wider = missedLimit(this.people[person], this.month, lattice.counted);
      if (!wider) return { month: this.month.slice(), cost: bound, bound };
      const found = this.searchWithin(lattice, cost, NEVER / 4, 1, SHORT_SEARCH).months[0];
      if (found) return { ...found, bound };
      const next = new Lattice(this.people[person], wider, this.scratch);
      if (next.size > LARGEST_TABLE) return { ...this.longSearch(lattice, cost), bound };
      this.lattices[person] = next;
    }
  }

  /** Any month at all, where the table for the cheapest would be too large. */
  private longSearch(lattice: Lattice, cost: Float64Array): { readonly month: Uint8Array | null; readonly cost: number } {
    const found = this.searchWithin(lattice, cost, NEVER / 4, 1, LONG_SEARCH).months[0];
    return found ?? { month: null, cost: NEVER };
  }

  /**
   * Every month whose cost is at most `limit`, cheapest paths first, at most `most` of them. `complete` = none was left out.
   */
  within(person: number, cost: Float64Array, limit: number, most: number): Found {
    const lattice = this.lattice(person);
    lattice.run(cost);
    return this.searchWithin(lattice, cost, limit, most, most * 60 + 20_000);
  }

  private searchWithin(lattice: Lattice, cost: Float64Array, limit: number, most: number, places: number): Found {
    const search = new MonthSearch(lattice, cost, limit, most, places);
    search.visit(0, firstPlace(lattice), 0);
    search.months.sort((a, b) => a.cost - b.cost);
    return { months: search.months, complete: search.complete };
  }
}

export interface Found {
  readonly months: { readonly month: Uint8Array; readonly cost: number }[];
  readonly complete: boolean;
}

/** Depth first through the lattice, cheapest way on first. With `most = 1` it is branch and bound for the cheapest month. */
class MonthSearch {
  readonly months: { month: Uint8Array; cost: number }[] = [];
  complete = true;
  private readonly lattice: Lattice;
  private readonly cost: Float64Array;
  private readonly most: number;
  private limit: number;
  private places: number;
  private readonly month: Uint8Array;
  /** By shift: days that may still be worked. */
  private readonly left: Int32Array;

  constructor(lattice: Lattice, cost: Float64Array, limit: number, most: number, places: number) {
    this.lattice = lattice;
    this.cost = cost;
    this.limit = limit;
    this.most = most;
    this.places = places;
    this.month = new Uint8Array(lattice.p.days);
    this.left = Int32Array.from(lattice.p.contract.maxOfShift);
  }

  visit(day: number, place: Place, spent: number): void {
    if (day === this.lattice.p.days) {
      this.keep(spent + placeValue(this.lattice, day, place));
      return;
    }
    for (const move of movesFrom(this.lattice, this.cost, day, place, this.limit - spent)) {
      if (this.places-- <= 0) this.complete = false;
      if (!this.complete) return;
      if (spent + move.ahead > this.limit) continue;
      if (move.choice > 0 && this.left[move.choice - 1] === 0) continue;
      this.month[day] = move.choice;
      if (move.choice > 0) this.left[move.choice - 1]--;
      this.visit(day + 1, move.to, spent + move.cost);
      if (move.choice > 0) this.left[move.choice - 1]++;
    }
  }

  private keep(spent: number): void {
    if (missedLimit(this.lattice.p, this.month, this.lattice.counted)) return;
    if (this.most === 1) {
      this.months.length = 0;
      this.limit = spent - 1e-9;
    } else if (this.months.length >= this.most) {
      this.complete = false;
      return;
    }
    this.months.push({ month: this.month.slice(), cost: spent });
  }
}
