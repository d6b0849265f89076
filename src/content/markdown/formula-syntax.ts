/**
 * The syntax of formulas: `$$…$$`. A single `$` is money. micromark-extension-math reads
 * `$$\begin{aligned}` as an opening fence without an end, which swallows the rest of a text, so the
 * syntax is ours: a formula ends before an empty line, or it is none.
 */
import type { Code, Construct, Extension, State } from 'micromark-util-types'

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

/** The tokens that mdast-util-math reads: the whole formula, each `$$`, and the TeX in each line. */
const DISPLAYED = ['mathFlow', 'mathFlowFence', 'mathFlowValue'] as const
const IN_TEXT = ['mathText', 'mathTextSequence', 'mathTextData'] as const

const formula = (tokens: typeof DISPLAYED | typeof IN_TEXT): Construct => ({
  name: 'formula',
  concrete: tokens === DISPLAYED,
  previous(code) {
    return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape'
  },
  tokenize(effects, ok, nok) {
    const [whole, fence, value] = tokens
    const isDisplayed = tokens === DISPLAYED
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
      // Where it would end a paragraph, only the first line of a formula is known yet.
      if (isDisplayed && this.interrupt) return ok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      isBlank = true
      // A lazy line is outside the list or quotation in which the formula begins.
      const isLazy = () => isDisplayed && this.parser.lazy[this.now().line]
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
      if (isDisplayed && isSpace(code)) {
        effects.consume(code)
        return close
      }
      effects.exit(fence)
      effects.exit(whole)
      return !isDisplayed || code === null || isLineEnd(code) ? ok(code) : nok(code)
    }
    return open
  },
})

/** An extension for micromark: a formula that fills its lines is displayed, any other part of its text. */
export const formulaSyntax: Extension = {
  flow: { [DOLLAR]: formula(DISPLAYED) },
  text: { [DOLLAR]: formula(IN_TEXT) },
}
