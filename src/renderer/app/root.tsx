import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { StrictMode, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { makeI18n } from '#src/renderer/text/i18n.ts';
import { useAppearance } from '#src/renderer/ui-state/appearance.ts';
import type { HostPort } from '#src/shared/host/port.ts';
import { Opening } from './boot/opening.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { makeTheme } from './theme.ts';

/** The strict CSP lets in only styles that carry the page's nonce. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;
const cache = createCache({ key: 'hk', prepend: true, ...(nonce ? { nonce } : {}) });

export function Root({ host }: { readonly host: HostPort }) {
  const { language, theme } = useAppearance();
  const i18n = useMemo(() => makeI18n(language), [language]);
  const muiTheme = useMemo(() => makeTheme(language), [language]);
  useEffect(() => document.documentElement.setAttribute('lang', language), [language]);
  return (
    <StrictMode>
      <CacheProvider value={cache}>
        <ThemeProvider theme={muiTheme} defaultMode={theme}>
          <CssBaseline />
          <ThemeMode theme={theme} />
          <I18nextProvider i18n={i18n}>
            <ErrorBoundary host={host}>
              <Opening host={host} />
            </ErrorBoundary>
          </I18nextProvider>
        </ThemeProvider>
      </CacheProvider>
    </StrictMode>
  );
}

/** Follows the settings without taking the page down: what is typed and what can be undone stays. */
function ThemeMode({ theme }: { readonly theme: 'light' | 'dark' | 'system' }) {
  const { setMode } = useColorScheme();
  useEffect(() => setMode(theme), [theme, setMode]);
  return null;
}
