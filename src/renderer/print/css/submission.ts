/** 厅务表 13 报送函、目录、回执 */
export const submissionCss = `
.bs-head { font: 700 20pt/1.3 "HK Title", "SimSun", serif; text-align: center; }
.bs-dbl { border-top: 2.25pt solid #000; border-bottom: .75pt solid #000; height: 1.6mm; margin: 3mm 0; }
.bs-no { display: flex; justify-content: space-between; font: 12pt var(--fang); }
h1.bs-title { font-size: 20pt; line-height: 1.45; margin: 7mm 0 6mm; letter-spacing: 0; }
.doc p.bs-flat { text-indent: 0; }
.doc ol.bs-open { margin: 0; padding-left: 2em; font: 14pt/24pt var(--fang); }
.bs-end { font: 16pt/28pt var(--fang); text-align: right; margin-top: 12mm; break-inside: avoid; }
.bs-page { break-before: page; }
.bs-ix td { height: 7.4mm; font-size: 9.5pt; }
.bs-ix td.fn { font-size: 8.5pt; word-break: break-all; }
.bs-ix td.code { font-size: 8pt; text-align: center; }
.bs-pk { margin-top: 3mm; }
.bs-pk td { font-size: 9.5pt; }
.bs-cmd { font: 7.5pt/1.6 "Consolas", "DejaVu Sans Mono", monospace; margin: 1mm 0 0; white-space: pre-wrap; word-break: break-all; border: .75pt solid #000; padding: 1.5mm 2mm; }
.bs-rt td { height: 10mm; }
.bs-cut { text-align: center; font-size: 8pt; white-space: nowrap; overflow: hidden; margin: 2mm 0 3mm; }
h1.bs-stub { font-size: 15pt; }
.bs-change li { margin: 0.6mm 0; }
`;
