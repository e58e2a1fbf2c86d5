/** 厅务表 02 月考勤表 */
export const attendanceCss = `
.att tbody.p tr:first-child td { height: 4.7mm; }
.att tbody.p tr.ot td { height: 3.7mm; font-size: 6.5pt; border-top: 0.75pt dotted #000; }
.att td.sy { font-size: 9pt; line-height: 1; }
.att .po { font-size: 6.5pt; white-space: nowrap; }
.att thead th { font-size: 7pt; }
.att thead .bare th { font-size: 9pt; }
.att tbody.p tr.sum td { height: 6mm; }
.att .sum td.l { padding-left: 2mm; }
.att-sign { font-size: 9.5pt; margin-top: 3mm; }
.f.ad { margin-top: 2mm; }
.f.ad td, .f.ad th { font-size: 9pt; height: 8.5mm; padding: 0.6mm 1mm; }
.yr-att td { height: 6.2mm; font-size: 7.5pt; }
.yr-att th { font-size: 7pt; }
.yr-att .po { font-size: 6.5pt; white-space: nowrap; }
`;
