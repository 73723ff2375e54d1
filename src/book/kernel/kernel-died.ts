/** The kernel's process is gone, or never came to life. */
export class KernelDied extends Error {
  override readonly name = 'KernelDied';

  /**
   * @param how a sentence part such as "ended with exit code 3"
   * @param said what the process wrote on its own stderr
   */
  constructor(how: string, said: string) {
    super(`the kernel ${how}${said ? `; its last words:\n${said}` : ''}`);
  }
}
