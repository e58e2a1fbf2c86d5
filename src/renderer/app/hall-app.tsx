import { useEffect } from 'react';
import { HashRouter } from 'react-router';
import { useSettings } from '#src/renderer/queries/settings/use-settings.ts';
import { WizardScreen } from '#src/renderer/screens/wizard/wizard-screen.tsx';
import { useAppearance } from '#src/renderer/ui-state/appearance.ts';
import { useWho } from '#src/renderer/ui-state/who.ts';
import { Frame } from './frame/frame.tsx';
import { AppRoutes } from './routes.tsx';

/** The open book: the first-run wizard until there is a hall, then the areas. */
export function HallApp() {
  const view = useSettings();
  const { settings, user } = view ?? {};
  useEffect(() => {
    if (settings) useAppearance.setState({ language: settings.language, theme: settings.theme });
  }, [settings]);
  useEffect(() => useWho.setState({ name: user?.name ?? '' }), [user]);
  if (!view) return null;
  if (!settings) return <WizardScreen />;
  return (
    <HashRouter>
      <Frame>
        <AppRoutes />
      </Frame>
    </HashRouter>
  );
}
