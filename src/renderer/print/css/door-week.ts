/** 厅务表 01-4 一周值班公示 */
export const doorWeekCss = `
.dw h1 { font-size: 26pt; margin: 0 0 1mm; }
.dw-A3 { zoom: 1.38; }
.dw .mm { display: flex; justify-content: space-between; align-items: baseline; font-size: 11pt; margin: 1mm 0 2mm; }
.dw .mm b { font: 700 14pt "HK Title", "SimSun", serif; }
.dwt th { font-size: 9.5pt; height: 10.5mm; line-height: 1.25; }
.dwt td { font-size: 9pt; height: 9.7mm; line-height: 1.2; padding: 0.2mm 0.6mm; }
.dwt.full td { height: 8.2mm; padding-block: 0; font-size: 8.6pt; line-height: 1.12; }
.dwt.full td.n { font-size: 12pt; }
.dwt td.n { font: 12pt var(--hei); white-space: nowrap; }
.dwt td.n.long { font-size: 8.5pt; white-space: normal; }
.dwf { display: flex; justify-content: space-between; align-items: baseline; margin-top: 2mm; font-size: 9.5pt; }
.dwf .tel { font-size: 12pt; margin: 0; }
`;
