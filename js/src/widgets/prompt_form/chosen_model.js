// The models that a widget offers, and the one that its form names.

/** @param {{ store: import("../../lib/store.js").Store, form: ReturnType<typeof import("./draft.js").draft> }} options */
export function chosenModel({ store, form }) {
  /** @type {() => any[]} */
  const families = () => store.get("menu").families ?? [];
  return {
    families,
    model: () =>
      families()
        .flatMap(({ models }) => models)
        .find(({ id }) => id === form.values.model),
  };
}
