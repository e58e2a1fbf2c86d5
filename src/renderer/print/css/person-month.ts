/** 厅务表 01-2 个人排班表, 01-5 口袋卡 */
export const personMonthCss = `
.cal td { padding: 0; }
.cal .dc { position: relative; height: 7.3mm; }
.pmp .cal-5 .dc { height: 8.8mm; }
.pmp .cal-5 b { padding-top: 2.6mm; font-size: 11pt; }
.pmp .cal-4 .dc { height: 11mm; }
.pmp .cal-4 b { padding-top: 3.6mm; font-size: 12pt; }
.cal th { height: 4mm; }
.cal i { position: absolute; top: 0.3mm; left: 0.5mm; font: normal 5.5pt / 1 var(--song); }
.cal i u { text-decoration: none; margin-left: 0.4mm; }
.cal b { font: 10pt / 1 var(--hei); display: block; padding-top: 1.8mm; }
.pms { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 5mm; margin-top: 1mm; }
.pm-A3 .pms { grid-template-columns: repeat(4, 1fr); }
.pmp { break-inside: avoid; height: 74mm; overflow: hidden; }
.pmh { display: flex; align-items: baseline; gap: 3mm; height: 6.4mm; font-size: 9pt; white-space: nowrap; }
.pmh b { font: 12pt var(--hei); }
.pmh .pl { flex: 1; text-align: right; overflow: hidden; text-overflow: ellipsis; }
.pmf { font-size: 7pt; line-height: 1.3; margin-top: 0.8mm; }
.pmf b { font: 8pt var(--hei); }
.slips .sls { display: grid; grid-template-columns: 86mm 86mm; justify-content: center; }
.slips-A3 .sls { grid-template-columns: repeat(4, 86mm); }
.slip { display: flex; flex-direction: column; height: 54mm; overflow: hidden; padding: 1.4mm 2.5mm; border: 0.75pt dashed #000; margin: 0 -0.75pt -0.75pt 0; break-inside: avoid; }
.slip .cal .dc { height: 4.1mm; }
.slip .cal-5 .dc { height: 5mm; }
.slip .cal-4 .dc { height: 6.3mm; }
.slip .cal th { height: 3mm; font-size: 6pt; }
.slip .cal b { font-size: 8.5pt; padding-top: 1.1mm; }
.slip .cal-5 b { padding-top: 1.7mm; }
.slip .cal-4 b { padding-top: 3mm; }
.slip .cal i { font-size: 5pt; }
.slh { display: flex; align-items: baseline; gap: 2.5mm; font-size: 7.5pt; line-height: 1.2; margin-bottom: 0.6mm; white-space: nowrap; }
.slh b { font: 10.5pt / 1.2 var(--hei); }
.slh span:nth-child(2) { flex: 1; overflow: hidden; text-overflow: ellipsis; }
.slf { font-size: 6pt; line-height: 1.25; margin-top: 0.6mm; flex: 1; overflow: hidden; }
.slf b { font: 6.5pt / 1.25 var(--hei); }
.slb { display: flex; justify-content: space-between; font-size: 6pt; line-height: 1.25; white-space: nowrap; }
`;
