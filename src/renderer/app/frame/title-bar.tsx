import { useTranslation } from 'react-i18next';
import { SearchIcon } from '#src/renderer/components/icons.tsx';
import { useSettings } from '#src/renderer/queries/settings/use-settings.ts';
import { openPalette } from '#src/renderer/ui-state/palette.ts';

/** Brand, hall, the one search field, who sits here. The system draws the window's own buttons. */
export function TitleBar() {
  const { t } = useTranslation();
  const view = useSettings();
  return (
    <header className="title">
      <span className="brand">{t('appName')}</span>
      <span className="md c2">{view?.settings?.letterhead}</span>
      <button type="button" className="find" onClick={openPalette}>
        <SearchIcon />
        <span className="grow">{t('search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className="grow" />
      {view?.user && (
        <span className="md c2">
          {view.user.name}　{t(view.user.role)}
        </span>
      )}
    </header>
  );
}
