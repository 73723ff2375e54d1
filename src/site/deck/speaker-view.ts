import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** The plugin of reveal.js that opens the speaker's window. */
const notesPlugin = join(dirname(require.resolve('reveal.js')), 'plugin', 'notes.js');

/** The script within the window's HTML, which the plugin holds as a template literal. */
const SCRIPT = /<script>(.*?)<\\\/script>/s;

/**
 * The script that the speaker's window runs, as a content security policy names it: the
 * window inherits the policy of the deck that writes it.
 */
export function speakerScript(): string {
  const [, literal] = SCRIPT.exec(readFileSync(notesPlugin, 'utf8')) ?? [];
  if (!literal)
    throw new Error(`${notesPlugin} holds no script for a speaker's window`);
  const script: string = runInNewContext(`\`${literal}\``);
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
