/** A PDF with one empty A4 page in landscape, base64: the smallest thing that the preview can draw. */
export function onePagePdf(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 4 0 R>>',
    '<</Length 22>>stream\n0 0 0 rg 0 0 99 99 re f\nendstream',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = text.length;
  return btoa(`${text}xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`);
}
