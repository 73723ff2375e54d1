import type { JupyterFrontEndPlugin } from '@jupyterlab/application';

export type Plugin = JupyterFrontEndPlugin<unknown>;

/** Those of all extensions that are installed, JupyterLite's first; and their styles. */
const extensions: Record<string, Plugin | Plugin[]> = import.meta.glob(
  '../node_modules/@jupyterl*/*-extension/lib/index.js',
  { eager: true, import: 'default' },
);
import.meta.glob('../node_modules/@jupyterl*/*-extension/style/index.js', {
  eager: true,
});

/** What JupyterLite does in other ways, and what needs what isn't here. */
const LEFT_OUT = [
  '@jupyterlab/application-extension:main',
  '@jupyterlab/application-extension:tree-resolver',
  '@jupyterlab/apputils-extension:announcements',
  '@jupyterlab/docmanager-extension:download',
  '@jupyterlab/filebrowser-extension:download',
  '@jupyterlab/filebrowser-extension:share-file',
  '@jupyterlab/notebook-extension:language-server',
  '@jupyterlab/notebook-extension:update-raw-mimetype',
  '@jupyterlab/services-extension:connection-status',
  '@jupyterlite/application-extension:lsp-connection-manager',
  '@jupyterlite/application-extension:service-worker-manager',
];

/** Ours and those; of several that provide the same, the first. */
export function pluginsWith(...ours: Plugin[]): Plugin[] {
  const provided = new Set<unknown>();
  const all = [...ours, ...Object.values(extensions).reverse().flat()];
  return all.filter(({ id, provides }) => {
    if (LEFT_OUT.includes(id) || provided.has(provides)) return false;
    if (provides) provided.add(provides);
    return true;
  });
}
