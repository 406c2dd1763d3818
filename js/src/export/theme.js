// Light or dark: as the system wishes, until somebody presses the button.
import { fill, h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";

/** @param {Document} page */
export function themeButton(page) {
  const root = page.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const draw = () => fill(button, icon("invert"), dark() ? "Light" : "Dark");
  const button = h("button", {
    class: "rnb-page-button",
    title: "Light or dark",
    onclick: () => {
      root.dataset.theme = dark() ? "light" : "dark";
      draw();
    },
  });
  system.addEventListener("change", draw);
  draw();
  return button;
}
