import type { CellDifference } from '#src/shared/domain/roster/publish.ts';

/** One cell of a proposal. */
export const changeKey = ({ staffId, date }: Pick<CellDifference, 'staffId' | 'date'>): string => `${staffId} ${date}`;
