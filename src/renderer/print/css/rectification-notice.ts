/** 厅务表 09-1 整改通知单 */
export const rectificationNoticeCss = `
.zg td { height: 9mm; }
.zg .op { height: 34mm; }
`;
