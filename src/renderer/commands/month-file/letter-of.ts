import { sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import { type LetterItem, letterNumber, type SubmissionLetter, shortCode } from '#src/shared/domain/submission/letter.ts';
import { changesOf } from './change-lines.ts';
import type { MonthFacts } from './month-facts.ts';
import { openChecks } from './open-checks.ts';
import { tableFiles } from './table-files.ts';

/** A file of the package that is made. */
export interface MadePart {
  readonly path: string;
  readonly sha256: string;
  readonly pages: number | null;
}

/** What the letter says of a month: its figures, what is missing and why, and every file with its short code. */
export function letterOf(
  facts: MonthFacts,
  made: readonly MadePart[],
  seal: { readonly keyId: string; readonly locked: boolean },
): SubmissionLetter {
  const { settings } = facts;
  const totals = sumTotals(facts.attendance.halls.flatMap((h) => h.lines.map((l) => l.totals)));
  const people = new Set(facts.attendance.halls.flatMap((h) => h.lines.map((l) => l.person.member.id)));
  return {
    letterhead: settings.letterhead,
    bureau: settings.bureauName,
    sender: settings.supplierName || settings.letterhead,
    month: facts.month,
    version: facts.version,
    number: letterNumber(facts.month),
    halls: facts.register.halls.map((h) => h.name),
    figures: {
      workdays: facts.attendance.days.filter((d) => d.kind === 'workday').length,
      staff: people.size,
      attended: totals.actual,
      incidents: facts.incidents.length,
      complaints: facts.complaints.length,
      unsettled: [...facts.incidents, ...facts.complaints].filter((r) => r.state !== 'closed' && r.state !== 'filed').length,
      drills: facts.drills.filter((d) => d.endedAt !== '').length,
      rounds: facts.rounds.length,
    },
    open: openChecks(facts).map(({ text, reason }) => ({ check: text, reason })),
    items: itemsOf(made),
    changes: changesOf(facts, tableFiles(facts)),
    withdrawn: facts.earlier.flatMap((f) => (f.withdrawn ? [{ version: f.version, reason: f.withdrawn.reason }] : [])),
    ...seal,
    asOf: facts.madeAt,
    by: facts.by,
  };
}

/** One line for each document; tables and attachments stand together, their sums are in 校验清单. */
function itemsOf(made: readonly MadePart[]): LetterItem[] {
  const within = (folder: string): readonly MadePart[] => made.filter((m) => m.path.startsWith(folder));
  const [tables, photos] = [within('tables/').filter((m) => m.path.endsWith('.csv')), within('附件/')];
  const single = made.filter((m) => !m.path.startsWith('tables/') && !m.path.startsWith('附件/'));
  const together = (name: string, file: string): LetterItem => ({ name, file, pages: null, code: '' });
  return [
    { name: '报送函（附目录）', file: '报送函.pdf', pages: null, code: '' },
    ...single.map((m) => ({
      name: nameOf(m.path),
      file: m.path.split('/').at(-1) ?? m.path,
      pages: m.pages,
      code: shortCode(m.sha256),
    })),
    ...(photos.length > 0 ? [together(`照片和附件（${photos.length} 份）`, '附件/')] : []),
    together(`机读数据表（${tables.length} 张，CSV 和 Parquet 各一份）`, 'tables/'),
    together('校验清单', '校验清单.txt'),
  ];
}

/** `打印件/考勤表_2026-10.pdf` → `考勤表 2026-10`. */
const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/, '').replaceAll('_', ' ');
