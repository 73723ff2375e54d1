/** There processes have no groups and no signals, and files no modes: such tests are skipped. */
export const isWindows = process.platform === 'win32';
