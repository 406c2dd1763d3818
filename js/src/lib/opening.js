// Another widget over this one, in a dialog: some pictures in a comparison, a canvas for a mask, a form.
import { openDialog } from "./dialog.js";
import { h } from "./dom.js";

const [LEAST, MOST] = [2, 9]; // pictures of a comparison

/** @param {import("./root.js").View} view @param {string} title @param {string} id the other widget's model */
export async function openWidget(view, title, id) {
  if (!view.host?.getWidget) throw new Error("This notebook cannot open one widget inside another.");
  const body = h("div", {});
  const end = new AbortController();
  openDialog({
    root: view.root,
    signal: view.signal,
    title,
    body,
    wide: true,
    onClose: () => end.abort(),
  });
  const widget = await view.host.getWidget(`anywidget:${id}`);
  await widget.render({ el: body, signal: end.signal });
}

/** Some pictures under one zoom. @param {import("./root.js").View} view
 * @param {string[]} ids what the widget calls them @param {string} [verb] how pictures are chosen here */
export async function openCompare(view, ids, verb = "Select") {
  if (ids.length < LEAST || ids.length > MOST) {
    const title = `${verb} two to nine pictures to compare them.`;
    view.live.say(title);
    return view.show({ tone: "info", title });
  }
  return openWidget(view, "Compare", await view.rpc.call("compare", { ids }));
}
