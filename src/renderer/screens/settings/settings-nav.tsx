import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSettingsDrafts } from '#src/renderer/ui-state/settings-drafts.ts';
import { type Section, sectionGroups } from './sections.ts';

/** First part of the draft keys of a section. */
const scopeOf: Readonly<Partial<Record<Section, readonly string[]>>> = {
  hall: ['halls', 'heading'],
  shifts: ['shiftTypes'],
};

/** The list of sections. A dot marks one with something typed and not saved. */
export function SettingsNav({ current }: { readonly current: Section }) {
  const { t } = useTranslation('settings');
  const drafts = useSettingsDrafts((s) => s.drafts);
  const typing = new Set(Object.entries(drafts).flatMap(([key, d]) => (d.state === 'typing' ? (key.split('/')[0] ?? '') : [])));
  const open = (section: Section) => (scopeOf[section] ?? [section]).some((scope) => typing.has(scope));
  return (
    <nav className="set-nav" aria-label={t('sections')}>
      {sectionGroups.map((group) => (
        <section key={group.key}>
          <h2>{t(`group.${group.key}`)}</h2>
          {group.sections.map((section) => (
            <NavLink key={section} to={`/settings/${section}`} className={section === current ? 'on' : ''}>
              {t(`section.${section}`)}
              {open(section) && <i className="dot" title={t('unsaved')} />}
            </NavLink>
          ))}
        </section>
      ))}
    </nav>
  );
}
