import graphql from '@graphql-eslint/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', 'test/**/*.ts'];
const sdl = ['api/schema/**/schema.graphql'];
const operations = ['viz/**/*.graphql', 'docs/examples/*.graphql'];

/** What TypeScript says with type information; every exception states its reason. */
const code = {
  files: typescript,
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/consistent-type-exports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // `== null` is how a GraphQL input that is null or left out is asked for.
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
    'prefer-template': 'error',
    // A number in a template reads as meant; objects and undefined stay errors.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // `() => clearTimeout(timer)` hands nothing on by mistake: the type of what takes it says void.
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // Rows are typed where they are read (`graph.read<Row>`): the statement's head comment declares its columns.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // Fastify plugins, hooks and implementations of interfaces are async by contract, also where nothing is awaited.
    '@typescript-eslint/require-await': 'off',
    // Our objects are made by functions and use no `this`; the driver declares its options as classes.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // There are no enums of our own, TypeScript itself guards those of others, and it takes a sixth of the lint's time.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  },
};

/** An argument with a default may be given as null all the same; the generated types leave that out. */
const resolvers = {
  files: ['api/schema/**/resolvers.ts'],
  rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
};

/** Preact's hooks obey the rules of React's. */
const components = {
  files: ['viz/**/*.tsx', 'viz/**/use-*.ts'],
  plugins: { 'react-hooks': hooks },
  rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
};

/** Answers and pages are read as they come; a wrong guess fails the test. Mistakes with promises stay errors. */
const testCode = {
  files: tests,
  rules: {
    '@typescript-eslint/no-misused-promises': ['error', { checksSpreads: false }],
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
  },
};

/** Commands talk to whoever called them. */
const commandLine = {
  files: ['scripts/**', 'seed/cli.ts', 'seed/bin.mjs', 'bench/**', 'docs/clients/**'],
  rules: { 'no-console': 'off' },
};

const plainScripts = {
  files: ['**/*.js', '**/*.mjs'],
  extends: [tseslint.configs.recommended],
};

const schemaRules = graphql.configs['flat/schema-recommended'].rules;
const [severity, naming] = schemaRules['@graphql-eslint/naming-convention'];

const schema = {
  files: sdl,
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser },
  rules: {
    ...schemaRules,
    ...graphql.configs['flat/schema-relay'].rules,
    // `AreaType` is what the programme calls it; AND, OR and NOT are no fields, and must not be taken for one.
    '@graphql-eslint/naming-convention': [
      severity,
      {
        ...naming,
        InputValueDefinition: { style: 'camelCase', ignorePattern: '^(?:AND|OR|NOT)$' },
        'ObjectTypeDefinition,ObjectTypeExtension': { forbiddenPrefixes: ['Type'] },
      },
    ],
    // Everything is described, arguments with what they allow and what holds without them.
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        rootField: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        EnumValueDefinition: true,
        InputValueDefinition: true,
      },
    ],
    // One line stands in quotes, several in triple quotes.
    '@graphql-eslint/description-style': 'off',
    // `Backing`, `Party`, `Path` and pages are values: nobody looks one up.
    '@graphql-eslint/strict-id-in-types': 'off',
    // `projectKind` stands beside `kind`, what every entity is.
    '@graphql-eslint/no-typename-prefix': 'off',
    // Lists are lists where they are short by nature (the sources of a row); pages are connections.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
  },
};

const documents = {
  files: operations,
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser },
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    // The service's own limit is MAX_QUERY_DEPTH.
    '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
    // The explorer keeps no store of entities by id: it asks for what it shows.
    '@graphql-eslint/require-selections': 'off',
    '@graphql-eslint/no-duplicate-fields': 'error',
  },
};

/** An example is read by people: it says in a comment what it asks. */
const examples = {
  files: ['docs/examples/*.graphql'],
  rules: { '@graphql-eslint/require-description': ['error', { OperationDefinition: true }] },
};

export default defineConfig([
  globalIgnores([
    'viz/dist',
    'api/dist',
    'viz/generated',
    'docs/clients/typescript/generated',
    'api/schema.graphql',
    'api/schema/generated.ts',
    'coverage',
    'test-results',
    '.data',
    '.cache',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  code,
  resolvers,
  components,
  testCode,
  commandLine,
  plainScripts,
  schema,
  documents,
  examples,
]);
