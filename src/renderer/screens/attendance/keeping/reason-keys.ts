/** Common reasons of a 补卡 and their keys, the most common first. */
export const reasonKeys = [
  ['1', 'forgot'],
  ['2', 'machine'],
  ['3', 'power'],
  ['4', 'unread'],
  ['5', 'outside'],
] as const;

/** Kinds of an absence within a day and their keys. */
export const partKeys = [
  ['1', 'out'],
  ['2', 'annual'],
  ['3', 'sick'],
  ['4', 'personal'],
  ['5', 'inLieu'],
] as const;
