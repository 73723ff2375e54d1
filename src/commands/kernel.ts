import { describeKernel, forgetKernel } from '../book/jupyter/kernelspec';
import { userDataFolder } from '../book/jupyter/user-data';

export interface KernelCommandOptions {
  /** Takes the kernel away again. */
  remove: boolean;
  /** Whether another kernel of the same name may be replaced. */
  replace: boolean;
}

/**
 * The `kernel` command: registers the TypeScript kernel for the user, so that VS Code,
 * and any Jupyter that the user starts, find it.
 *
 * @throws {BookError} where a kernel of the same name is somebody else's
 */
export async function kernelCommand({
  remove,
  replace,
}: KernelCommandOptions): Promise<void> {
  const data = userDataFolder();
  if (remove) {
    const gone = await forgetKernel(data);
    console.log(
      gone ? `The kernel is no longer in ${gone}.` : 'No kernel was registered.',
    );
    return;
  }
  const folder = await describeKernel(data, replace);
  console.log(
    `The kernel TypeScript is registered in ${folder}. Choose it in VS Code or Jupyter; ` +
      'npm run kernel -- --remove takes it away.',
  );
}
