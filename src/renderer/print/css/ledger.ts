/** 服务台账 of a month, and 窗口收件. */
export const ledgerCss = `
.lg td { height: 6.6mm; }
.lg thead tr:last-child th { height: 6mm; }
.lg td.l { padding-left: 1mm; padding-right: 1mm; white-space: pre-wrap; }
.lg thead tr.bare .lh { font-size: 9pt; }
.lg .sum td { border-top: var(--rule); font-family: var(--hei); }
.lg td.num { font-variant-numeric: tabular-nums; }
.lg-next { break-before: page; }
.lg-sub td, .lg-sub th { font-weight: 700; }
`;
