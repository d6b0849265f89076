/** The languages of the interface: one folder and one line each. English comes first. */
export * as en from './en/index.ts'
export * as es from './es/index.ts'
export * as fr from './fr/index.ts'
