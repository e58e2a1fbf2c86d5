/** 厅务表 02-1 个人考勤条, 02-2 加班台账 */
export const attendanceSlipCss = `
.asp.pg { break-before: page; }
.asl { height: 128mm; overflow: hidden; break-inside: avoid; }
.asl + .asl { border-top: 0.75pt dashed #000; padding-top: 4mm; margin-top: 1mm; }
.ash { display: flex; align-items: baseline; gap: 4mm; font-size: 9.5pt; margin: 1mm 0; }
.ash b { font: 14pt var(--hei); }
.ash .ln { margin-left: auto; }
.asd { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; align-items: start; }
.asd td { height: 4.9mm; font-size: 8pt; }
.asf { font-size: 9pt; margin: 2mm 0 0; }
.asf b { font-family: var(--hei); font-weight: 400; }
.ass { font-size: 9.5pt; margin-top: 4mm; }
.otl td { height: 7mm; font-size: 8.5pt; }
.otl td.l { padding-left: 1.5mm; line-height: 1.35; font-size: 8pt; }
.otl thead th { font-size: 8pt; }
.otl thead .bare th { font-size: 9pt; }
`;
