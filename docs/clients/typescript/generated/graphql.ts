/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How well a statement is founded, strongest first. */
export type Standing =
  /** Stated in a founding text of the programme or in the government order. */
  | 'DOCUMENTED'
  /** General knowledge, or concluded from a page that does not say it outright. */
  | 'INFERRED'
  /** The programme states a total, but the list of names is not public: this entry stands for one that is not named. */
  | 'PLACEHOLDER'
  /** Stated on a public page. */
  | 'PUBLIC';

export type InstrumentsOfProjectQueryVariables = Exact<{
  project: string | number;
}>;


export type InstrumentsOfProjectQuery = { backing: Array<{ standing: Standing, instrument: { id: string } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const InstrumentsOfProjectDocument = new TypedDocumentString(`
    query InstrumentsOfProject($project: ID!) {
  backing(projectId: $project) {
    standing
    instrument {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentsOfProjectQuery, InstrumentsOfProjectQueryVariables>;