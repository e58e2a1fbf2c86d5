import type { Problem } from '#src/shared/domain/core/result.ts';

/** A line with the number that an editor shows for it. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** The most that one number of a file may be, either way: costs of a cell stay within 32 bits. */
export const MOST = 100_000_000;

/** The sections of a file, with every complaint gathered on the way. A reader goes on after a complaint, so that all are told. */
export class InstanceFile {
  readonly problems: Problem[] = [];
  private readonly sections = new Map<string, FileLine[]>();

  constructor(text: string) {
    let current: FileLine[] | null = null;
    for (const [i, raw] of text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .entries()) {
      const line = { number: i + 1, text: raw.trim() };
      if (line.text === '' || line.text.startsWith('#')) continue;
      if (line.text.startsWith('SECTION_')) current = this.open(line);
      else if (current) current.push(line);
      else this.refuse('instance/before-sections', line);
    }
  }

  private open(line: FileLine): FileLine[] {
    if (this.sections.has(line.text)) this.refuse('instance/section-twice', line);
    const lines: FileLine[] = [];
    this.sections.set(line.text, lines);
    return lines;
  }

  /** The lines of a section; a section that must say something and does not is a complaint about line 0. */
  lines(name: string, needed: boolean): readonly FileLine[] {
    const found = this.sections.get(name);
    if (needed && !found?.length) this.refuse('instance/section-missing', { number: 0, text: name });
    return found ?? [];
  }

  refuse(code: string, line: FileLine, text = line.text): void {
    this.problems.push({ code, detail: { line: line.number, text: text.slice(0, 60) } });
  }

  /** The fields of a line, exactly so many, or null after a complaint. A trailing empty field may be left out. */
  fields(line: FileLine, count: number): readonly string[] | null {
    const fields = line.text.split(',').map((field) => field.trim());
    if (fields.length === count - 1 && count === 3) fields.push('');
    if (fields.length === count) return fields;
    this.refuse('instance/fields', line);
    return null;
  }

  /** A whole number from `least` (public files write a zero as `-0` here and there); `least` itself after a complaint. */
  number(line: FileLine, text: string, least: number): number {
    const value = Number(text) + 0;
    if (/^-?\d+$/.test(text) && value >= least && value <= MOST) return value;
    this.refuse('instance/not-a-number', line, text);
    return least;
  }
}
