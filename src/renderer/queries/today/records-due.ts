import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { dueOn, isLate } from '#src/shared/domain/complaint/due-days.ts';
import { addDays, type DayKey, dayOfInstant, type Instant } from '#src/shared/domain/core/day.ts';
import { casualtyWatch, firstReportDue } from '#src/shared/domain/incident/report.ts';
import { defaultSafety, type SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import { isOverdue, isPending } from '#src/shared/domain/rectification/progress.ts';
import type { Due } from './due.ts';

/** Complaints and rectifications are named this many days before their day. */
const SOON_DAYS = 2;

/** Records that wait for somebody: reports of incidents, complaints, rectifications. */
export async function recordsDue(db: HallDb, now: Instant): Promise<Due[]> {
  const today = dayOfInstant(now);
  const settings = await db.of('settings').get('settings');
  const [incidents, complaints, rectifications] = await Promise.all([
    incidentDue(db, now, settings?.safety ?? defaultSafety),
    complaintDue(db, today),
    rectificationDue(db, today),
  ]);
  return [...incidents, ...complaints, ...rectifications];
}

/** 初报 that is not written, 续报 while casualties may change, incidents that are still open on another day. */
async function incidentDue(db: HallDb, now: Instant, safety: SafetySettings): Promise<Due[]> {
  const today = dayOfInstant(now);
  const live = (await db.of('incidents').toArray()).filter((i) => !i.voided && i.state !== 'closed');
  const reported = new Set((await db.of('incidentReports').toArray()).map((r) => r.incidentId));
  return live.flatMap((i): Due[] => {
    const base = { go: 'incident', path: `/incidents/${i.id}` } as const;
    const detail = { name: `${i.number} ${i.title}`.trim() };
    const due: Due[] = [];
    const first = firstReportDue(i, safety);
    if (!reported.has(i.id))
      due.push({
        ...base,
        key: `report ${i.id}`,
        group: 'today',
        code: 'firstReport',
        detail: { ...detail, day: first.slice(5, 16).replace('T', ' ') },
      });
    const watch = casualtyWatch(i, safety);
    if (watch !== '' && watch >= today)
      due.push({ ...base, key: `watch ${i.id}`, group: 'soon', code: 'casualties', detail: { ...detail, day: watch } });
    else if (reported.has(i.id) && dayOfInstant(i.occurredAt) < today)
      due.push({ ...base, key: `open ${i.id}`, group: 'soon', code: 'openIncident', detail });
    return due;
  });
}

async function complaintDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const live = (await db.of('complaints').toArray()).filter((c) => !c.voided && c.state !== 'filed');
  return live.flatMap((c): Due[] => {
    const day = dueOn(c);
    if (day === '' || day > addDays(today, SOON_DAYS)) return [];
    const group = isLate(c, today) || day === today ? 'today' : 'soon';
    const detail = { name: c.number, day };
    return [{ key: `complaint ${c.id}`, group, code: 'complaint', detail, go: 'complaint', path: `/complaints/${c.id}` }];
  });
}

async function rectificationDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const live = (await db.of('rectifications').toArray()).filter(isPending);
  return live.flatMap((r): Due[] => {
    const base = {
      go: 'rectification',
      path: `/drills/rectifications/${r.id}`,
      detail: { name: `${r.number} ${r.finding}`, day: r.dueOn },
    } as const;
    if (r.state === 'done') return [{ ...base, key: `recheck ${r.id}`, group: 'soon', code: 'recheck' }];
    if (isOverdue(r, today) || r.dueOn === today) return [{ ...base, key: `zg ${r.id}`, group: 'today', code: 'rectification' }];
    return r.dueOn <= addDays(today, SOON_DAYS) ? [{ ...base, key: `zg ${r.id}`, group: 'soon', code: 'rectification' }] : [];
  });
}
