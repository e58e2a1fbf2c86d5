const FULL_SPACE = '\u3000';

/** Two-character names get a full-width space, so that they stand as wide as three characters. Print only. */
export function printName(name: string): string {
  const characters = [...name];
  return characters.length === 2 ? characters.join(FULL_SPACE) : name;
}
