import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Answer } from './script';

/** The Firefox that the variable FIREFOX names, or else Debian's. */
export const firefoxPath = [
  process.env.FIREFOX,
  ...(process.env.PATH ?? '').split(delimiter).map((one) => join(one, 'firefox-esr')),
].find((path) => path && existsSync(path));

if (!firefoxPath) {
  console.log('No Firefox was found: set FIREFOX to its path to ask it too.');
}

const MOST_MILLISECONDS = 50_000;

/** Without what a first start shows, and without the services that it would talk to. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/**
 * Has Firefox open a page of ours, whose script sends back what it computes.
 *
 * @throws what the script throws, and where no answer comes
 */
export async function askFirefox(path: string, script: string): Promise<Answer> {
  const { server, address, answer } = await servePage(script);
  try {
    return await inFirefox(path, address, answer);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/**
 * Has Firefox open a page, until the answer that this brings about has come.
 *
 * @throws where it ends before, or takes longer
 */
export async function inFirefox<T>(
  path: string,
  address: string,
  answer: Promise<T>,
  milliseconds = MOST_MILLISECONDS,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'backprop-twice-firefox-'));
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), preferences.join(''));
  const firefox = spawn(path, ['--headless', '--profile', profile, address], {
    stdio: 'ignore',
    detached: true, // a group of its own, with all its processes
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    timeout: milliseconds,
  });
  const ended = once(firefox, 'exit').then(() => {
    throw new Error(`${path} ended without an answer`);
  });
  try {
    return await Promise.race([answer, ended]);
  } finally {
    if (firefox.pid) endGroup(firefox.pid);
    await ended.catch(() => {});
    await rm(profile, { recursive: true, maxRetries: 5 });
  }
}

/** The page, and what it will have sent. */
async function servePage(script: string) {
  const server = createServer();
  const answer = new Promise<Answer>((resolve, reject) => {
    server.on('request', async (request, response) => {
      if (request.method === 'POST') {
        const { answer, error } = JSON.parse(await text(request));
        if (error) reject(new Error(error));
        else resolve(answer);
      }
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html>
        <meta charset="utf-8">
        <script>
          const send = (result) =>
            fetch('', { method: 'POST', body: JSON.stringify(result) });
          try {
            send({ answer: ${script} });
          } catch (error) {
            send({ error: String(error) });
          }
        </script>`);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/`, answer };
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
