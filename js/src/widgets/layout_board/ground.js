// What lies under the boxes: the ipycanvas canvas, or, where that cannot load, a picture from the kernel.
import { fill, h } from "../../lib/dom.js";

const PATIENCE = 4000; // ms for the canvas to appear

/** @param {import("../../lib/root.js").View} view */
export function ground(view) {
  const { rpc, store, signal, model, report } = view;
  // Nothing in it takes the focus, the wheel or a key: ipycanvas would keep all three.
  const el = h("div", { class: "rnb-ground", "aria-hidden": "true" });
  el.inert = true;
  const img = h("img", { class: "rnb-drawn", alt: "", draggable: "false", decoding: "async" });
  let live = false;
  let url = "";
  let wanted = -1;
  signal.addEventListener("abort", () => URL.revokeObjectURL(url));

  const canvas = async () => {
    const manager = model.widget_manager;
    if (!manager?.create_view) return false;
    const id = await rpc.call("canvas", {}, { signal });
    if (!id) return false;
    const child = await manager.get_model(id);
    const shown = await manager.create_view(child);
    signal.addEventListener("abort", () => shown.remove?.());
    fill(el, shown.el);
    return !!shown.el.querySelector("canvas") || shown.el instanceof HTMLCanvasElement;
  };
  const draw = async () => {
    if (live) return;
    const { stamp } = store.get("facts");
    if (stamp === wanted) return;
    wanted = stamp;
    const edge = Math.ceil(Math.max(320, el.clientWidth, el.clientHeight) * (window.devicePixelRatio || 1));
    const data = await rpc.call("drawn", { edge }, { signal, timeout: 120_000 });
    if (live || wanted !== stamp) return; // a newer one is on its way
    URL.revokeObjectURL(url);
    url = URL.createObjectURL(new Blob([data], { type: "image/webp" }));
    img.src = url;
    if (!img.isConnected) fill(el, img);
  };
  const start = async () => {
    const late = new Promise((done) => setTimeout(() => done(false), PATIENCE));
    live = await Promise.race([canvas(), late]).catch(() => false);
    el.dataset.by = live ? "canvas" : "picture";
    await draw();
  };
  start().catch(report);
  store.on("facts", () => el.dataset.by === "picture" && draw().catch(report), signal);
  return { el };
}
