import type { Problem } from '#src/shared/domain/core/result.ts';
import type { RosterWeights } from './settings.ts';

/** Most points that one thing may weigh. */
const MOST_POINTS = 9999;
/** Hours of one more shift, both above the month's hours and beside somebody's fair share. */
const SHIFT_HOURS = 8;

/** 权重: whole points from 0 to 9999. */
export const checkWeights = (weights: RosterWeights): Problem[] =>
  Object.entries(weights)
    .filter(([, points]) => !Number.isInteger(points) || points < 0 || points > MOST_POINTS)
    .map(([at]) => ({ code: 'hall/weight-bounds', at }));

/**
 * The most points that one more shift can cost the person who takes it: against the hours, the fair share, a strong wish and the
 * published roster. A shortage that weighs no more may be left open although somebody could come.
 */
export const dearestShift = (w: RosterWeights): number =>
  SHIFT_HOURS * w.hours + Math.max(w.weekend, w.holiday) + w.late + 3 * w.wish + w.change + w.surplus;
