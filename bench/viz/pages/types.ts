/** The same picture for every contestant: what the bench's own server gives at `/drawing.json`. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  /** Its width, in units of the picture. */
  readonly size: number;
  /** Where the service's layout puts it; y grows downwards. */
  readonly x: number;
  readonly y: number;
}

/** A point of a picture as it stands in the window. */
export interface SeenPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
