import { PageConfig } from '@jupyterlab/coreutils';

// Comes before all else: some modules ask where the site is as soon as they are loaded.
const base = new URL('..', document.baseURI).pathname;
PageConfig.setOption('baseUrl', base);
PageConfig.setOption('appUrl', `${base}lab`);
PageConfig.setOption('settingsUrl', `${base}api/settings`);
// Paths are resolved as in Node, from a folder where one is.
Object.assign(globalThis, { process: { cwd: () => '/', env: {} } });
