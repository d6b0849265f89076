/** Property tests try the same examples each time; `SEED=7 npm run unit` tries others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) })
