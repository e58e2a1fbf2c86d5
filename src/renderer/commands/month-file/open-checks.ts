import { reasonId } from '#src/shared/domain/submission/types.ts';
import { checkText } from './check-text.ts';
import type { MonthFacts } from './month-facts.ts';

/** What is missing, in words, with the reason why it is sent anyway ('' = none was given). */
export interface OpenCheckText {
  readonly area: string;
  readonly count: number;
  readonly text: string;
  readonly reason: string;
}
type OpenFacts = Pick<MonthFacts, 'month' | 'checks' | 'reasons' | 'lostPhotos'>;

export const openChecks = ({ month, checks, reasons, lostPhotos }: OpenFacts): OpenCheckText[] => [
  ...checks
    .filter((check) => check.state === 'missing')
    .map((check) => ({
      area: check.code,
      count: Number(check.detail['count'] ?? 1),
      text: checkText(check),
      reason: reasons.get(reasonId(month, check)) ?? '',
    })),
  ...(lostPhotos > 0
    ? [{ area: 'attachments', count: lostPhotos, text: `照片和附件：${lostPhotos} 份没有带上`, reason: '在本机磁盘上读不出来' }]
    : []),
];
