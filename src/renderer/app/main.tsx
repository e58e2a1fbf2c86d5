import { createRoot } from 'react-dom/client';
import './style/tokens.css';
import './style/base.css';
import './style/fields.css';
import './style/tables.css';
import './style/month-grid.css';
import './style/frame.css';
import { getHost } from '#src/renderer/host-client/get-host.ts';
import { Root } from './root.tsx';

// A file dropped beside a drop zone must not open in place of the book.
for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, (event) => event.preventDefault());

const element = document.getElementById('root');
if (element) createRoot(element).render(<Root host={getHost()} />);
