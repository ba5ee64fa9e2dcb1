/** Reads every way in which a source file names another module, with the TypeScript and the Vue parser. */
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

export interface Import {
  /** What is named; for a template its fixed beginning; `undefined` where it is computed and cannot be read. */
  readonly specifier: string | undefined
  readonly line: number
}

/** The text of a literal, the fixed beginning of a template, or `undefined` for anything computed. */
const textOf = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isTemplateExpression(node) ? node.head.text : undefined
}

const isImportMeta = (node: ts.Node): boolean =>
  ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword

/** `import.meta.url` and `import.meta.glob`. */
const isMetaAccess = (node: ts.Node | undefined, name: string): boolean =>
  node !== undefined && ts.isPropertyAccessExpression(node) && node.name.text === name && isImportMeta(node.expression)

const isLoadingCall = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')

const calledSpecifiers = (node: ts.CallExpression): (ts.Node | undefined)[] => {
  const [first] = node.arguments
  if (isLoadingCall(node)) return [first]
  if (!isMetaAccess(node.expression, 'glob')) return []
  return first !== undefined && ts.isArrayLiteralExpression(first) ? [...first.elements] : [first]
}

/** The nodes that name a module in this node, `undefined` among them for a call without argument. */
const specifiersOf = (node: ts.Node): (ts.Node | undefined)[] => {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier]
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier === undefined ? [] : [node.moduleSpecifier]
  if (ts.isImportTypeNode(node)) return [ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined]
  if (ts.isExternalModuleReference(node)) return [node.expression]
  if (ts.isCallExpression(node)) return calledSpecifiers(node)
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'URL') return []
  return isMetaAccess(node.arguments?.[1], 'url') ? [node.arguments?.[0]] : []
}

const importsOfScript = (source: string, firstLine: number): Import[] => {
  const file = ts.createSourceFile('script.ts', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const line = firstLine + file.getLineAndCharacterOfPosition(node.getStart(file)).line
    for (const specifier of specifiersOf(node)) found.push({ specifier: textOf(specifier), line })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const importsOfComponent = (source: string): Import[] => {
  const { descriptor } = parse(source, { sourceMap: false })
  const blocks = [descriptor.script, descriptor.scriptSetup].filter((block) => block !== null)
  const written = blocks.flatMap(({ content, loc }) => importsOfScript(content, loc.start.line))
  const elsewhere = [...blocks, descriptor.template, ...descriptor.styles]
    .filter((block) => block !== null)
    .flatMap(({ src, loc }) => (src === undefined ? [] : [{ specifier: src, line: loc.start.line }]))
  return [...written, ...elsewhere]
}

/** @param path - only its ending matters: `.vue` for a component, anything else is TypeScript */
export const importsOf = (path: string, source: string): readonly Import[] =>
  path.endsWith('.vue') ? importsOfComponent(source) : importsOfScript(source, 1)
