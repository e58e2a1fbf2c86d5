/** Address of a person's month. */
export const personPath = (month: string, staffId: string): string => `/attendance/person/${month}/${staffId}`;
