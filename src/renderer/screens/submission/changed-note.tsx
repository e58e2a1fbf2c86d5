import { useTranslation } from 'react-i18next';
import { changedTables } from '#src/renderer/queries/submission/compare-files.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';

const known = [
  'halls',
  'posts',
  'shift_types',
  'calendar',
  'staff',
  'roster',
  'attendance',
  'punches',
  'overtime',
  'corrections',
  'incidents',
  'complaints',
  'drills',
  'rectifications',
  'leave',
  'equipment',
  'equipment_checks',
  'patrols',
  'ledger',
  'intake',
] as const;

/** What the version in view changed against the one before it. */
export function ChangedNote({ files, file }: { readonly files: readonly MonthFile[]; readonly file: MonthFile | undefined }) {
  const { t, i18n } = useTranslation('submission');
  const before = file && files.find((f) => f.version === file.version - 1);
  if (!file || !before) return null;
  const changed = changedTables(before, file);
  const names = known.filter((name) => changed.includes(name)).map((name) => t(`changed.table.${name}`));
  return (
    <section className="changed">
      <h2>{t('changed.title', { version: file.version })}</h2>
      <p className="md c2">
        {names.length === 0
          ? t('changed.same', { before: before.version })
          : t('changed.list', { before: before.version, tables: new Intl.ListFormat(i18n.language).format(names) })}
      </p>
    </section>
  );
}
