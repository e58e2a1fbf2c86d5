import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import type { Complaint } from './types.ts';

/** What a year's complaints come to; every share counts only those of which the answer is known. */
export interface ComplaintFigures {
  readonly total: number;
  readonly filed: number;
  /** Answered by their last day, of those that were answered. */
  readonly onTime: number;
  readonly answered: number;
  /** 满意 and 基本满意, of those who said. */
  readonly satisfied: number;
  readonly asked: number;
  /** 属实 and 部分属实, of those that were judged. */
  readonly founded: number;
  readonly judged: number;
  readonly repeats: number;
}

/** The day on which a complaint was answered; '' = not yet. Old registers that name no stage of answering are not counted. */
const answeredOn = (c: Complaint): string => {
  const stage = c.stages.findLast((s) => s.state === 'answering');
  return stage ? dayOfInstant(stage.at) : '';
};

export function complaintFigures(complaints: readonly Complaint[]): ComplaintFigures {
  const count = (fits: (c: Complaint) => boolean) => complaints.filter(fits).length;
  return {
    total: complaints.length,
    filed: count((c) => c.state === 'filed'),
    onTime: count((c) => answeredOn(c) !== '' && answeredOn(c) <= c.due.answering),
    answered: count((c) => answeredOn(c) !== ''),
    satisfied: count((c) => c.satisfaction === 'satisfied' || c.satisfaction === 'fair'),
    asked: count((c) => c.satisfaction !== '' && c.satisfaction !== 'unreached'),
    founded: count((c) => c.outcome === 'founded' || c.outcome === 'partly'),
    judged: count((c) => c.outcome !== '' && c.outcome !== 'withdrawn'),
    repeats: count((c) => c.repeatOf !== ''),
  };
}
