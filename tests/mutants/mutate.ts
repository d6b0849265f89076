/** One-line mistakes in TypeScript, as people make them. */
import ts from 'typescript'

export interface Mutant {
  /** Line of the mistake, from 1. */
  line: number
  /** What stood there, and what replaces it. */
  from: string
  to: string
  /** The whole file with the mistake. */
  source: string
}

const { SyntaxKind: Kind } = ts

const OPERATORS = new Map<ts.SyntaxKind, string>([
  [Kind.EqualsEqualsEqualsToken, '!=='],
  [Kind.ExclamationEqualsEqualsToken, '==='],
  [Kind.LessThanToken, '<='],
  [Kind.LessThanEqualsToken, '<'],
  [Kind.GreaterThanToken, '>='],
  [Kind.GreaterThanEqualsToken, '>'],
  [Kind.AmpersandAmpersandToken, '||'],
  [Kind.BarBarToken, '&&'],
  [Kind.PlusToken, '-'],
  [Kind.MinusToken, '+'],
  [Kind.AsteriskToken, '/'],
])

/** Methods whose call may be forgotten: `list.filter(…)` becomes `list`. */
const DROPPED = new Set(
  'filter trim sort toSorted reverse toReversed slice toLowerCase normalize flat'.split(' '),
)

/**
 * @param source a TypeScript file
 * @returns every mutant of it: operators and conditions the other way round, numbers one off, calls
 *   such as `filter` and `trim` left out, texts emptied, statements deleted
 */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  const mutants: Mutant[] = []
  const replace = (start: number, end: number, to: string): void => {
    const from = source.slice(start, end)
    if (from === to) return
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    mutants.push({ line, from, to, source: source.slice(0, start) + to + source.slice(end) })
  }
  const swap = (node: ts.Node, to: string) => replace(node.getStart(file), node.end, to)
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) {
      return
    }
    if (ts.isBinaryExpression(node)) {
      const to = OPERATORS.get(node.operatorToken.kind)
      if (to !== undefined) swap(node.operatorToken, to)
    } else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition
      swap(condition, `!(${condition.getText(file)})`)
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) {
      swap(node, node.operand.getText(file))
    } else if (ts.isNumericLiteral(node)) {
      swap(node, String(Number(node.text) + 1))
    } else if (ts.isStringLiteral(node) && node.text !== '' && !ts.isPropertyAssignment(node)) {
      if (!ts.isLiteralTypeNode(node.parent)) swap(node, "''")
    } else if (node.kind === Kind.TrueKeyword) {
      swap(node, 'false')
    } else if (node.kind === Kind.FalseKeyword) {
      swap(node, 'true')
    } else if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      DROPPED.has(node.expression.name.text)
    ) {
      swap(node, node.expression.expression.getText(file))
    } else if (ts.isExpressionStatement(node)) {
      swap(node, '')
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return mutants
}
