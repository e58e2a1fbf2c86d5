import { dateOf, type Instant } from '#src/shared/domain/core/day.ts';
import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import type { IncidentFacts, IncidentReport } from '#src/shared/domain/incident/types.ts';
import { maskPhone } from '#src/shared/domain/staff/id-number.ts';

/** 厅务表 07: one frozen report laid out. */
export interface IncidentReportData {
  readonly letterhead: string;
  readonly bureau: string;
  /** `SJ-2026-0012` */
  readonly number: string;
  /** Which box of 初报、续报、终报 is ticked, and of 特急、加急、一般. */
  readonly kind: number;
  readonly urgency: number;
  /** `第 2 次` of a follow-up, else ''. */
  readonly turn: string;
  readonly title: string;
  readonly kinds: readonly string[];
  readonly kindAt: number;
  readonly occurred: string;
  readonly place: string;
  readonly discovered: string;
  readonly source: string;
  readonly reported: string;
  readonly entered: string;
  readonly unit: string;
  readonly nature: string;
  readonly scope: string;
  readonly losses: readonly (readonly [label: string, count: number])[];
  readonly loss: string;
  readonly people: string;
  readonly contact: string;
  readonly lines: readonly { readonly id: string; readonly time: string; readonly text: string; readonly by: string }[];
  readonly trend: string;
  readonly leaders: string;
  readonly proposal: string;
  readonly other: string;
  readonly phone: string;
}

const kindOrder = ['first', 'followUp', 'final'] as const;
const urgencyOrder = ['urgent', 'quick', 'usual'] as const;

const longTime = (at: Instant): string =>
  `${at.slice(0, 4)} 年 ${Number(at.slice(5, 7))} 月 ${dateOf(at.slice(0, 10))} 日 ${Number(at.slice(11, 13))} 时 ${Number(at.slice(14, 16))} 分`;

/** 张**: only the surname of people who came to the hall (forms.md, Masking). */
const surname = (name: string): string => {
  const [first, ...rest] = [...name];
  return rest.length === 0 || /[0-9约不]/.test(name) ? name : `${first}${'*'.repeat(rest.length)}`;
};

const sexes = { female: '女', male: '男', '': '' } as const;

const lossesOf = (facts: IncidentFacts): IncidentReportData['losses'] => [
  ['死亡', facts.deaths],
  ['重伤', facts.seriouslyInjured],
  ['轻伤', facts.slightlyInjured],
  ['患病送医', facts.hospitalised],
  ['失联', facts.missing],
];

/** Who it happened to and how to reach the family, both masked. */
function peopleOf(people: IncidentReport['people']): Pick<IncidentReportData, 'people' | 'contact'> {
  const who = people.map((p) => {
    const about = [sexes[p.sex], p.age === '' ? '' : `${p.age} 岁`].filter((x) => x !== '').join('，');
    return `${p.side === 'staff' ? p.name : surname(p.name)}${about === '' ? '' : `（${about}）`}`;
  });
  const contact = people
    .map((p) => (p.contact === '' ? maskPhone(p.phone) : p.contact.replace(/1\d{10}/g, (n) => maskPhone(n))))
    .filter((x) => x !== '');
  return { people: who.join('、'), contact: contact.join('、') };
}

/** Lays out a report from what it froze; nothing is read from the record as it is now. */
export function incidentReportData(
  report: IncidentReport,
  settings: HallSettings,
  halls: readonly Hall[],
  followUpTurn: number,
): IncidentReportData {
  const { incident, entries, people } = report;
  const { facts } = incident;
  const kinds = settings.safety.kinds.filter((k) => !k.hidden || k.kind === incident.kind);
  const hall = halls.find((h) => h.id === incident.hallId)?.name ?? '';
  return {
    letterhead: settings.letterhead,
    bureau: settings.bureauName,
    number: incident.number,
    kind: kindOrder.indexOf(report.kind),
    urgency: urgencyOrder.indexOf(report.urgency),
    turn: report.kind === 'followUp' ? `（第 ${followUpTurn} 次）` : '',
    title: incident.title,
    kinds: kinds.map((k) => k.name),
    kindAt: kinds.findIndex((k) => k.kind === incident.kind),
    occurred: longTime(incident.occurredAt),
    place: [hall, incident.place].filter((x) => x !== '').join(''),
    discovered: longTime(incident.discoveredAt),
    source: incident.source,
    reported: `书面 ${report.madeAt.slice(11, 16)}（距事发 ${minutesBetween(incident.occurredAt, report.madeAt)} 分钟）`,
    entered: longTime(incident.enteredAt),
    unit: facts.unit,
    nature: facts.nature,
    scope: facts.scope,
    losses: lossesOf(facts),
    loss: (facts.lossFen / 100).toFixed(facts.lossFen % 100 === 0 ? 0 : 2),
    ...peopleOf(people),
    lines: entries.filter((e) => !e.struck).map((e) => ({ id: e.id, time: e.at.slice(11, 16), text: e.text, by: e.by })),
    trend: facts.trend,
    leaders: facts.leaders,
    proposal: facts.proposal,
    other: facts.other,
    phone: settings.complaintPhone,
  };
}
