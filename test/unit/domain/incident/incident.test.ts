import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, instantOf, minutesBetween, plusMinutes, secondsOf } from '#src/shared/domain/core/instant.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { closeIncident, closingNeeds, endHandling, reopenIncident } from '#src/shared/domain/incident/close-incident.ts';
import { writeFacts } from '#src/shared/domain/incident/open-incident.ts';
import { casualtyWatch, firstReportDue, makeReport, nextReport } from '#src/shared/domain/incident/report.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import { inTime, stampOf, strikeEntry, writeEntry } from '#src/shared/domain/incident/timeline.ts';
import type { Incident, IncidentReport, IncidentState } from '#src/shared/domain/incident/types.ts';
import { anEntry, anIncident, incidentWriter as writer } from '#test/support/incident.ts';
import { aRectification } from '#test/support/rectification.ts';

const report = (over: Partial<IncidentReport> = {}): IncidentReport => {
  const made = makeReport(anIncident(), [anEntry()], [], [], { id: 'r1', kind: 'first', urgency: 'quick' }, writer);
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, ...over };
};
const ready = anIncident({ state: 'handled', severity: 'common', facts: { ...anIncident().facts, nature: '个人突发疾病' } });
const final = report({ id: 'r2', kind: 'final', serial: 2 });

describe('states', () => {
  const acts: Record<string, (i: Incident) => Result<Incident, Problem>> = {
    write: (i) => writeFacts(i, { title: '老人晕倒' }, writer.now),
    handle: (i) => endHandling(i, writer),
    close: (i) => closeIncident({ ...ready, state: i.state }, [report(), final], [], writer),
    reopen: (i) => reopenIncident(i, '家属有新情况'),
  };
  const legal: Record<IncidentState, readonly string[]> = {
    open: ['write', 'handle'],
    handled: ['write', 'close'],
    closed: ['reopen'],
  };
  test('every act in every state: only the legal ones are taken', () => {
    for (const [state, allowed] of Object.entries(legal))
      for (const [name, act] of Object.entries(acts))
        expect([state, name, act(anIncident({ state: state as IncidentState })).ok]).toEqual([
          state,
          name,
          allowed.includes(name),
        ]);
  });

  test('it is closed with kind, severity, nature, the final report and no open follow-up', () => {
    expect(closingNeeds(anIncident({ kind: '' }), [], [aRectification()])).toEqual([
      'kind',
      'severity',
      'nature',
      'handled',
      'followUps',
      'finalReport',
    ]);
    expect(closeIncident(ready, [report()], [], writer)).toMatchObject({
      error: { code: 'incident/needs', detail: { count: 1 } },
    });
    expect(closeIncident(ready, [final], [aRectification({ state: 'done' })], writer).ok).toBe(false);
    expect(closeIncident(ready, [final], [aRectification({ state: 'closed' })], writer)).toMatchObject({
      value: { state: 'closed', closedAt: writer.now },
    });
    expect(reopenIncident(anIncident({ state: 'closed' }), ' ')).toMatchObject({ error: { code: 'incident/reopen-reason' } });
  });
});

describe('the times', () => {
  test('when it was entered is never changed, whatever is written', () => {
    const after = writeFacts(anIncident(), { occurredAt: '2026-09-23T10:18:10+08:00' }, writer.now);
    expect(after).toMatchObject({ value: { occurredAt: '2026-09-23T10:18:10+08:00', enteredAt: writer.now } });
  });
  test.each([
    [{ occurredAt: '2026-09-23T10:19:00+08:00', discoveredAt: '2026-09-23T10:19:00+08:00' }, 'incident/future'],
    [{ discoveredAt: '2026-09-23T10:00:00+08:00' }, 'incident/order'],
    [{ title: ' ' }, 'incident/title'],
    [{ facts: { deaths: 0.5 } }, 'incident/count'],
    [{ facts: { missing: -1 } }, 'incident/count'],
  ])('%o is refused', (part, code) => {
    expect(writeFacts(anIncident(), part, writer.now)).toMatchObject({ error: { code } });
  });
  test('the first report is due an hour after it occurred (《生产安全事故报告和调查处理条例》第九条)', () => {
    expect(firstReportDue(anIncident({ occurredAt: '2026-09-23T23:30:10+08:00' }), defaultSafety)).toBe(
      '2026-09-24T00:30:10+08:00',
    );
  });
  test('casualties are watched for 30 days, after a fire for 7 (第十三条); nobody hurt, nothing to watch', () => {
    const hurt = anIncident({ occurredAt: '2026-09-23T10:00:00+08:00', facts: { ...anIncident().facts, hospitalised: 1 } });
    expect(casualtyWatch(anIncident(), defaultSafety)).toBe('');
    expect(casualtyWatch(hurt, defaultSafety)).toBe('2026-10-23');
    expect(casualtyWatch({ ...hurt, kind: 'fire' }, defaultSafety)).toBe('2026-09-30');
  });
});

describe('the timeline is only added to (《突发事件应对法》第六十一条)', () => {
  const line = { kind: 'note', text: '救护车到了', stepId: '', whom: '', at: '' } as const;
  test('a line has its own time and the time it was written', () => {
    const early = writeEntry(anIncident(), [], { ...line, at: '2026-09-23T10:10:00+08:00' }, 'e', writer);
    expect(early).toMatchObject({ value: { at: '2026-09-23T10:10:00+08:00', enteredAt: writer.now } });
    expect(writeEntry(anIncident(), [], { ...line, at: '2026-09-23T10:30:00+08:00' }, 'e', writer)).toMatchObject({
      error: { code: 'incident/future' },
    });
    expect(writeEntry(anIncident(), [], { ...line, text: ' ' }, 'e', writer)).toMatchObject({
      error: { code: 'incident/empty-entry' },
    });
  });
  test('a step is stamped once; struck through, it can be stamped again and the first time stays', () => {
    const stamped = anEntry({ kind: 'step', stepId: 's1', text: '疏开围观群众' });
    const again = { ...line, kind: 'step', stepId: 's1' } as const;
    expect(writeEntry(anIncident(), [stamped], again, 'e2', writer)).toMatchObject({ error: { code: 'incident/stamped' } });
    const struck = strikeEntry(anIncident(), stamped, '按错', writer);
    if (!struck.ok) throw new Error(struck.error.code);
    expect(struck.value).toMatchObject({ text: '疏开围观群众', struck: { reason: '按错' } });
    expect(stampOf([struck.value], 's1')).toBeUndefined();
    expect(writeEntry(anIncident(), [struck.value], again, 'e2', writer)).toMatchObject({ ok: true });
    expect(strikeEntry(anIncident(), struck.value, '再划', writer)).toMatchObject({ error: { code: 'incident/struck' } });
    expect(strikeEntry(anIncident(), stamped, ' ', writer)).toMatchObject({ error: { code: 'incident/strike-reason' } });
  });
  test('of a closed incident nothing is written or struck', () => {
    const closed = anIncident({ state: 'closed' });
    expect(writeEntry(closed, [], line, 'e', writer)).toMatchObject({ error: { code: 'incident/closed' } });
    expect(strikeEntry(closed, anEntry(), '错', writer)).toMatchObject({ error: { code: 'incident/closed' } });
  });
  test('whatever is written and struck: no line goes, none changes its words', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('write', 'strike'), fc.nat(8), fc.string({ minLength: 1, maxLength: 6 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(moves, (order) => {
        let entries = [anEntry()];
        for (const [act, at, text] of order) {
          const before = entries;
          if (act === 'write') {
            const made = writeEntry(anIncident(), entries, { ...line, text }, `e${entries.length}`, writer);
            if (made.ok) entries = [...entries, made.value];
          } else {
            const target = entries[at % entries.length];
            const struck = target && strikeEntry(anIncident(), target, text, writer);
            if (struck?.ok) entries = entries.map((e) => (e.id === struck.value.id ? struck.value : e));
          }
          expect(entries.slice(0, before.length).map((e) => [e.id, e.text, e.at])).toEqual(
            before.map((e) => [e.id, e.text, e.at]),
          );
        }
      }),
    );
  });
  test('it is read in the order in which things happened', () => {
    const late = anEntry({ id: 'b', at: '2026-09-23T10:18:00+08:00', enteredAt: '2026-09-23T10:18:50+08:00' });
    expect(inTime([anEntry({ id: 'a' }), late]).map((e) => e.id)).toEqual(['b', 'a']);
  });
});

describe('reports', () => {
  const write = (incident: Incident, made: readonly IncidentReport[], kind: IncidentReport['kind']) =>
    makeReport(incident, [], [], made, { id: 'r', kind, urgency: 'usual' }, writer);
  test('first, follow-ups, final; none after the final one', () => {
    expect(nextReport(anIncident(), [])).toBe('first');
    expect(nextReport(anIncident(), [report()])).toBe('followUp');
    expect(nextReport(ready, [report()])).toBe('final');
    expect(nextReport(ready, [report(), final])).toBeNull();
    expect(write(anIncident(), [], 'final')).toMatchObject({ error: { code: 'incident/no-report' } });
    expect(write(ready, [report()], 'followUp')).toMatchObject({ value: { serial: 2 } });
    expect(write({ ...ready, facts: { ...ready.facts, nature: '' } }, [report()], 'final')).toMatchObject({
      error: { code: 'incident/nature' },
    });
  });
  test('a report holds the record as it was, and no health note', () => {
    const person = {
      id: 'p',
      incidentId: 'incident-1',
      side: 'public',
      staffId: '',
      name: '张建军',
      sex: 'male',
      age: '68',
      phone: '13812340417',
      contact: '',
      healthNote: '有高血压',
    } as const;
    const made = makeReport(anIncident(), [anEntry()], [person], [], { id: 'r', kind: 'first', urgency: 'quick' }, writer);
    expect(made).toMatchObject({
      value: { incident: { title: '突发疾病' }, entries: { length: 1 }, people: [{ name: '张建军' }] },
    });
    expect(JSON.stringify(made)).not.toContain('高血压');
  });
});

describe('the wall clock', () => {
  const moments = fc.integer({ min: 0, max: 4_000_000_000 });
  test('seconds and texts are each other’s inverse, over midnights and leap years', () => {
    fc.assert(
      fc.property(moments, (s) => {
        expect(secondsOf(instantOf(s))).toBe(s);
      }),
    );
  });
  test('so many minutes later is so many minutes away', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 100_000 }), (s, m) => {
        expect(minutesBetween(instantOf(s), plusMinutes(instantOf(s), m))).toBe(m);
      }),
    );
  });
  test('a running clock is read in minutes, from an hour on in hours', () => {
    expect(elapsed('2026-09-23T10:18:10+08:00', '2026-09-23T10:34:52+08:00')).toBe('16:42');
    expect(elapsed('2026-09-23T23:59:59+08:00', '2026-09-24T01:00:00+08:00')).toBe('1:00:01');
    expect(elapsed('2026-09-23T10:00:00+08:00', '2026-09-23T09:00:00+08:00')).toBe('00:00');
  });
});
