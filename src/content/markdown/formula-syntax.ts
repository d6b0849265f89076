/**
 * The syntax of formulas: `$$…$$`. A single `$` is money. micromark-extension-math reads
 * `$$\begin{aligned}` as an opening fence without an end, which swallows the rest of a text, so the
 * syntax is ours: a formula ends before an empty line, or it is none.
 */
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathFlow: 'mathFlow'
    mathFlowFence: 'mathFlowFence'
    mathFlowValue: 'mathFlowValue'
    mathText: 'mathText'
    mathTextSequence: 'mathTextSequence'
    mathTextData: 'mathTextData'
  }
}

const DOLLAR = 36
const BACKSLASH = 92

const isLineEnd = (code: Code): boolean => code !== null && code < -2
const isSpace = (code: Code): boolean => code === 32 || code === -2 || code === -1

/**
 * @returns an extension for micromark, with the tokens that mdast-util-math reads: a formula that
 *   fills its lines is displayed (`mathFlow`), any other is part of its text (`mathText`)
 */
export function formulaSyntax(): Extension {
  return { flow: { [DOLLAR]: displayed }, text: { [DOLLAR]: inText } }
}

const displayed: Construct = {
  name: 'formulaDisplayed',
  concrete: true,
  tokenize(effects, ok, nok) {
    const { interrupt, parser } = this
    return formula(effects, nok, {
      tokens: { whole: 'mathFlow', fence: 'mathFlowFence', value: 'mathFlowValue' },
      // In a paragraph only the first line is known yet.
      atLineEnd: interrupt === true ? ok : undefined,
      isLazy: () => parser.lazy[this.now().line] === true,
      end: (code) => (code === null || isLineEnd(code) ? ok(code) : nok(code)),
    })
  },
}

const inText: Construct = {
  name: 'formulaInText',
  previous(code) {
    return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape'
  },
  tokenize(effects, ok, nok) {
    return formula(effects, nok, {
      tokens: { whole: 'mathText', fence: 'mathTextSequence', value: 'mathTextData' },
      atLineEnd: undefined,
      isLazy: () => false,
      end: ok,
    })
  },
}

interface Kind {
  tokens: Record<'whole' | 'fence' | 'value', Parameters<Effects['enter']>[0]>
  /** Replaces reading the next line. */
  atLineEnd: State | undefined
  /** Whether a line is outside the list or quotation in which the formula begins. */
  isLazy: () => boolean
  /** Called after the closing `$$`. */
  end: State
}

/** The state machine of both kinds. */
function formula(effects: Effects, nok: State, { tokens, atLineEnd, isLazy, end }: Kind): State {
  const { whole, fence, value } = tokens
  let isEmpty = true
  // The first line has `$$`, so it is not blank.
  let isBlank = false

  const open: State = (code) => {
    effects.enter(whole)
    effects.enter(fence)
    effects.consume(code)
    return (second) => {
      if (second !== DOLLAR) return nok(second)
      effects.consume(second)
      effects.exit(fence)
      return (third) => (third === DOLLAR ? nok(third) : inside(third))
    }
  }

  const inside: State = (code) => {
    if (code === null) return nok(code)
    if (isLineEnd(code)) return isBlank ? nok(code) : lineEnd(code)
    if (code === DOLLAR) return dollar(code)
    effects.enter(value)
    return content(code)
  }

  const content: State = (code) => {
    if (code === null || isLineEnd(code) || code === DOLLAR) {
      effects.exit(value)
      return inside(code)
    }
    if (!isSpace(code)) isEmpty = isBlank = false
    effects.consume(code)
    return code === BACKSLASH ? escaped : content
  }

  /** A sign after a backslash, which may be `$`. */
  const escaped: State = (code) => {
    if (code !== DOLLAR) return content(code)
    effects.consume(code)
    return content
  }

  const lineEnd: State = (code) => {
    if (atLineEnd) return atLineEnd(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    isBlank = true
    return (next) => (isLazy() ? nok(next) : inside(next))
  }

  /** The closing `$$`, or a single `$` that belongs to the formula. */
  const dollar: State = (code) => {
    const token = effects.enter(fence)
    effects.consume(code)
    return (second) => {
      if (second !== DOLLAR) {
        token.type = value
        return content(second)
      }
      if (isEmpty) return nok(second)
      effects.consume(second)
      return close
    }
  }

  const close: State = (code) => {
    if (whole === 'mathFlow' && isSpace(code)) {
      effects.consume(code)
      return close
    }
    effects.exit(fence)
    effects.exit(whole)
    return end(code)
  }
  return open
}
