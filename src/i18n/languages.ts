/** The languages of the interface: one file and one line each. English comes first. */
export * as en from './en.ts'
export * as es from './es.ts'
export * as fr from './fr.ts'
