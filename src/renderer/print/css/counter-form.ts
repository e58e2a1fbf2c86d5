/** 厅务表 01-3 窗口排班表 */
export const counterFormCss = `
.cft td { font-size: 7.5pt; line-height: 1.25; padding: 0.5mm 0.1mm; white-space: nowrap; }
.cft .cn { white-space: normal; font: 8.5pt / 1.2 var(--hei); padding: 0.5mm 0.8mm; }
.cft em { font: 7pt / 1 var(--hei); margin-left: 0.5mm; }
.cft .long { font-size: 5.6pt; line-height: 1.67; }
.cf-A3 .cft td { font-size: 7.4pt; }
.cf-A3 .cft .cn { font-size: 9pt; }
.cf-A3 .cft .long { font-size: 5.2pt; line-height: 1.78; }
.cf-A3 .cft em { margin-left: 0.2mm; }
.cft .longest { white-space: normal; word-break: break-all; }
`;
