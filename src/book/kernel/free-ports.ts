import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

const handedOut = new Set<number>();

/**
 * Ports of 127.0.0.1 on which nobody listens, no two alike, none given twice by this
 * process: kernels that start side by side must not be handed each other's.
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = await freePort();
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    ports.push(port);
  }
  return ports;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
