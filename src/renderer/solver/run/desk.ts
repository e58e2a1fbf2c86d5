import type { Certificate } from '#src/renderer/solver/model/certificate.ts';
import type { Roster } from '#src/renderer/solver/model/problem.ts';

/** What both workers look at: the best roster and the best bound, whoever found them. */
export class Desk {
  roster: Roster | null = null;
  objective = Number.POSITIVE_INFINITY;
  bound = Number.NEGATIVE_INFINITY;
  impossible: readonly number[] = [];
  private untold = false;
  private readonly tell: (news: News) => void;

  constructor(tell: (news: News) => void) {
    this.tell = tell;
  }

  /** Nothing better can be found. */
  get settled(): boolean {
    return this.objective <= this.bound || this.impossible.length > 0;
  }

  /** Takes a roster found here. */
  offer(roster: Roster, objective: number): void {
    if (objective >= this.objective) return;
    this.take({ kind: 'roster', roster: roster.slice(), objective });
    this.untold = true;
  }

  /** Tells the others of the best roster found here since the last time; many small steps are told as one. */
  tellRoster(): void {
    if (!this.untold || !this.roster) return;
    this.untold = false;
    this.tell({ kind: 'roster', roster: this.roster, objective: this.objective });
  }

  prove(certificate: Certificate): void {
    if (certificate.bound <= this.bound) return;
    this.bound = certificate.bound;
    this.tell({ kind: 'bound', certificate });
  }

  /** These people have no month that keeps the rules. */
  giveUp(people: readonly number[]): void {
    this.impossible = people;
    this.tell({ kind: 'impossible', people });
  }

  /** News of the other worker. */
  take(news: News): void {
    if (news.kind === 'bound') this.bound = Math.max(this.bound, news.certificate.bound);
    else if (news.kind === 'impossible') this.impossible = news.people;
    else if (news.objective < this.objective) {
      this.untold = false;
      this.roster = news.roster;
      this.objective = news.objective;
    }
  }
}

export type News =
  | { readonly kind: 'roster'; readonly roster: Roster; readonly objective: number }
  | { readonly kind: 'bound'; readonly certificate: Certificate }
  | { readonly kind: 'impossible'; readonly people: readonly number[] };
