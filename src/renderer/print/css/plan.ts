/** 厅务表 14 应急卡 and 14-1 预案 */
export const planCss = `
.ct { display: flex; gap: 4mm; align-items: stretch; border: 2.25pt solid #000; padding: 2.5mm 4mm; margin-bottom: 2.5mm; }
.ct > div:first-child { flex: 1; }
.t1 { font: 900 26pt/1.2 var(--hei); white-space: nowrap; }
.t2 { font: 11pt var(--song); }
.big3 { text-align: center; border: 1.5pt solid #000; padding: 0 3.5mm; line-height: 1.1; }
.big3 b { display: block; font: 900 27pt/1.15 var(--hei); }
.big3 span { font: 10pt var(--hei); }
.cs th, .cr th, .cp th { font-size: 11pt; background: var(--grey); }
.cs td { height: 12mm; font-size: 12pt; line-height: 1.3; }
.cs td.n { font: 900 17pt var(--hei); }
.cr, .cp { margin-top: 2.5mm; }
.cr td { height: 7.8mm; font-size: 11.5pt; }
.cr td.hx { font-family: var(--hei); }
.cp td { font-size: 10.5pt; height: 7.4mm; }
.dense .cs td { height: 10mm; font-size: 11pt; }
.dense .cr td { height: 6.6mm; font-size: 10.5pt; }
.dense .cp td { height: 6.4mm; font-size: 10pt; }
.no { border: 1.5pt solid #000; margin-top: 2mm; padding: 1mm 2.5mm; font-size: 10pt; }
.no b { font-family: var(--hei); }
.cd .sign { font-size: 9.5pt; margin-top: 2mm; }
.bk { margin-top: 3.5mm; }
.bk h2 { font: 12pt/1.5 var(--hei); margin: 0 0 1mm; break-after: avoid; }
.bk p { margin: 0; text-indent: 2em; }
.f.bt td { height: auto; padding: 1mm 1.5mm; }
`;
