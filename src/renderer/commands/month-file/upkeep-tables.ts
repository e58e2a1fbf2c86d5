import type { MonthFacts } from './month-facts.ts';
import type { TableRow } from './tables-schema.ts';

interface UpkeepTables {
  readonly leave: readonly TableRow<'leave'>[];
  readonly equipment: readonly TableRow<'equipment'>[];
  readonly equipmentChecks: readonly TableRow<'equipmentChecks'>[];
  readonly patrols: readonly TableRow<'patrols'>[];
}

const patrols = (facts: MonthFacts): UpkeepTables['patrols'] =>
  facts.rounds.map(({ id, number, hallId, day, dueAt, doneAt, patrollerId, results, photos, ...signed }) => ({
    id,
    number,
    hallId,
    day,
    dueAt,
    doneAt,
    patrollerId,
    items: results.filter((r) => !r.none).length,
    faults: results.filter((r) => !r.none && !r.ok).length,
    patrollerSigned: signed.patrollerSigned !== '',
    supervisorSigned: signed.supervisorSigned !== '',
    photos: photos.length,
  }));

/** Leave that touches the month (without its reason: that may be an illness), the equipment with its checks, and the rounds. */
export const upkeepRows = (facts: MonthFacts): UpkeepTables => ({
  leave: facts.leaves.map(({ id, staffId, leave, from, to, status, decidedAt }) => ({
    id,
    staffId,
    kind: leave,
    from,
    to,
    status,
    decidedAt,
  })),
  equipment: facts.equipment.map(({ id, number, kind, name, model, quantity, unit, hallId, place, expiresOn, state }) => ({
    id,
    number,
    kind,
    name,
    model,
    quantity,
    unit,
    hallId,
    place,
    expiresOn,
    state,
  })),
  equipmentChecks: facts.equipmentChecks.map(({ id, equipmentId, day, result, note, photos }) => ({
    id,
    equipmentId,
    day,
    result,
    note,
    photos: photos.length,
  })),
  patrols: patrols(facts),
});
