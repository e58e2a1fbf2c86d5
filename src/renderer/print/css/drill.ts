/** 厅务表 04 演练签到表, 05 演练记录表, 06 评估报告, 05-1 年度计划 */
export const drillCss = `
.ds th { white-space: nowrap; }
.rc { margin-top: 2mm; }
.f.rc td { height: 7mm; }
.dr td { height: 8.4mm; }
.ps, .ph, .es, .op2 { margin-top: -1.5pt; }
.f.ps td { height: 8mm; font-size: 10pt; }
.f.ph td { height: 60mm; vertical-align: bottom; font-size: 9pt; }
.ph img { max-width: 70mm; max-height: 52mm; object-fit: contain; }
.cho { line-height: 1.7; font-size: 10pt; }
.ev .op { height: 18mm; }
.f.ev td.top { height: 24mm; line-height: 1.6; }
.f.es td { height: 12mm; }
.f.es td.top { height: 26mm; line-height: 1.6; }
.op2 .op { height: 28mm; }
.f.yr td { height: 9mm; }
`;
