import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import manifest from './package.json' with { type: 'json' };

const define = { __APP_VERSION__: JSON.stringify(manifest.version) };

export default defineConfig({
  main: {
    define,
    build: {
      rollupOptions: {
        input: {
          index: 'src/main/electron/index.ts',
          chromium: 'src/main/chromium/index.ts',
          shell: 'src/main/chromium/shell.ts',
        },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { preload: 'src/main/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    define,
    build: { minify: 'oxc', outDir: 'out/renderer', rollupOptions: { input: 'src/renderer/index.html' } },
    worker: { format: 'es' },
    plugins: [react()],
  },
});
