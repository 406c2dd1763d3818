// A second hand that runs only as long as something on the page is on its way.

/**
 * @param {() => unknown} tick shows the second that has passed; nothing when nothing runs any more, and the hand rests
 * @param {AbortSignal} signal ends it for good
 * @returns {() => void} sets it going, again too; a hand that runs already is left alone
 */
export function secondHand(tick, signal) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener("abort", rest);
  return () => {
    timer ??= setInterval(() => tick() || rest(), 1000);
  };
}

/**
 * For strips of jobs: each that is not quiet shows how long it has been on its way.
 * @param {() => Iterable<{ quiet: boolean, tick: () => unknown }>} strips
 * @param {AbortSignal} signal
 */
export function stripClock(strips, signal) {
  return secondHand(() => {
    const busy = [...strips()].filter((strip) => !strip.quiet);
    for (const strip of busy) strip.tick();
    return busy.length > 0;
  }, signal);
}
