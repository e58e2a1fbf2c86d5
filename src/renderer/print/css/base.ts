/** Shared look of the printed forms: sizes in pt and mm only, black on white, one grey. */
export const baseCss = `
@font-face { font-family: "HK Title"; font-weight: 700; src: local("FZXiaoBiaoSong-B05S"), local("方正小标宋简体"), local("FZXBSJW--GB1-0"), local("STZhongsong"), local("NotoSerifCJKsc-Bold"), local("Noto Serif CJK SC Bold"); }
:root { --song: "SimSun", "宋体", "Noto Serif CJK SC", serif; --hei: "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; --fang: "FangSong", "仿宋", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", serif; --hair: 0.75pt solid #000; --rule: 1.5pt solid #000; --grey: #e6e6e6; }
@page { @bottom-left { font: 7.5pt "SimSun", "Noto Serif CJK SC", serif; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; } @bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font: 8.5pt "SimSun", "Noto Serif CJK SC", serif; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; } @bottom-right { font: 7.5pt "SimSun", "Noto Serif CJK SC", serif; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; } }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font: 10.5pt / 1.45 var(--song); color: #000; background: #fff; font-variant-numeric: lining-nums tabular-nums; line-break: strict; }
h1 { font: 700 17pt / 1.25 "HK Title", "SimSun", "宋体", serif; text-align: center; margin: 0 0 1mm; letter-spacing: 0.06em; }
h1 small { display: block; font: 12pt / 1.4 var(--song); letter-spacing: 0; }
.lh, .meta { display: flex; justify-content: space-between; gap: 4mm; font: 9pt / 1.3 var(--song); }
.lh b { font: 9.5pt var(--hei); }
.meta { margin: 0 0 1.2mm; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
table.f, table.g { border: var(--rule); }
.f td, .f th, .g td, .g th { border: var(--hair); padding: 0.6mm 1.2mm; vertical-align: middle; }
.f th, .g th { font: 400 10pt / 1.3 var(--hei); text-align: center; }
.f td { height: 8mm; }
.g td, .g th { font-size: 7.5pt; line-height: 1.15; padding: 0.1mm 0.3mm; text-align: center; }
td.l { text-align: left; }
.f td.c { text-align: center; }
.ln { white-space: nowrap; }
thead { display: table-header-group; }
tr, .keep, tbody.p { break-inside: avoid; }
tbody.br { break-before: page; }
thead tr.bare th { border: hidden; border-bottom: var(--rule); padding: 0; font-weight: 400; text-align: left; }
thead tr.bare h1 { text-align: center; }
.g .k { border-top: var(--rule); }
.g .kl { border-left: var(--rule); }
.we { background: var(--grey); }
.g .grp td { text-align: left; font: 8pt / 1.2 var(--hei); padding-left: 2mm; }
.note { font-size: 8.5pt; line-height: 1.45; margin: 1.5mm 0 0; }
.note b { font-family: var(--hei); font-weight: 400; }
.note span { display: inline-block; margin-right: 1em; }
.sign { display: flex; justify-content: space-between; gap: 6mm; margin-top: 3.5mm; font-size: 10.5pt; }
.sign span { white-space: nowrap; }
.u { display: inline-block; border-bottom: var(--hair); min-width: 26mm; height: 1.3em; vertical-align: bottom; }
.u.s { min-width: 14mm; }
.bx { display: inline-block; width: 0.86em; height: 0.86em; border: var(--hair); vertical-align: -0.08em; margin-right: 0.3em; position: relative; }
.bx.on::after { content: ""; position: absolute; left: 0.3em; top: -0.06em; width: 0.26em; height: 0.6em; border: solid #000; border-width: 0 0.2em 0.2em 0; transform: rotate(40deg); }
.ch { margin-right: 1em; white-space: nowrap; }
.code { font: 7pt / 1.3 "Consolas", "DejaVu Sans Mono", monospace; white-space: nowrap; }
td.top { vertical-align: top; padding: 1.4mm 1.8mm; white-space: pre-wrap; }
.op { position: relative; height: 26mm; }
.op .t { position: absolute; left: 0; top: 1mm; right: 0; white-space: pre-wrap; }
.op .b { position: absolute; right: 1mm; bottom: 1mm; text-align: right; }
.seal { position: relative; min-height: 30mm; }
.seal .who { position: absolute; right: 6mm; bottom: 1.5mm; text-align: center; line-height: 1.6; }
.v { writing-mode: vertical-rl; letter-spacing: 0.25em; margin: 0 auto; white-space: nowrap; display: inline-block; }
.doc { font: 16pt/28pt var(--fang); text-align: justify; }
.doc p { margin: 0; text-indent: 2em; }
ol.s { margin: 0; padding-left: 1.6em; }
ol.s li { margin: 0.2mm 0; }
`;
