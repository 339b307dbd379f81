import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Slow 4G as it is usually simulated. */
const SLOW_4G = { downKbit: 1638.4, upKbit: 750, roundTripMs: 150 } as const;

const PIECE_BYTES = 4096;

/** When so many bytes have passed a line that all connections share. */
function createLine(kbit: number): (bytes: number) => number {
  const bytesPerMs = kbit / 8;
  let free = 0;
  return (bytes) => {
    free = Math.max(free, performance.now()) + bytes / bytesPerMs;
    return free;
  };
}

/** Passes what comes from one end to the other when the line has let it through, half a round trip later. */
function pass(from: Socket, to: Socket, arrives: (bytes: number) => number, onBytes: (bytes: number) => void): void {
  const later = (at: number, act: () => void): void => void setTimeout(act, Math.max(0, at - performance.now()));
  let last = 0;
  from.on('data', (data: Buffer) => {
    for (let at = 0; at < data.length; at += PIECE_BYTES) {
      const piece = data.subarray(at, at + PIECE_BYTES);
      last = arrives(piece.length) + SLOW_4G.roundTripMs / 2;
      later(last, () => {
        onBytes(piece.length);
        if (!to.destroyed) to.write(piece);
      });
    }
  });
  from.on('end', () => later(last, () => to.end()));
  from.on('error', () => to.destroy());
  to.on('error', () => from.destroy());
}

export interface SlowNet {
  readonly port: number;
  /** Bytes that have reached the browser, headers too. */
  readonly bytesDown: () => number;
  readonly close: () => void;
}

/**
 * A way to a port of this machine that is as slow as a telephone's. What the browser offers for this does not reach the
 * requests of workers. A connection costs a round trip before anything can be asked.
 */
export async function slowNet(port: number): Promise<SlowNet> {
  const [down, up] = [createLine(SLOW_4G.downKbit), createLine(SLOW_4G.upKbit)];
  let bytesDown = 0;
  const sockets = new Set<Socket>();
  const server = createServer({ pauseOnConnect: true }, (client) => {
    client.setNoDelay(true);
    sockets.add(client);
    setTimeout(() => {
      const origin = connect(port, '127.0.0.1');
      origin.setNoDelay(true);
      sockets.add(origin);
      pass(client, origin, up, () => undefined);
      pass(origin, client, down, (bytes) => {
        bytesDown += bytes;
      });
      client.resume();
    }, SLOW_4G.roundTripMs);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    bytesDown: () => bytesDown,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
