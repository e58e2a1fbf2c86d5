import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'].find(
  (file) => existsSync(file),
);
const executablePath = process.env['HALL_BROWSER'] ?? installed;
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const asRoot = process.getuid?.() === 0;

/** Pre-bundled so that no test run stops to bundle them half-way. */
const libraries = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-router',
  'react-hook-form',
  'react-i18next',
  'i18next',
  'dexie',
  'dexie-react-hooks',
  'zod',
  'zustand',
  'zustand/middleware',
  'axe-core',
  'pinyin-pro',
  'xlsx',
  '@cj-tech-master/excelts',
  'fast-check',
  'highs',
  'pdfjs-dist',
  '@tanstack/react-virtual',
  '@emotion/cache',
  '@emotion/react',
  '@mui/material',
  '@mui/material/Autocomplete',
  '@mui/material/Button',
  '@mui/material/Dialog',
  '@mui/material/DialogActions',
  '@mui/material/DialogContent',
  '@mui/material/DialogTitle',
  '@mui/material/Divider',
  '@mui/material/LinearProgress',
  '@mui/material/Menu',
  '@mui/material/MenuItem',
  '@mui/material/Modal',
  '@mui/material/Popover',
  '@mui/material/Select',
  '@mui/material/TextField',
  '@mui/material/ToggleButton',
  '@mui/material/ToggleButtonGroup',
  '@mui/material/Tooltip',
  '@mui/material/CssBaseline',
  '@mui/material/Switch',
  '@mui/material/Checkbox',
  '@mui/material/IconButton',
  '@mui/material/FormControlLabel',
  '@mui/material/Chip',
  '@mui/material/InputAdornment',
  '@mui/material/Drawer',
  '@mui/material/List',
  '@mui/material/ListItemButton',
  '@mui/material/styles',
  '@mui/material/locale',
  '@mui/x-data-grid',
  '@mui/x-data-grid/locales',
];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' } },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'fault',
          include: ['test/fault/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: { include: libraries },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}', 'test/migration/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Colours are judged at rest, not half-way between two.
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [...(asRoot ? ['--no-sandbox'] : []), ...quiet],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
