// The selected pictures in a comparison, which is a widget of its own.
import { openWidget } from "./continuing.js";

/** @param {import("../../lib/root.js").View} view @param {Record<string, boolean>} chosen */
export async function openCompare(view, chosen) {
  const ids = Object.keys(chosen);
  if (ids.length < 2 || ids.length > 9)
    return view.show({ tone: "info", title: "Select two to nine pictures to compare them." });
  return openWidget(view, "Compare", await view.rpc.call("compare", { ids }));
}
