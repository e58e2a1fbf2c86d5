/** A 考勤符号 for the screen: the root sign that the paper form uses for 出勤 is drawn as a plain check. Paper keeps `√`. */
export const screenSymbol = (symbol: string): string => (symbol === '√' ? '✓' : symbol);
