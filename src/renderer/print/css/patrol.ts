/** 巡查记录表 */
export const patrolCss = `
.pt td { height: 12mm; }
.pt th { padding: 0.8mm 0.5mm; }
.pt th.sm { font-size: 8pt; line-height: 1.25; }
.pt td.nt { font-size: 8.5pt; line-height: 1.3; }
.pt-close { margin-top: -1.5pt; }
.pt-close td { height: 11mm; font-size: 9.5pt; }
`;
