/** 签名密钥恢复单 */
export const keySheetCss = `
.ks { display: flex; gap: 10mm; align-items: flex-start; margin: 6mm 0; }
.ks svg { width: 52mm; height: 52mm; flex: none; }
.ks-rows { font: 15pt/2 "Consolas", "DejaVu Sans Mono", monospace; border-collapse: collapse; width: auto; }
.ks-rows td, .ks-rows th { padding: 0 3mm; }
.ks-rows th { font: 9pt var(--hei); }
.ks-id td { height: 9mm; }
.ks-note li { margin: 1.2mm 0; }
`;
