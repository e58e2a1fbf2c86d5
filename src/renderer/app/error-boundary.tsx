import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostPort } from '#src/shared/host/port.ts';

interface Props {
  readonly host: HostPort;
  readonly children: ReactNode;
}

/** A screen that breaks says so in one sentence and leads back; the data is not touched. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error) {
    void this.props.host.call('log.write', {
      level: 'error',
      message: `${error.message}\n${error.stack ?? ''}`.slice(0, 20_000),
    });
  }

  override render() {
    return this.state.broken ? <Broken onBack={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

function Broken({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('shell');
  const back = () => {
    window.location.hash = '#/';
    onBack();
  };
  return (
    <main className="empty">
      <h2>{t('crash.title')}</h2>
      <p className="c2">{t('crash.text')}</p>
      <p>
        <Button variant="contained" onClick={back}>
          {t('crash.back')}
        </Button>
      </p>
    </main>
  );
}
