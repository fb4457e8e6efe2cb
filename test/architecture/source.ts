import ts from 'typescript';

/** What a file says about other modules and about owned names, with the lines where it says so. */
export interface Mention {
  readonly text: string;
  readonly line: number;
  /** Whether it is erased when the file runs: `import type`. */
  readonly isType?: boolean;
}

export interface Source {
  /** Module specifiers of imports, exports, `import()` and `import type`, as written. */
  readonly imports: readonly Mention[];
  /** Names and member accesses as written: `fetch`, `process.env`. */
  readonly uses: readonly Mention[];
  /** String and template literals. */
  readonly texts: readonly Mention[];
  /** Names in calls of `statement('name')`. */
  readonly statements: readonly Mention[];
}

/** Reads a TypeScript file by its syntax: comments and look-alike texts count for nothing. */
export function readSource(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const source = {
    imports: [] as Mention[],
    uses: [] as Mention[],
    texts: [] as Mention[],
    statements: [] as Mention[],
  };
  const mention = (node: ts.Node, what: string): Mention => ({
    text: what,
    line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  });

  function visit(node: ts.Node): void {
    const specifier = specifierOf(node);
    if (specifier) source.imports.push({ ...mention(node, specifier.text), isType: isErased(node) });
    const use = useOf(node);
    if (use !== undefined) source.uses.push(mention(node, use));
    const statement = statementOf(node);
    if (statement) source.statements.push(mention(node, statement.text));
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      source.texts.push(mention(node, node.getText()));
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return source;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0]);
  }
  return undefined;
}

function isErased(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node);
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node && ts.isStringLiteralLike(node) ? node : undefined;
}

/** `a.b` and `a['b']` as `a.b`; a name that is called, as itself. */
function useOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`;
  }
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const key = literal(node.argumentExpression);
    return key && `${node.expression.text}.${key.text}`;
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : undefined;
}

function statementOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'statement' ? literal(node.arguments[0]) : undefined;
}
