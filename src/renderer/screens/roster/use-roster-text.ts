import { useTranslation } from 'react-i18next';

/** Texts of the roster, the common ones and the rules'. */
export const useRosterText = () => useTranslation(['roster', 'common', 'rules', 'exchange', 'explain', 'stats']);

export type RosterT = ReturnType<typeof useRosterText>['t'];
