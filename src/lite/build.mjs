import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const PROJECT = join(HERE, '..', '..');
const PACKAGES = join(HERE, 'node_modules');

/** What packages read as text, as other bundlers let them. */
const asText = {
  name: 'as text',
  enforce: 'pre',
  async resolveId(name, importer) {
    if (!/\.svg$|\.raw\.css$|\?text$/.test(name)) return null;
    const found = await this.resolve(name.replace('?text', ''), importer);
    return found && `${found.id}?raw`;
  },
};

const { version } = await read(join(PROJECT, 'package.json'));

// JupyterLab comes beside the pages of the site, and runs cells as they do.
const { siteCommand } = createRequire(import.meta.url)('../../dist/commands/site.js');
await siteCommand({ to: process.argv[2] ?? 'dist/lite' }, async (site) => {
  await build({
    root: HERE,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [asText],
    resolve: { alias: [{ find: /^~/, replacement: '' }] },
    // What packages ask of Node, without a use for it in a browser.
    define: { global: 'globalThis', __dirname: '""', RELEASE: JSON.stringify(version) },
    build: {
      outDir: join(site, 'lab'),
      target: 'es2023',
      modulePreload: false,
      license: { fileName: 'licenses.md' },
    },
  });
  await writeContents(join(site, 'files'), join(site, 'api', 'contents'));
  await writeSettings(join(site, 'themes'), join(site, 'api', 'settings'));
  const none = { data: {}, message: '' };
  for (const name of ['all.json', 'en.json'])
    await write(join(site, 'api', 'translations', name), none);
});
console.log('JupyterLab is beside them, in lab/index.html, for any web server.');

/** The notebooks, and the list of them. */
async function writeContents(files, api) {
  const content = [];
  for (const name of await readdir(join(PROJECT, 'notebooks'))) {
    if (!name.endsWith('.ipynb')) continue;
    const notebook = await read(join(PROJECT, 'notebooks', name));
    // A server would join the lines in which notebooks keep their outputs.
    for (const { data = {} } of notebook.cells.flatMap(({ outputs = [] }) => outputs))
      for (const [type, value] of Object.entries(data))
        if (Array.isArray(value) && !type.endsWith('json')) data[type] = value.join('');
    await write(join(files, name), notebook);
    const now = new Date().toISOString();
    const model = { name, path: name, type: 'notebook', format: 'json', size: 0 };
    content.push({ ...model, writable: true, created: now, last_modified: now });
  }
  await write(join(api, 'all.json'), { content });
}

/** What each extension can be set to, and the themes. */
async function writeSettings(themes, api) {
  const settings = [];
  const { dependencies } = await read(join(HERE, 'package.json'));
  for (const name of Object.keys(dependencies)) {
    const { jupyterlab = {}, version } = await read(
      join(PACKAGES, name, 'package.json'),
    );
    if (jupyterlab.themePath) {
      const style = join(PACKAGES, name, 'style');
      await cp(style, join(themes, name), { recursive: true });
      await cp(join(style, 'theme.css'), join(themes, name, 'index.css'));
    }
    const schemas = join(PACKAGES, name, 'schema');
    for (const file of await readdir(schemas).catch(() => [])) {
      const id = `${name}:${basename(file, '.json')}`;
      const schema = await read(join(schemas, file));
      settings.push({ id, raw: '{}', schema, settings: {}, version });
    }
  }
  await write(join(api, 'all.json'), settings);
  await write(join(api, 'all_federated.json'), []);
}

async function read(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function write(file, content) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}
