import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Every file below a folder of the project, as paths from the project's root. */
export const filesBelow = (folder: string, suffixes: readonly string[]): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => suffixes.some((suffix) => file.endsWith(suffix)))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

export const readSource = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Source without comments; strings stay. Good enough to look for text that a person would see. */
export function withoutComments(source: string): string {
  let out = '';
  let quote = '';
  for (let i = 0; i < source.length; i++) {
    const two = source.slice(i, i + 2);
    const c = source[i] ?? '';
    if (quote) {
      out += c;
      if (c === '\\') out += source[++i] ?? '';
      else if (c === quote) quote = '';
    } else if (two === '//' && source[i - 1] !== ':') {
      while (i < source.length && source[i] !== '\n') i++;
      out += '\n';
    } else if (two === '/*') {
      i = source.indexOf('*/', i + 2) + 1;
      if (i === 0) return out;
    } else {
      if (c === "'" || c === '"' || c === '`') quote = c;
      out += c;
    }
  }
  return out;
}
