// Codegen's client preset, for codegen.yml. Plain JavaScript, because codegen loads it by itself.
import { preset as client } from '@graphql-codegen/client-preset';

const isWordToLinter = (plugin) => plugin.add?.content?.includes('eslint-disable') ?? false;

/** The preset without its word to a linter, which nobody needs: what is generated is not linted. */
export const preset = {
  ...client,
  async buildGeneratesSection(options) {
    const files = await client.buildGeneratesSection(options);
    return files.map((file) => ({
      ...file,
      plugins: file.plugins.filter((plugin) => !isWordToLinter(plugin)),
    }));
  },
};
