import { useTranslation } from 'react-i18next';

/** Texts of the import, and the common ones. */
export const useExchangeText = () => useTranslation(['exchange', 'common']);
