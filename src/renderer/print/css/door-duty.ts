/** 厅务表 01-1 值班公示 */
export const doorDutyCss = `
section.pg { break-before: page; }
.door-A3 { zoom: 1.4; }
.door h1 { font-size: 34pt; margin: 0 0 2mm; }
.door .dd { text-align: center; font: 700 18pt "HK Title", "SimSun", serif; }
.door .mm { text-align: center; font-size: 13pt; margin: 2mm 0 4mm; }
.lead { margin-bottom: 4mm; }
.lead th, .duty th { font-size: 13pt; }
.f.lead td { font: 700 16pt "HK Title", "SimSun", serif; height: 13mm; }
.duty th { height: 10mm; }
.f.duty td { font-size: 13pt; height: 11.6mm; }
.f.duty td.n { font: 16pt var(--hei); white-space: nowrap; }
.tel { font: 14pt var(--hei); margin: 5mm 0 0; }
.door .note { font-size: 11pt; }
`;
