/** 厅务表 08 投诉处置单 */
export const complaintCss = `
.cst { margin-top: -1.5pt; }
.f.cst td { height: 13mm; }
.f.cst td.top { height: 17mm; }
.cst .op { height: 18mm; }
`;
