import { useTranslation } from 'react-i18next';
import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { titleInitials } from '#src/renderer/queries/find/title-initials.ts';
import { useFoundRecords } from '#src/renderer/queries/find/use-found-records.ts';
import { openNewIncident } from '#src/renderer/ui-state/new-incident.ts';
import { allLedgerKinds } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { areaList } from './areas.ts';

/** One line of the palette and where it leads. */
export interface Found {
  readonly key: string;
  readonly group: 'people' | 'records' | 'actions' | 'days';
  readonly title: string;
  readonly note: string;
  readonly path: string;
  /** An act that is no place to go to. */
  readonly run?: () => void;
}

/** How many people are shown at most. */
const PEOPLE = 8;

/** Finds people, records, areas and days that the query may mean. An empty query lists the areas. */
export function useFinder(query: string): readonly Found[] {
  const { t } = useTranslation(['shell', 'common']);
  const staff = useHallQuery((db) => db.of('staff').toArray(), []);
  const ledgers = useHallQuery((db) => db.of('ledgerKinds').toArray(), []);
  const words = query.trim();
  const records = useFoundRecords(words).map((r) => ({
    key: r.path,
    group: 'records' as const,
    title: `${r.number} ${r.title}`.trim(),
    note: [t(`palette.kind.${r.kind}`), r.day].filter((x) => x !== '').join('　'),
    path: r.path,
  }));
  const people: Found[] = words
    ? rankStaff(staff ?? [], words)
        .slice(0, PEOPLE)
        .map((m) => ({
          key: m.id,
          group: 'people' as const,
          title: m.name,
          note: `${m.number}${m.status === 'active' ? '' : `　${t(`palette.${m.status}`)}`}`,
          path: `/staff/${m.id}`,
        }))
    : [];
  const actions: Found[] = areaList
    .map((area) => ({
      key: area.id,
      group: 'actions' as const,
      title: t('palette.goto', { area: t(`common:area.${area.id}`) }),
      note: '',
      path: area.path,
    }))
    .filter((a) => words === '' || a.title.toLowerCase().includes(words.toLowerCase()));
  return [
    ...people,
    ...records,
    ...attendanceOf(staff ?? [], words, (name) => t('palette.attendanceOf', { name })),
    ...actions,
    ...ledgersOf(allLedgerKinds(ledgers ?? []), words, (name) => t('palette.ledgerOf', { name })),
    ...actsOf(words, (name) => t(`palette.act.${name}`)),
    ...daysOf(words, t),
  ];
}

/** A name with 考勤 behind it, in words or initials: that person's calendar. */
function attendanceOf(staff: readonly StaffMember[], words: string, titleOf: (name: string) => string): Found[] {
  const [, asked = ''] = /^(.*?)\s*(?:考勤|\skq)$/i.exec(words) ?? [];
  if (asked === '') return [];
  return rankStaff(staff, asked)
    .slice(0, PEOPLE)
    .map((m) => ({
      key: `attendance ${m.id}`,
      group: 'people' as const,
      title: titleOf(m.name),
      note: m.number,
      path: `/attendance/person/now/${m.id}`,
    }));
}

/** A ledger by a part of its name or the beginning of its initials. */
function ledgersOf(kinds: readonly LedgerKind[], words: string, titleOf: (name: string) => string): Found[] {
  const asked = words.toLowerCase();
  if (asked === '') return [];
  return kinds
    .filter(
      (k) => k.off !== true && (k.name.includes(words) || (/^[a-z]+$/.test(asked) && titleInitials(k.name).startsWith(asked))),
    )
    .map((k) => ({ key: k.id, group: 'actions' as const, title: titleOf(k.name), note: '', path: `/ledgers/list/${k.id}` }));
}

/** Acts and sheets, those of the roster for the month looked at last, with the pinyin initials of their Chinese titles. */
const acts = {
  autoRoster: { path: '/roster?auto', initials: 'zdpb' },
  leave: { path: '/roster/last/hall/leave', initials: 'qjyeyyw' },
  demand: { path: '/roster/last/hall/demand', initials: 'ygxq' },
  changes: { path: '/roster/last/hall/changes', initials: 'dbtbbb' },
  weekendRota: { path: '/roster?rota', initials: 'zmzblh' },
  stats: { path: '/roster/last/hall/stats', initials: 'pbtj' },
  attendanceStats: { path: '/attendance/stats', initials: 'kqtj' },
  paperSheet: { path: '/attendance/paper', initials: 'blzzqd' },
  newIncident: { path: '', initials: 'xjsj' },
  newComplaint: { path: '/complaints?new', initials: 'sltsdjts' },
  plans: { path: '/drills/plans', initials: 'yjya' },
  newEquipment: { path: '/drills/equipment?new', initials: 'djqc' },
  patrols: { path: '/drills/patrols', initials: 'jtxc' },
  inspections: { path: '/drills/patrols/inspections', initials: 'fhjc' },
  rectifications: { path: '/drills/rectifications', initials: 'zgtz' },
  intake: { path: '/ledgers/intake', initials: 'cksj' },
  safetySettings: { path: '/settings/safety', initials: 'sjyyjsz' },
} as const;
type ActName = keyof typeof acts;

/** Found by a part of the title or the beginning of its initials; never without a query. */
function actsOf(words: string, titleOf: (name: ActName) => string): Found[] {
  const asked = words.toLowerCase();
  if (asked === '') return [];
  return (Object.keys(acts) as ActName[])
    .map((name) => ({ name, title: titleOf(name) }))
    .filter(({ name, title }) => title.toLowerCase().includes(asked) || acts[name].initials.startsWith(asked))
    .map(({ name, title }) => {
      const found = { key: name, group: 'actions' as const, title, note: '', path: acts[name].path };
      return name === 'newIncident' ? { ...found, run: openNewIncident } : found;
    });
}

/** `2026-10-08` or `2026-10` lead to that day's or month's sheets. */
function daysOf(
  words: string,
  t: (key: 'palette.gotoDay' | 'palette.gotoMonth', options: { day: string; month: string }) => string,
): Found[] {
  const m = /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?)?月?$/.exec(words);
  if (!m) return [];
  const month = `${m[1]}-${String(m[2]).padStart(2, '0')}`;
  const day = m[3] ? `${month}-${m[3].padStart(2, '0')}` : '';
  return day
    ? [{ key: day, group: 'days', title: t('palette.gotoDay', { day, month }), note: '', path: `/attendance/day/${day}` }]
    : [{ key: month, group: 'days', title: t('palette.gotoMonth', { day, month }), note: '', path: `/roster/${month}` }];
}
