/** 器材台账 and its labels. */
export const equipmentCss = `
.eq-reg td { height: 6.6mm; }
.eq-reg thead tr.bare .lh { font-size: 9pt; }
.eq-labels { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 43mm; gap: 2mm 4mm; }
.eq-labels.pg { break-before: page; }
.eq-label { border: var(--hair); padding: 2mm; display: grid; grid-template-columns: 20mm 1fr; grid-template-rows: 1fr 9mm; gap: 1mm 2.5mm; break-inside: avoid; overflow: hidden; }
.eq-qr svg { width: 20mm; height: 20mm; }
.eq-text { display: flex; flex-direction: column; font-size: 9pt; line-height: 1.35; overflow: hidden; }
.eq-text b { font: 12pt / 1.25 var(--hei); }
.eq-no { font: 10pt / 1.3 "Consolas", "DejaVu Sans Mono", monospace; }
.eq-sign { grid-column: 1 / 3; display: grid; grid-template-columns: repeat(6, 1fr); border: var(--hair); }
.eq-sign i { border-left: var(--hair); }
.eq-sign i:first-child { border-left: 0; }
`;
