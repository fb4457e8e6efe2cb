import type { Locale } from '../locale.ts';
import type { Selection } from '../repositories/selections.ts';
import type { Separator } from './csv.ts';

/** What a reader of a file chose beside the part of the graph. */
export interface FormatOptions {
  /** The language of labels and headings. */
  readonly locale: Locale;
  /** What stands between two cells of a table. */
  readonly separator: Separator;
}

/** A kind of file that a part of the graph can be written as. */
export interface ExportFormat {
  /** The name of the file, and the last part of its address. */
  readonly name: string;
  readonly mediaType: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  /** Whether it says where the entities stand; if not, nobody waits for a layout. */
  readonly isPlaced: boolean;
  /** Whether it is a table, between whose cells one may choose what stands. */
  readonly isTable: boolean;
  /** The text or bytes of the file in pieces, made as they are taken. Throws DatabaseError. */
  write(selection: Selection, options: FormatOptions): AsyncIterable<string | Uint8Array>;
}
