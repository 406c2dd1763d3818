// A list whose elements stay those of their things, whatever comes, goes or moves.

/** Bring a list up to date. Only what stands elsewhere is moved: moving an element takes its focus.
 * @template {{ id: string }} Thing @template {{ el: HTMLElement, leave: () => void }} Item
 * @param {{ list: HTMLElement, items: Map<string, Item>, things: Thing[], make: (id: string) => Item,
 *   set: (item: Item, thing: Thing, place: number) => unknown }} options
 * `items`: those that are there, by the id of their thing; `leave`: nobody looks at it any more */
export function inOrder({ list, items, things, make, set }) {
  const kept = new Set(things.map(({ id }) => id));
  for (const [id, item] of items) {
    if (kept.has(id)) continue;
    item.leave();
    item.el.remove();
    items.delete(id);
  }
  things.forEach((thing, place) => {
    const item = items.get(thing.id) ?? make(thing.id);
    items.set(thing.id, item);
    set(item, thing, place);
    if (list.children[place] !== item.el) list.insertBefore(item.el, list.children[place] ?? null);
  });
}
