import type { JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IServerSettings } from '@jupyterlab/services';
import { IKernelClient, IKernelSpecs, LiteKernelClient } from '@jupyterlite/services';
import { CourseKernel } from './course-kernel';

/** JupyterLite would let the running cell end; ours may never. */
class Kernels extends LiteKernelClient {
  override async interrupt(id: string): Promise<void> {
    const kernel = await this.getModel(id);
    await super.interrupt(id);
    if (kernel instanceof CourseKernel) kernel.stop();
  }
}

/** Makes the kernels; the notebooks ask for them by tslab's name. */
export const kernels: JupyterFrontEndPlugin<IKernelClient> = {
  id: 'backprop-twice:kernels',
  autoStart: true,
  provides: IKernelClient,
  requires: [IKernelSpecs],
  optional: [IServerSettings],
  activate(_app, kernelSpecs: IKernelSpecs, serverSettings) {
    kernelSpecs.register({
      spec: {
        name: 'tslab',
        display_name: 'TypeScript',
        language: 'typescript',
        argv: [],
        resources: {},
      },
      create: async (options) => new CourseKernel(options),
    });
    return new Kernels({ kernelSpecs, serverSettings });
  },
};
