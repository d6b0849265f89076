/** The colours of cards: the light ones of the site's design tokens. */
import tokens from '../styles/tokens.css?raw'

/** Colours by their names in tokens.css. */
export type Palette = Record<'paper' | 'rule' | 'ink' | 'quiet' | 'red', string>

export const palette: Palette = {
  paper: lightColour('paper'),
  rule: lightColour('rule'),
  ink: lightColour('ink'),
  quiet: lightColour('quiet'),
  red: lightColour('red'),
}

/** Reads `#1d1a15` from `--color-ink: light-dark(#1d1a15, #ece5d6)`. */
function lightColour(name: keyof Palette): string {
  const [, light] = new RegExp(`--color-${name}: light-dark\\((#\\w+),`).exec(tokens) ?? []
  if (light === undefined) throw new Error(`src/styles/tokens.css has no colour --color-${name}.`)
  return light
}
