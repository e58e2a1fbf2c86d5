/** 厅务表 01 排班表 */
export const rosterCss = `
.a3 { zoom: 1.2; }
.ros td { height: 4.36mm; }
.ros thead th { height: 3.7mm; font-size: 7.5pt; }
.ft { display: flex; gap: 4mm; margin-top: 1.2mm; }
.ft .note { flex: 1; margin: 0; font-size: 8pt; line-height: 1.4; }
.ft .st { width: 84mm; flex: none; }
.ft .st td { height: 13mm; vertical-align: bottom; text-align: center; font-size: 8.5pt; }
.ft .st th { font-size: 8.5pt; padding: 0; }
`;
