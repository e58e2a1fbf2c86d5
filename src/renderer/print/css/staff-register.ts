/** 职工名册 */
export const staffRegisterCss = `
.reg thead th { font-size: 8pt; }
.reg td { height: 6.2mm; font-size: 7.5pt; }
.reg td.l { padding-left: 1mm; }
`;
