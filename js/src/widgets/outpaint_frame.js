// The outpaint frame: pull the edges of a picture outwards, see what will be painted, say what, and paint it.

import { arrows, stepOf } from "../lib/arrows.js";
import { fill, h } from "../lib/dom.js";
import { card } from "../lib/errors.js";
import { count } from "../lib/format.js";
import { latePart } from "../lib/part.js";
import { widget } from "../lib/root.js";
import { stepKeys, steps } from "../lib/steps.js";
import { framed, frameOfSize, LARGEST, moved, pulled } from "./outpaint_frame/space.js";
import { stage } from "./outpaint_frame/stage.js";
import { chosenModel } from "./prompt_form/chosen_model.js";
import { draft } from "./prompt_form/draft.js";

/** @typedef {import("./outpaint_frame/space.js").Frame} Frame
 * @typedef {import("./outpaint_frame/space.js").Size} Size */

export default widget("the outpaint frame", (view) => {
  const { rpc, store, body, root, live, keys, signal, report } = view;
  root.classList.add("rnb-outpaint");
  /** @type {Promise<import("./outpaint_frame.late.js").Late>} */
  const late = latePart(rpc, signal);
  const form = draft({ rpc, store, signal, report });

  const { families, model } = chosenModel({ store, form });
  const aspects = () => model()?.aspects ?? [];
  const picture = () => /** @type {Size} */ ([store.get("picture").width, store.get("picture").height]);

  /** What a size is in pixels. @returns {Size | null} */
  const target = () => {
    const { size } = form.values;
    if (!size) return null;
    const one = aspects().find(
      (/** @type {any} */ { aspect, width, height }) => size === aspect || size === `${width}x${height}`,
    );
    return one ? [one.width, one.height] : /** @type {Size} */ (size.split(/[x:]/).map(Number));
  };
  /** @type {Frame | null} the frame while a handle is held */
  let held = null;
  const now = () => {
    const { frame = framed(picture(), [0, 0, 0, 0]), size = null, zoom = 0 } = form.values;
    const pixels = target();
    return {
      picture: picture(),
      frame: /** @type {Frame} */ (held ?? (pixels ? frameOfSize(picture(), pixels) : frame)),
      target: held ? null : pixels,
      size: held ? null : size,
      zoom,
    };
  };
  const past = steps({
    read: () => ({
      frame: form.values.frame,
      size: form.values.size ?? null,
      zoom: form.values.zoom ?? 0,
    }),
    write: (values) => form.set(values, { now: true }),
  });
  /** @param {Record<string, any>} values @param {{ now?: boolean, step?: boolean }} [options] */
  const change = (values, { now: at = false, step = at } = {}) => {
    past.before(step);
    form.set(values, { now: at });
  };

  const frame = stage({
    signal,
    aspects: () => aspects().map((/** @type {any} */ one) => one.aspect),
    now,
    live: (edges) => {
      held = edges;
      where?.draw();
    },
    done: (edges) => {
      held = null;
      where?.forget();
      change({ frame: edges, size: null }, { now: true });
      live.say(`Frame ${count(edges[2] - edges[0])} by ${count(edges[3] - edges[1])}`);
    },
    cancel: () => {
      held = null;
      where?.draw();
    },
  });
  const trouble = h("div", { class: "rnb-cards" });
  const table = h("div", { class: "rnb-table" }, frame.el);
  body.append(trouble, table);
  /** @type {ReturnType<typeof import("./outpaint_frame/places.js").places> | undefined} */
  let where;
  let generate = () => {};
  late
    .then(({ places, asking }) => {
      where = places({
        picture,
        now,
        aspects,
        vector: () => model()?.output === "vector",
        change: (values, options) => {
          if (options?.step) where?.forget();
          change(values, options);
        },
      });
      table.append(where.el);
      generate = asking({ view, form, families, model, now, picture, frame, where, trouble });
      where.draw();
    })
    .catch(report);

  const draw = () => {
    frame.draw();
    where?.draw();
  };
  form.on((changed) => {
    if ("frame" in changed || "size" in changed || "zoom" in changed || "model" in changed) draw();
  });

  // -- the picture ------------------------------------------------------------------------------------

  let url = "";
  signal.addEventListener("abort", () => URL.revokeObjectURL(url));
  store.on(
    "picture",
    async ({ id, alt, trouble: said }) => {
      frame.img.alt = alt ?? "";
      fill(
        trouble,
        said &&
          card(
            {
              tone: "warn",
              title: `The picture ${said}.`,
              text: "A fitted copy keeps its proportions; the original stays as it is.",
            },
            {
              actions: [{ label: "Use a fitted copy", run: () => rpc.call("fit", {}, { timeout: 120_000 }) }],
            },
          ),
      );
      draw();
      if (!id) return;
      const data = await rpc.call("source", {}, { signal, timeout: 120_000 }).catch(report);
      if (!(data instanceof Uint8Array)) return;
      URL.revokeObjectURL(url);
      url = URL.createObjectURL(new Blob([/** @type {any} */ (data)], { type: "image/webp" }));
      frame.img.src = url;
    },
    signal,
  );

  // -- keys ---------------------------------------------------------------------------------------------

  /** @param {(by: [number, number], frame: Frame, size: Size, handle: import("./outpaint_frame/space.js").Handle) => Frame} next */
  const onEdge = (next) => (/** @type {KeyboardEvent} */ event) => {
    const handle = frame.edge;
    if (!handle) return false;
    where?.forget();
    change({ frame: next(stepOf(event), now().frame, picture(), handle), size: null });
    return undefined;
  };
  const here = () => !!frame.edge;
  /** An arrow along an edge moves it too: right and up are more.
   * @param {boolean} symmetric */
  const pull = (symmetric) =>
    onEdge(([x, y], edges, size, handle) => {
      const along = handle.x ? !x : !y;
      const dx = handle.x ? (along ? -y * handle.x : x) : 0;
      const dy = handle.y ? (along ? x * handle.y : y) : 0;
      return pulled({ size, frame: edges, handle, dx, dy, symmetric });
    });
  const shift = onEdge(([x, y], edges, size) => moved(size, edges, x, y));
  keys.add(
    { keys: ["Ctrl+Enter"], label: "Generate", run: () => generate(), typing: true },
    { keys: arrows(""), label: "Move the chosen edge by a pixel", run: pull(false), when: here },
    { keys: arrows("Shift+"), label: "… by ten", run: pull(false), when: here },
    { keys: arrows("Alt+"), label: "… and the edge opposite with it", run: pull(true), when: here },
    { keys: arrows("Alt+Shift+"), label: "… both by ten", run: pull(true), when: here },
    { keys: arrows("Ctrl+"), label: "Move the picture within its frame", run: shift, when: here },
    { keys: arrows("Ctrl+Shift+"), label: "… by ten", run: shift, when: here },
    {
      keys: ["Home", "End"],
      label: "The chosen edge at the picture, or as far out as it goes",
      run: ({ key }) => {
        const handle = frame.edge;
        if (!handle) return;
        const by = key === "Home" ? -2 * LARGEST : 2 * LARGEST;
        const edges = pulled({
          size: picture(),
          frame: now().frame,
          handle,
          dx: by * handle.x,
          dy: by * handle.y,
        });
        change({ frame: edges, size: null }, { now: true });
      },
      when: here,
    },
    { keys: ["Escape"], label: "Let go of a held edge", run: () => frame.drop() || false, typing: true },
    ...stepKeys(past),
  );
  requestAnimationFrame(draw);
});
