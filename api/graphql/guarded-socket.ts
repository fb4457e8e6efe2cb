import type { WebSocket, WebsocketHandler } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { CloseCode, MessageType, parseMessage, type Server, stringifyMessage } from 'graphql-ws';
import { validForMs } from '../access/tokens.ts';
import { limitExceeded } from '../errors.ts';
import { maskError } from './masking.ts';

/** Bytes that may wait to be read when a client sends more: about the largest network that is answered. */
const mostUnread = 16 * 1024 * 1024;

/** Bytes that may wait to be read on all connections together; beyond, the one on which most waits is ended. */
const mostUnreadInAll = 4 * mostUnread;

/** Messages that may wait to be read when a client sends more: each takes memory of its own, as small as it may be. */
const mostMessagesUnread = 1000;

/** "Try again later" (IANA, after RFC 6455). Clients take 4429 for a fault of their own and never connect again. */
const tryAgainLater = 1013;

/** Bytes of a reason for which a connection is closed (RFC 6455, section 5.5). */
const longestReason = 123;

/** Milliseconds that a client has to answer when it is asked whether it is there, and until it is asked again. */
const patienceMs = 12_000;

/** A moment that is further away is waited for in steps: the timers of Node end with 31 bits. */
const longestWaitMs = 2 ** 31 - 1;

/** Why a query's reads are ended. The usual reason is an error with a stack, made anew for each. */
export const over = 'nobody waits for the query';

/** What the library's hooks are given of a connection. */
export interface Connection {
  /** The request that opened it. */
  readonly request: FastifyRequest;
  /** The queries that are being answered. */
  readonly running: Set<RunningQuery>;
}

/** A query that is being answered. */
export interface RunningQuery {
  /** Whether the client has not said that it does without the answer. */
  readonly isWaitedFor: () => boolean;
  /** Ends what is read for it. */
  readonly end: AbortController;
}

interface Guards {
  /** Counts a message against the client's rate; throws RATE_LIMITED. */
  readonly admit: (request: FastifyRequest) => Promise<void>;
  /** Throws LIMIT_EXCEEDED for a message that nests too deep to be parsed. */
  readonly checkNesting: (text: string) => void;
  /** Whether a connection needs the token with which it was opened, and ends with it. */
  readonly needsToken: boolean;
  /** How many connections may be open. */
  readonly most: number;
}

/**
 * Connects WebSockets with the library of their protocol, which hears only what is let through: it answers each ping with
 * what came in it, so that a client that never reads would fill the memory; it parses whatever comes; and nothing that it
 * hears costs a client of its rate.
 */
export function guardedSocketHandler(
  server: Server<Connection>,
  { admit, checkNesting, needsToken, most }: Guards,
): WebsocketHandler {
  const sockets = new Set<WebSocket>();

  /** Ends the connection on which most waits when too much waits on all of them; not looked at where little waits on this one. */
  function relieve({ bufferedAmount }: WebSocket): void {
    if (bufferedAmount <= mostUnreadInAll / most) return;
    let unreadInAll = 0;
    let worst: WebSocket | null = null;
    for (const socket of sockets) {
      if (socket.readyState !== socket.OPEN) continue;
      unreadInAll += socket.bufferedAmount;
      if (!worst || socket.bufferedAmount > worst.bufferedAmount) worst = socket;
    }
    if (unreadInAll > mostUnreadInAll) worst?.terminate();
  }

  return function open(socket, request) {
    const shown = (error: unknown) => maskError(error, request.id, request.log);
    if (sockets.size >= most) {
      end(
        socket,
        tryAgainLater,
        shown(limitExceeded('number of WebSocket connections', most, sockets.size + 1)),
      );
      return;
    }
    sockets.add(socket);
    let hear: (text: string) => Promise<void> = () => Promise.resolve();
    const running = new Set<RunningQuery>();
    let unread = 0;

    /** Resolves when a message has left. One that cannot leave any more is no fault: the connection's end is told as such. */
    function send(text: string): Promise<void> {
      return new Promise((resolve) => {
        if (socket.readyState !== socket.OPEN) {
          resolve();
          return;
        }
        unread += 1;
        socket.send(text, () => {
          unread -= 1;
          resolve();
        });
        relieve(socket);
      });
    }

    async function letThrough(text: string): Promise<void> {
      try {
        checkNesting(text);
      } catch (error) {
        end(socket, CloseCode.BadRequest, shown(error));
        return;
      }
      try {
        await admit(request);
      } catch (error) {
        await refuse(text, shown(error));
        return;
      }
      // Of one who has gone meanwhile nothing is begun that nobody would end.
      if (socket.readyState !== socket.OPEN) return;
      try {
        await hear(text);
        for (const query of running) if (!query.isWaitedFor()) query.end.abort(over);
      } catch (error) {
        end(socket, CloseCode.InternalServerError, shown(error));
      }
    }

    /** An operation that may not come now is told so under its id; for other messages the protocol has no such answer. */
    async function refuse(text: string, error: GraphQLError): Promise<void> {
      const id = operationIn(text);
      if (id === null) end(socket, tryAgainLater, error);
      else await send(stringifyMessage({ id, type: MessageType.Error, payload: [error.toJSON()] }));
    }

    const closed = server.opened(
      {
        protocol: socket.protocol,
        send,
        close: (code, reason) => socket.close(code, reason),
        onMessage: (listener) => {
          hear = listener;
        },
      },
      { request, running },
    );
    socket.on('message', (data: Buffer) => {
      if (socket.readyState !== socket.OPEN) return;
      const isDeaf = unread > mostMessagesUnread || socket.bufferedAmount > mostUnread;
      if (isDeaf) socket.terminate();
      else void letThrough(data.toString());
    });
    const stopAsking = cutOffSilent(socket);
    const stopWaiting = needsToken ? endWithToken(socket, request) : () => undefined;
    socket.once('close', (code, reason) => {
      sockets.delete(socket);
      stopAsking();
      stopWaiting();
      for (const query of running) query.end.abort(over);
      void closed(code, reason.toString());
    });
  };
}

/** Closes a connection for an error; a sentence that is longer than a reason may be is left out. */
function end(socket: WebSocket, code: number, { message }: GraphQLError): void {
  socket.close(code, Buffer.byteLength(message) > longestReason ? '' : message);
}

/** Cuts off a client that has gone without a word, until the returned function is called. */
function cutOffSilent(socket: WebSocket): () => void {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.ping();
    isThere = false;
  }, patienceMs);
  return () => clearInterval(timer);
}

/** The id of the operation that a message asks for; null for any other message, a faulty one too. */
function operationIn(text: string): string | null {
  try {
    const message = parseMessage(text);
    return message.type === MessageType.Subscribe ? message.id : null;
  } catch {
    return null;
  }
}

/** Closes a connection once the token with which it was opened has expired, until the returned function is called. */
function endWithToken(socket: WebSocket, { tokenExpiresAt }: FastifyRequest): () => void {
  let timer: NodeJS.Timeout | undefined;
  function wait(expiresAt: number): void {
    const leftMs = validForMs(expiresAt);
    if (leftMs === 0) socket.close(CloseCode.Forbidden, 'The token has expired');
    else timer = setTimeout(wait, Math.min(leftMs, longestWaitMs), expiresAt).unref();
  }
  if (tokenExpiresAt !== null) wait(tokenExpiresAt);
  return () => clearTimeout(timer);
}
