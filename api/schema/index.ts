import { readdirSync, readFileSync } from 'node:fs';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { backingResolvers } from './backing/resolvers.ts';
import { baseResolvers } from './base/resolvers.ts';
import { editingResolvers } from './editing/resolvers.ts';
import { changeResolvers } from './changes/resolvers.ts';
import { evidenceResolvers } from './evidence/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { graphResolvers } from './graph/resolvers.ts';
import { historyResolvers } from './history/resolvers.ts';
import { instrumentResolvers } from './instruments/resolvers.ts';
import { partnershipResolvers } from './partnerships/resolvers.ts';
import { peopleResolvers } from './people/resolvers.ts';
import { portfolioResolvers } from './portfolio/resolvers.ts';
import { programmeResolvers } from './programme/resolvers.ts';
import { projectResolvers } from './projects/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { markFollowing } from './shared/look-ahead.ts';
import { stakeholderResolvers } from './stakeholders/resolvers.ts';
import { structureResolvers } from './structure/resolvers.ts';

const folder = new URL('./', import.meta.url);

/** The executable schema: the SDL of every domain with its resolvers. Throws when a resolver has no field in the SDL. */
export function createSchema(): GraphQLSchema {
  return assemble({
    typeDefs: readTypeDefs(),
    resolvers: [
      baseResolvers,
      stakeholderResolvers,
      instrumentResolvers,
      projectResolvers,
      partnershipResolvers,
      programmeResolvers,
      peopleResolvers,
      evidenceResolvers,
      backingResolvers,
      graphResolvers,
      searchResolvers,
      historyResolvers,
      editingResolvers,
      changeResolvers,
      portfolioResolvers,
      structureResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

function assemble(definition: { typeDefs: string[]; resolvers: Resolvers[] } & IExecutableSchemaDefinition) {
  const schema = makeExecutableSchema(definition);
  markFollowing(schema, definition.resolvers);
  return schema;
}

function readTypeDefs(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => new URL(`${name}/schema.graphql`, folder))
    .filter((file) => !file.pathname.endsWith('/shared/schema.graphql'))
    .map((file) => readFileSync(file, 'utf8'));
}
