/** Types of fields that several kinds of files have. */
import { z } from 'zod'

/** One line of text. */
export const filled = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .regex(/^[^\n]*$/, 'must be on one line. Remove the line break.')

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with https://',
})

/** An image in the folder of the file that names it. */
export const imageFile = z
  .string()
  .trim()
  .regex(
    /^[^/\\]+\.(png|jpe?g|webp|svg)$/,
    'must name a PNG, JPEG, WebP or SVG file. Write the name of one in the same folder, such as mark.svg.',
  )

/** A language tag. Source: BCP 47 (RFC 5646), as ECMA-402 checks it. */
export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
    error: 'must be a language tag. Write one such as en, es or pt-BR.',
    abort: true,
  })
  .refine(isLanguageTag, 'must be a language tag. Write one such as en, es or pt-BR.')

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

/**
 * The type of a field whose values `normal` brings into one form, and of which `faultOf` says the rule that
 * a wrong one breaks and, after a full stop, how to fix it.
 */
export const checkedText = (
  normal: (text: string) => string,
  faultOf: (text: string) => string | undefined,
) =>
  z
    .string()
    .trim()
    .transform(normal)
    .superRefine((text, context) => {
      const message = faultOf(text)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })
