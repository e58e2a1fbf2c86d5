/** A finished printed form: one self-contained HTML page set, ready for the host's PDF or the system's print dialog. */
export interface PrintDocument {
  /** Shown above the preview, e.g. `临溪县政务服务大厅 2026 年 10 月排班表`. */
  readonly title: string;
  /** Name of the PDF, with `.pdf`. */
  readonly fileName: string;
  readonly html: string;
}
