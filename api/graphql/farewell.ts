/** Milliseconds that a client has to answer when its connection is closed. */
const patienceMs = 1000;

/** "Going away" (RFC 6455, 7.4.1): a client that reads it connects again, to this service or another copy. */
const goingAway = 1001;

interface Closable {
  close(code: number, reason: string): void;
  terminate(): void;
}

interface SocketServer {
  readonly clients: Iterable<Closable>;
  close(done: (error?: Error) => void): void;
}

/** Closes all WebSockets because the service stops; a client that keeps silent is cut off. */
export function closeSockets(server: SocketServer, done: () => void): void {
  const clients = [...server.clients];
  for (const client of clients) client.close(goingAway, 'The service stops');
  const cut = setTimeout(() => {
    for (const client of clients) client.terminate();
  }, patienceMs);
  server.close(() => {
    clearTimeout(cut);
    done();
  });
}
