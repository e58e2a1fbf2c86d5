/** 厅务表 03 临时签到表 */
export const paperSignInCss = `
.toprow { display: flex; gap: 5mm; align-items: flex-start; margin-bottom: 2mm; }
.grow { flex: 1; }
.t20 { font-size: 20pt; }
.qr svg { display: block; width: 17mm; height: 17mm; margin: 0 auto; }
.qr .code { text-align: center; margin-top: 0.6mm; }
.si { margin-top: 2mm; }
.f.si td { height: 7.9mm; padding: 0 0.5mm; }
.f.si th { font-size: 9.5pt; padding: 0.4mm; }
`;
