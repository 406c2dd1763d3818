import assert from "node:assert/strict";
import { test } from "node:test";
import { secondHand, stripClock } from "../src/lib/clock.js";

// Node 20's own mock of timers goes on with an interval that is ended from within.
/** @param {(pass: (seconds: number) => void) => void} run */
function timed(run) {
  const real = [globalThis.setInterval, globalThis.clearInterval];
  /** @type {Map<number, () => void>} */
  const running = new Map();
  let last = 0;
  Object.assign(globalThis, {
    /** @param {() => void} call */
    setInterval(call) {
      running.set(++last, call);
      return last;
    },
    /** @param {number} id */
    clearInterval: (id) => running.delete(id),
  });
  try {
    run((seconds) => {
      for (let at = 0; at < seconds; at++) for (const call of [...running.values()]) call();
    });
  } finally {
    [globalThis.setInterval, globalThis.clearInterval] = real;
  }
}

test("a second hand rests when nothing runs any more, and goes on when it is woken", () =>
  timed((pass) => {
    let left = 2;
    let ticks = 0;
    const wake = secondHand(() => ++ticks && --left > 0, new AbortController().signal);
    wake();
    wake(); // twice woken, it goes no faster
    pass(1);
    assert.equal(ticks, 1);
    pass(5);
    assert.equal(ticks, 2);
    left = 1;
    wake();
    pass(5);
    assert.equal(ticks, 3);
  }));

test("the end of the page ends it", () =>
  timed((pass) => {
    const end = new AbortController();
    let ticks = 0;
    secondHand(() => ++ticks, end.signal)();
    pass(2);
    end.abort();
    pass(9);
    assert.equal(ticks, 2);
  }));

test("only strips that are on their way are told the second", () =>
  timed((pass) => {
    const ticked = [];
    const strips = ["a", "b", "c"].map((name) => ({
      quiet: name === "b",
      tick: () => ticked.push(name),
    }));
    stripClock(() => strips, new AbortController().signal)();
    pass(1);
    assert.deepEqual(ticked, ["a", "c"]);
    strips[0].quiet = strips[2].quiet = true;
    pass(9);
    assert.deepEqual(ticked, ["a", "c"]);
  }));
