import './place';
import { JupyterLab } from '@jupyterlab/application';
import { IServiceManager } from '@jupyterlab/services';
import { PluginRegistry } from '@lumino/coreutils';
import '../../site/assets/controls.css';
import './app.css';
import { kernels } from './kernels';
import { pluginsWith } from './plugins';
import { renderers } from './renderers';

const pluginRegistry = new PluginRegistry();
pluginRegistry.registerPlugins(pluginsWith(kernels) as never);
const app = new JupyterLab({
  pluginRegistry: pluginRegistry as never,
  serviceManager: await pluginRegistry.resolveRequiredService(IServiceManager),
  mimeExtensions: renderers as never,
});
// By this name JupyterLab's own page has it too.
Object.assign(globalThis, { jupyterapp: app });
await app.start();
