/** Says that a long step of the work goes on. */

/** Shorter steps need no word. */
const SECONDS = 4

/** Waits for a step that may take long, and calls `say` every few seconds with the seconds since its start. */
export async function whileWaiting<Result>(
  work: Promise<Result>,
  say: (seconds: number) => void,
): Promise<Result> {
  let seconds = 0
  const timer = setInterval(() => say((seconds += SECONDS)), SECONDS * 1000)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
