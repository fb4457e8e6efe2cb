/** The number of bytes that go to the network at a time. */
const pieceBytes = 32 * 1024;

/** Many small texts as fewer pieces of bytes, in the same order; bytes pass as they are. */
export async function* inPieces(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  const take = () => {
    const piece = Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
    return piece;
  };
  for await (const part of parts) {
    if (typeof part === 'string') {
      waiting.push(part);
      length += part.length;
    }
    if (length >= pieceBytes || (typeof part !== 'string' && length > 0)) yield take();
    if (typeof part !== 'string') yield part;
  }
  if (length > 0) yield take();
}

/** Rows in their order, so many at a time: what formats them takes as long for one as for some. */
export async function* batched<Row>(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let waiting: Row[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < size) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

/** Each row as a text, with a separator between two. */
export async function* separated<Row>(
  rows: AsyncIterable<Row>,
  format: (row: Row) => string,
  separator: string,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of rows) {
    yield isFirst ? format(row) : `${separator}${format(row)}`;
    isFirst = false;
  }
}
