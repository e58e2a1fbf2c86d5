/** 厅务表 07 突发事件信息报告表 */
export const incidentCss = `
.kindbox { margin: 0 0 2mm; font: 11pt var(--song); }
.ir td { height: 8mm; }
.f.ir tr.tl td { height: 6.9mm; border-top: 0.5pt dotted #000; border-bottom: 0.5pt dotted #000; padding: 0; }
.tl td { display: table-cell; }
.tl-time { display: inline-block; width: 15mm; text-align: center; vertical-align: middle; }
.tl-text { display: inline-block; width: 98mm; vertical-align: middle; padding: 0.6mm 1.5mm; border-left: 0.5pt dotted #000; border-right: 0.5pt dotted #000; }
.tl-by { display: inline-block; width: 30mm; text-align: center; vertical-align: middle; }
.sg { margin-top: -1.5pt; }
.f.sg td { height: 17mm; }
`;
