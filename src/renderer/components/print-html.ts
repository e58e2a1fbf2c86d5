/**
 * Hands a document to the system's print dialog: a hidden frame of the same origin that runs no scripts.
 * Resolves when the dialog is closed.
 */
export function printHtml(html: string): Promise<void> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;left:-10000px;top:0;width:1200px;height:800px;border:0';
  return new Promise((resolve) => {
    frame.onload = () => {
      const view = frame.contentWindow;
      view?.addEventListener('afterprint', () => frame.remove());
      view?.print();
      resolve();
    };
    // The frame inherits the page's policy, which lets in only styles with the nonce.
    frame.srcdoc = nonce === '' ? html : html.replaceAll('<style>', `<style nonce="${nonce}">`);
    document.body.append(frame);
  });
}
