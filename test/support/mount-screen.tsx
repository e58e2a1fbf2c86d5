import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import '#src/renderer/app/style/base.css';
import '#src/renderer/app/style/frame.css';
import '#src/renderer/app/style/month-grid.css';
import '#src/renderer/app/style/fields.css';
import '#src/renderer/app/style/tables.css';
import '#src/renderer/app/style/tokens.css';
import { makeTheme } from '#src/renderer/app/theme.ts';
import { SessionProvider } from '#src/renderer/session/session.tsx';
import { makeI18n } from '#src/renderer/text/i18n.ts';
import type { TestBook } from '#test/support/book.ts';

const theme = makeTheme('zh-CN');
const i18n = makeI18n('zh-CN');

/** Puts a screen on the page as the app does, without the frame. Gives back what takes it down again. */
export function mountScreen(book: TestBook, route: string, address: string, screen: ReactNode): () => void {
  const place = document.createElement('div');
  place.id = 'root';
  document.body.append(place);
  const root = createRoot(place);
  const info = { shell: 'fake', version: '0', dataDir: '', exportDir: '', fixedNow: '' } as const;
  root.render(
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <I18nextProvider i18n={i18n}>
        <SessionProvider value={{ ctx: book.ctx, info }}>
          <MemoryRouter initialEntries={[address]}>
            <main className="main" style={{ height: 800, width: 1340 }}>
              <Routes>
                <Route path={route} element={screen} />
              </Routes>
            </main>
          </MemoryRouter>
        </SessionProvider>
      </I18nextProvider>
    </ThemeProvider>,
  );
  return () => {
    root.unmount();
    place.remove();
  };
}
