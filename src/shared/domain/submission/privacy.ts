import type { PrivacyChoice, PrivacyField } from './package/manifest.ts';

/** What the hall may choose for each field in the data tables; the first is the default. Printed forms are masked in any case. */
export const privacyChoices = {
  idNumber: ['masked', 'full'],
  phone: ['masked', 'full'],
  birth: ['omitted', 'masked', 'full'],
  address: ['omitted', 'full'],
} as const satisfies Readonly<Record<PrivacyField, readonly PrivacyChoice[]>>;

export const privacyFields = ['idNumber', 'phone', 'birth', 'address'] as const satisfies readonly PrivacyField[];

/** Every field with its choice; one that is not offered for it counts as the default. */
export function privacyOf(
  chosen: Partial<Record<PrivacyField, PrivacyChoice>> | undefined,
): Readonly<Record<PrivacyField, PrivacyChoice>> {
  const pick = (field: PrivacyField): PrivacyChoice => {
    const offered: readonly PrivacyChoice[] = privacyChoices[field];
    return offered.find((c) => c === chosen?.[field]) ?? privacyChoices[field][0];
  };
  return { idNumber: pick('idNumber'), phone: pick('phone'), address: pick('address'), birth: pick('birth') };
}

/** `1990-**-**` */
export const maskBirth = (day: string): string => (day === '' ? '' : `${day.slice(0, 4)}-**-**`);
