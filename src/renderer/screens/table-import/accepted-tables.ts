/** Files that can be read as a table. */
export const acceptedTables = '.xlsx,.xls,.csv,.txt';
