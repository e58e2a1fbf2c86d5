/** 厅务表 01-2 个人排班表, 01-5 口袋卡 */
export const personMonthCss = `
.cal td { position: relative; height: 8mm; padding: 0; background-clip: padding-box; }
.cal th { height: 4mm; }
.cal i { position: absolute; top: 0.3mm; left: 0.5mm; font: normal 5.5pt / 1 var(--song); }
.cal i u { text-decoration: none; margin-left: 0.4mm; }
.cal b { font: 10pt / 1 var(--hei); display: block; padding-top: 2mm; }
.pms { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 5mm; margin-top: 1mm; }
.pm-A3 .pms { grid-template-columns: repeat(4, 1fr); }
.pmp { break-inside: avoid; height: 74mm; overflow: hidden; }
.pmh { display: flex; align-items: baseline; gap: 3mm; height: 6.4mm; font-size: 9pt; white-space: nowrap; }
.pmh b { font: 12pt var(--hei); }
.pmh .pl { flex: 1; text-align: right; overflow: hidden; text-overflow: ellipsis; }
.pmf { font-size: 7pt; line-height: 1.3; margin-top: 0.8mm; }
.pmf b { font: 8pt var(--hei); }
.slips .sls { display: grid; grid-template-columns: 86mm 86mm; justify-content: center; border-top: 0.75pt dashed #000; border-left: 0.75pt dashed #000; width: 172mm; margin: 0 auto; }
.slips-A3 .sls { grid-template-columns: repeat(4, 97mm); width: 388mm; }
.slip { display: flex; flex-direction: column; height: 64mm; overflow: hidden; padding: 2mm 3mm; border-right: 0.75pt dashed #000; border-bottom: 0.75pt dashed #000; break-inside: avoid; }
.slip .cal td { height: 5.4mm; }
.slip .cal th { height: 3.4mm; font-size: 6.5pt; }
.slip .cal b { font-size: 8.5pt; padding-top: 1.3mm; }
.slip .cal i { font-size: 5pt; }
.slh { display: flex; align-items: baseline; gap: 2.5mm; font-size: 8pt; margin-bottom: 0.6mm; white-space: nowrap; }
.slh b { font: 11pt var(--hei); }
.slh span:nth-child(2) { flex: 1; overflow: hidden; text-overflow: ellipsis; }
.slf { font-size: 6.5pt; line-height: 1.3; margin-top: 0.6mm; flex: 1; overflow: hidden; }
.slf b { font: 7pt var(--hei); }
.slb { display: flex; justify-content: space-between; font-size: 6.5pt; line-height: 1.3; white-space: nowrap; }
`;
