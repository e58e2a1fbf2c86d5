import { hoursText } from '#src/renderer/screens/roster/words.ts';
import type { Minutes } from '#src/shared/domain/core/day.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import type { CellOrigin, CellReason } from '#src/shared/domain/roster/explain/cell-reason.ts';
import type { Comparison, FigureCode } from '#src/shared/domain/roster/explain/comparisons.ts';
import type { Against, Instead } from '#src/shared/domain/roster/explain/instead.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import type { ExplainText } from './use-explain-text.ts';

type Covers = Extract<CellReason, { readonly code: 'covers' }>;

function coversText({ demand, planned, needed, others }: Covers, self: string, { t, some, many }: ExplainText): string {
  const code = planned === needed ? 'why.exactly' : planned < needed ? 'why.fewer' : 'why.surplus';
  const head = t(code, { demand: demand.name, planned, needed, over: planned - needed });
  const names = some(others);
  const with_ =
    others.length === 0
      ? t('why.alone', { name: self })
      : t(many(others) ? 'why.withMore' : 'why.with', { names, count: others.length });
  return [head, with_].join(t('join'));
}

function leaveText(leave: string, request: LeaveRequest | undefined, { t, day }: ExplainText): string {
  if (!request) return t('why.leave', { leave });
  const text = t('why.leaveAsked', { leave, from: day(request.from), to: day(request.to), by: request.decidedBy });
  return request.reason === '' ? text : t('why.leaveReason', { text, reason: request.reason });
}

/** One reason as a sentence about the person `self`. */
export function reasonText(reason: CellReason, self: string, text: ExplainText): string {
  const { t, roster, shift, rule } = text;
  switch (reason.code) {
    case 'covers':
      return coversText(reason, self, text);
    case 'leave':
      return leaveText(roster(`leaveName.${reason.leave}`), reason.request, text);
    case 'rule':
      return t('why.rule', { rule: rule(reason.breach) });
    case 'afterNight':
      return t('why.afterNight', { shift: shift(reason.shiftTypeId) });
    case 'enough':
      return t('why.enough', { demands: reason.demands.map((d) => t('why.demand', { demand: d.name })).join('') });
    case 'couldWork':
      return t('why.couldWork', { demand: reason.demand.name, shift: shift(reason.shiftTypeId) });
    case 'noDemand':
    case 'wishMet':
    case 'wishMissed':
    case 'standby':
    case 'dayOff':
    case 'notCounted':
    case 'hoursFull':
      return t(`why.${reason.code}`);
    default:
      return assertNever(reason);
  }
}

export const originText = (origin: CellOrigin, { t }: ExplainText): string =>
  origin.code === 'draft' ? t('why.draft') : t(`why.${origin.code}`, { version: origin.version });

/** Minutes are told as hours. */
const amount = (figure: FigureCode, value: number): string => (figure === 'minutes' ? hoursText(value) : String(value));

/** “本月 160 小时，标准 144 小时，同岗 144–168 小时”. */
export function comparisonText(comparison: Comparison, standard: Minutes, { t }: ExplainText): string {
  const { figure, own, least, most, others } = comparison;
  const head = t(`compare.${figure}`, { own: amount(figure, own), standard: hoursText(standard) });
  if (others === 0) return head;
  const range = t(least === most ? 'compare.same' : 'compare.range', {
    least: amount(figure, least),
    most: amount(figure, most),
  });
  return [head, range].join(t('join'));
}

/** Things that are told of one person: the first few, strongest first. */
const TOLD = 2;

/** Why not this one; `self` is who has the shift. */
export function insteadText({ against }: Instead, self: string, text: ExplainText): string {
  if (against.length === 0) return text.t('instead.fits');
  return against
    .slice(0, TOLD)
    .map((a) => againstText(a, self, text))
    .join(text.t('join'));
}

function againstText(against: Against, self: string, { t, roster, shift, rule }: ExplainText): string {
  switch (against.code) {
    case 'rule':
      return rule(against.breach);
    case 'onLeave':
    case 'leaveAsked':
      return t(`instead.${against.code}`, { leave: roster(`leaveName.${against.leave}`) });
    case 'working':
    case 'moves':
      return t(`instead.${against.code}`, { shift: shift(against.shiftTypeId) });
    case 'more': {
      const { figure, theirs, holders } = against;
      return t(`instead.more.${figure}`, { theirs: amount(figure, theirs), by: amount(figure, theirs - holders), name: self });
    }
    case 'otherPost':
    case 'sameGroup':
    case 'inLieu':
    case 'wishOff':
      return t(`instead.${against.code}`);
    default:
      return assertNever(against);
  }
}
