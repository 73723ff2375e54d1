import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-ports';

/** How a client and its kernel find and trust each other, as Jupyter writes it down. */
export interface Connection {
  transport: 'tcp';
  ip: '127.0.0.1';
  shell_port: number;
  control_port: number;
  iopub_port: number;
  stdin_port: number;
  hb_port: number;
  signature_scheme: 'hmac-sha256';
  key: string;
}

/** A connection with five free ports of this machine and a key of its own. */
export async function newConnection(): Promise<Connection> {
  const [shell_port, control_port, iopub_port, stdin_port, hb_port] =
    await freePorts(5);
  return {
    transport: 'tcp',
    ip: '127.0.0.1',
    shell_port,
    control_port,
    iopub_port,
    stdin_port,
    hb_port,
    signature_scheme: 'hmac-sha256',
    key: randomBytes(32).toString('hex'),
  };
}

/**
 * Writes the connection into a new folder that only its owner can open: whoever reads
 * the key can run code in the kernel.
 */
export async function writeConnectionFile(
  connection: Connection,
): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'backprop-twice-'));
  const file = join(folder, 'connection.json');
  try {
    await writeFile(file, JSON.stringify(connection), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // A disk that is full does not say which it is.
    throw Object.assign(error as Error, { path: file });
  }
  return { folder, file };
}
