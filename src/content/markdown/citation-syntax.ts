/**
 * A micromark extension for citations: `[see @key, p. 4; @other]`, and `@key` or `@key [p. 4]` in a
 * sentence. Source: Pandoc User's Guide, "Citation syntax". Escapes, code, links and e-mail addresses
 * stay what they are.
 */
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import { hasKey } from './parse-citation.ts'

const [OPEN, CLOSE, AT, BACKSLASH, BACKTICK] = [91, 93, 64, 92, 96]
const [CARET, PARENTHESIS, OPEN_BRACE, CLOSE_BRACE] = [94, 40, 123, 125]

const isEnd = (code: Code): boolean => code === null
const isLineEnding = (code: Code): boolean => code !== null && code < -2
const isSpace = (code: Code): boolean => code === 32 || code === -1 || code === -2

/** Whether a code is part of a word; half of a surrogate pair counts as a letter. */
function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{M}\p{N}_\p{Cs}]/u.test(String.fromCharCode(code))
}

/** Signs that a key may have inside. */
const isJoint = (code: Code): boolean =>
  code !== null && code > 0 && ':.#$%&-+?<>~/'.includes(String.fromCharCode(code))

/** Each line of a token needs events of its own, or micromark loops without end. */
function consume(effects: Effects, code: Code): void {
  const type = isLineEnding(code) ? 'lineEnding' : 'citationData'
  effects.enter(type)
  effects.consume(code)
  effects.exit(type)
}

/** From `[` to its `]`, unless a link follows. */
function brackets(effects: Effects, ok: State, nok: State): State {
  let depth = 0
  let isCode = false

  const start: State = (code) => {
    if (code !== OPEN) return nok(code)
    depth = 1
    consume(effects, code)
    // `[^1]` is a note.
    return (second) => (second === CARET ? nok(second) : inside(second))
  }
  const inside: State = (code) => {
    if (isEnd(code)) return nok(code)
    consume(effects, code)
    if (code === BACKSLASH) return escaped
    if (code === BACKTICK) isCode = !isCode
    if (!isCode && code === OPEN) depth += 1
    if (!isCode && code === CLOSE) depth -= 1
    return depth === 0 ? after : inside
  }
  const escaped: State = (code) => {
    if (isEnd(code)) return nok(code)
    consume(effects, code)
    return inside
  }
  const after: State = (code) => (code === PARENTHESIS ? nok(code) : ok(code))
  return start
}

const cluster: Construct = {
  name: 'citation',
  tokenize(effects, ok, nok) {
    const end: State = (code) => {
      const typed = this.sliceSerialize(effects.exit('citation'))
      return hasKey(typed) ? ok(code) : nok(code)
    }
    const start = brackets(effects, end, nok)
    return (code) => {
      effects.enter('citation')
      return start(code)
    }
  },
}

/** A sign within a key: another part of the key follows. */
const joint: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('citationJoint')
    effects.consume(code)
    effects.exit('citationJoint')
    return (next) => (isWord(next) ? ok(next) : nok(next))
  },
}

/** The locator after a key: `[p. 4]`. */
const locator: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const start = brackets(effects, ok, nok)
    return (code) => {
      if (!isSpace(code) && !isLineEnding(code)) return nok(code)
      consume(effects, code)
      return start
    }
  },
}

const narrative: Construct = {
  name: 'narrativeCitation',
  previous: (code) => !isWord(code) && code !== AT,
  tokenize(effects, ok, nok) {
    const start: State = (code) => {
      effects.enter('citation')
      effects.consume(code)
      return first
    }
    const first: State = (code) => {
      if (code === OPEN_BRACE) {
        effects.consume(code)
        return braced
      }
      return isWord(code) ? key(code) : nok(code)
    }
    const braced: State = (code) => {
      if (isEnd(code) || isLineEnding(code) || isSpace(code)) return nok(code)
      effects.consume(code)
      return code === CLOSE_BRACE ? afterKey : braced
    }
    const key: State = (code) => {
      if (isWord(code)) {
        effects.consume(code)
        return key
      }
      return isJoint(code) ? effects.check(joint, jointed, afterKey)(code) : afterKey(code)
    }
    const jointed: State = (code) => {
      effects.consume(code)
      return key
    }
    const afterKey: State = (code) => effects.attempt(locator, end, end)(code)
    const end: State = (code) => {
      effects.exit('citation')
      return ok(code)
    }
    return start
  },
}

/** Reads citations as tokens `citation`. */
export const citationSyntax: Extension = { text: { [OPEN]: cluster, [AT]: narrative } }
