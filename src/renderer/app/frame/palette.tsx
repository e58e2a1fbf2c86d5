import Modal from '@mui/material/Modal';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SearchIcon } from '#src/renderer/components/icons.tsx';
import { closePalette, usePalette } from '#src/renderer/ui-state/palette.ts';
import { type Found, useFinder } from './use-finder.ts';

/** Ctrl+K: people, records, actions and days by name, pinyin initials, number or date. */
export function Palette() {
  const open = usePalette((s) => s.open);
  return (
    <Modal open={open} onClose={closePalette}>
      <div className="palette">{open && <PaletteBody />}</div>
    </Modal>
  );
}

function PaletteBody() {
  const { t } = useTranslation(['shell', 'common']);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = useFinder(query);
  const go = (item: Found | undefined) => {
    if (!item) return;
    closePalette();
    if (item.run) item.run();
    else void navigate(item.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) setAt((at + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') go(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="row" style={{ padding: '12px 20px', borderBottom: '1px solid var(--line)' }}>
        <SearchIcon />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette opens to be typed into
          autoFocus
          aria-label={t('common:search')}
          placeholder={t('common:search')}
          value={query}
          onChange={(e) => {
            setQuery(e.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="sm c3">{t('palette.count', { count: found.length })}</span>
      </div>
      <Results found={found} at={at} query={query} onPick={go} />
    </>
  );
}

interface ResultsProps {
  readonly found: readonly Found[];
  readonly at: number;
  readonly query: string;
  readonly onPick: (item: Found) => void;
}

function Results({ found, at, query, onPick }: ResultsProps) {
  const { t } = useTranslation('shell');
  if (found.length === 0)
    return (
      <p className="c2" style={{ padding: 20 }}>
        {t('palette.empty', { query })}
      </p>
    );
  return (
    <ul style={{ listStyle: 'none', padding: '6px 0', maxHeight: 460, overflow: 'auto' }}>
      {found.map((item, i) => (
        <li key={item.key} className={i === at ? 'at' : ''} aria-current={i === at}>
          <button
            type="button"
            className="link row"
            style={{ flex: 1, height: '100%', textDecoration: 'none', color: 'inherit' }}
            onClick={() => onPick(item)}
          >
            <b className={item.group === 'people' ? 'acc' : ''}>{item.title}</b>
            <span className="md c3">{item.note}</span>
            <span className="grow" />
            <span className="sm c3">{t(`palette.${item.group}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
