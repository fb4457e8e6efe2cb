import type { FastifyInstance, FastifyRequest } from 'fastify';
import { limitExceeded } from '../errors.ts';

/** How many objects and lists of a JSON body may stand in each other. No request of ours has half as many. */
const maxNesting = 64;

/** Reads the JSON text of a request's body. Rejects with LIMIT_EXCEEDED, or with Fastify's error for what is no JSON. */
export type ReadJson = (request: FastifyRequest, text: string) => Promise<unknown>;

/**
 * Reads JSON as Fastify does, but none that nests without end: to parse a hundred thousand brackets takes tens of
 * milliseconds in which nobody else is served, and to count them less than one.
 */
export function jsonReader(app: FastifyInstance): ReadJson {
  const parse = app.getDefaultJsonParser('error', 'error');
  return async (request, text) => {
    checkNesting(text);
    return new Promise((resolve, reject) => {
      void parse(request, text, (error, value) => {
        if (error) reject(error);
        else resolve(value);
      });
    });
  };
}

/** Throws LIMIT_EXCEEDED for a JSON text that nests deeper than any of ours. */
export function checkNesting(text: string): void {
  if (nestsDeeper(text, maxNesting)) {
    throw limitExceeded('nesting of the body', maxNesting, maxNesting + 1, 'at least ');
  }
}

/** Reads the JSON bodies of all routes. */
export function jsonBodyPlugin(app: FastifyInstance): void {
  takeJson(app, jsonReader(app));
}

/**
 * Leaves JSON bodies of the routes of `scope` as their text, for whoever may know the answer without reading them; no other
 * text is taken there.
 */
export function jsonTextPlugin(scope: FastifyInstance): void {
  scope.removeContentTypeParser('text/plain');
  takeJson(scope, (_, text) => Promise.resolve(text));
}

function takeJson(app: FastifyInstance, read: ReadJson): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, read);
}

const [quote, backslash, openList, closeList, openObject, closeObject] = Array.from('"\\[]{}', (character) =>
  character.charCodeAt(0),
);

/** Whether more objects and lists than `most` are open at any place of a JSON text; what is no JSON is left to the parser. */
export function nestsDeeper(text: string, most: number): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === openObject || code === openList) {
      open += 1;
      if (open > most) return true;
    } else if (code === closeObject || code === closeList) open -= 1;
    else if (code === quote) at = endOfString(text, at);
  }
  return false;
}

/** The place of the quote that ends the string which begins at `start`; the end of a text where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
