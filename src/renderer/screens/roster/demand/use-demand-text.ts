import { useTranslation } from 'react-i18next';

/** Texts of demand and patterns, and the common ones. */
export const useDemandText = () => useTranslation(['demand', 'common']);

export type DemandT = ReturnType<typeof useDemandText>['t'];
