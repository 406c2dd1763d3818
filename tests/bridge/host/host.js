// A page that shows real widgets without Jupyter: anywidget's model and lifecycle, and a mailbox to Python.
(() => {
  const models = new Map();
  const views = new Map();
  const modules = new Map();
  const outgoing = [];
  let wake = () => {};
  // Which host this is: see hosts.js. Its way of doing things is a setting like any other.
  const place = globalThis.hosts[document.documentElement.dataset.host];
  const settings = { sliced: false, once: false, old: false, connected: true, ...place.settings };
  const urls = { created: 0, revoked: 0 };

  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    urls.created += 1;
    return create(blob);
  };
  URL.revokeObjectURL = (url) => {
    urls.revoked += 1;
    revoke(url);
  };

  const decode = (text) => {
    const chars = atob(text);
    const bytes = new Uint8Array(chars.length);
    for (let i = 0; i < chars.length; i++) bytes[i] = chars.charCodeAt(i);
    if (settings.plain) return bytes;
    if (!settings.sliced) return new DataView(bytes.buffer);
    // Some hosts cut all buffers out of one: the view starts somewhere inside, at an odd place too.
    const larger = new Uint8Array(bytes.length + 34).fill(255);
    larger.set(bytes, 17);
    return new DataView(larger.buffer, 17, bytes.length);
  };
  const encode = (buffer) => {
    // As JupyterLab does: the whole memory behind a view, whatever part of it the view shows.
    const whole = buffer instanceof ArrayBuffer ? buffer : buffer.buffer;
    const bytes = settings.exact ? new Uint8Array(whole, buffer.byteOffset, buffer.byteLength) : new Uint8Array(whole);
    let text = "";
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  };
  const put = (state, paths, buffers) => {
    paths.forEach((path, i) => {
      let holder = state;
      for (const step of path.slice(0, -1)) holder = holder[step];
      holder[path.at(-1)] = buffers[i];
    });
    return state;
  };

  class Model {
    constructor(id, state) {
      this.id = id;
      this.state = state;
      this.listeners = [];
      this.changed = {};
      this.comm_live = true;
    }
    get(key) {
      return this.state[key];
    }
    set(key, value) {
      this.state[key] = value;
      this.changed[key] = value;
      this.fire(`change:${key}`);
    }
    save_changes() {
      const state = this.changed;
      this.changed = {};
      post(this.id, { method: "update", state, buffer_paths: [] }, []);
    }
    on(event, fn) {
      this.listeners.push([event, fn]);
    }
    off(event, fn) {
      this.listeners = this.listeners.filter(([e, f]) => (event && e !== event) || (fn && f !== fn));
    }
    send(content, _callbacks, buffers = []) {
      if (!settings.connected) throw new Error("The kernel connection is gone");
      post(this.id, { method: "custom", content }, buffers);
    }
    fire(event, ...args) {
      for (const [e, fn] of [...this.listeners]) if (e === event) fn(...args);
    }
  }

  function post(id, data, buffers) {
    // Encoded now: what is sent must not change afterwards.
    outgoing.push({ id, data: JSON.stringify(data), buffers: Array.from(buffers ?? [], encode) });
    wake();
  }

  async function load(esm) {
    if (settings.once && modules.has(esm)) return modules.get(esm);
    const url = settings.data
      ? `data:text/javascript;charset=utf-8,${encodeURIComponent(esm)}`
      : create(new Blob([esm], { type: "text/javascript" }));
    const module = import(url).then((found) => {
      if (!settings.data) revoke(url);
      return typeof found.default === "function" ? found.default() : found.default;
    });
    modules.set(esm, module);
    return module;
  }

  function receive({ type, id, data: text, buffers }) {
    const raw = (buffers ?? []).map(decode);
    const data = JSON.parse(text);
    if (type === "comm_open") {
      models.set(id, new Model(id, put(data.state ?? {}, data.buffer_paths ?? [], raw)));
      return;
    }
    const model = models.get(id);
    if (!model) return;
    if (type === "comm_close") {
      if (!settings.bare) model.fire("comm:close");
      for (const [key, view] of views) if (view.id === id) unmount(key);
      models.delete(id);
    } else if (data.method === "custom") {
      model.fire("msg:custom", data.content, raw);
    } else if (data.method === "update") {
      put(data.state, data.buffer_paths ?? [], raw);
      for (const [key, value] of Object.entries(data.state)) {
        model.state[key] = value;
        model.fire(`change:${key}`);
      }
    }
  }

  async function show(id, { width, key }) {
    const { outer, home } = place.output(width);
    home.dataset.view = key;
    document.querySelector("#outputs").append(outer);
    const stop = new AbortController();
    const end = await renderInto(home, id, stop.signal);
    views.set(key, { id, outer, stop, end });
  }

  // What a view is given to open another widget inside itself, as anywidget 0.11 does.
  const host = {
    getWidget: async (ref) => ({
      render: ({ el, signal }) => renderInto(el, ref.replace("anywidget:", ""), signal),
    }),
  };

  async function renderInto(home, id, signal) {
    const model = models.get(id);
    if (!model) throw new Error(`No model ${id}: show the widget through the bridge`);
    const css = model.get("_css");
    const name = model.get("_anywidget_id");
    if (css) place.style(home, name, css);
    const module = await load(model.get("_esm"));
    model.started ??= Promise.resolve(module.initialize?.({ model, signal: new AbortController().signal }));
    await model.started;
    // Hosts older than anywidget 0.11 pass no signal and call what render returns.
    const given = settings.bare ? bare(model, signal) : model;
    return module.render({ model: given, el: home, ...(settings.old ? {} : { signal, host }) });
  }

  // What marimo gives a view: no word of the connection, and listeners that end with the view.
  function bare(model, signal) {
    return {
      get: (key) => model.get(key),
      set: (key, value) => model.set(key, value),
      save_changes: () => model.save_changes(),
      send: async (...given) => model.send(...given),
      on(event, fn) {
        model.on(event, fn);
        signal.addEventListener("abort", () => model.off(event, fn));
      },
      off: (event, fn) => model.off(event, fn),
      widget_manager: { get_model: () => Promise.reject(new Error("There is none here")) },
    };
  }

  function unmount(key) {
    const view = views.get(key);
    views.delete(key);
    view?.stop.abort();
    view?.end?.();
    view?.outer.remove();
  }

  globalThis.host = {
    settings,
    urls,
    widen(key, width) {
      views.get(key).outer.style.width = `${width}px`;
    },
    /** "light", "dark", or what else the host knows. */
    theme: (name) => place.theme(name),
    show,
    unmount,
    /** Take what Python says, and give what the page said; waits a little for something to say. */
    async exchange(messages, patience) {
      for (const message of messages) receive(message);
      if (!outgoing.length && patience) {
        await new Promise((resolve) => {
          wake = resolve;
          setTimeout(resolve, patience);
        });
        wake = () => {};
      }
      return outgoing.splice(0);
    },
    /** The kernel is gone, as JupyterLab tells its models. */
    disconnect() {
      settings.connected = false;
      for (const model of models.values()) {
        model.comm_live = false;
        model.fire("comm_live_update", model);
      }
    },
    /** The same kernel is reached again, after messages were lost. */
    reconnect() {
      settings.connected = true;
      for (const model of models.values()) {
        model.comm_live = true;
        model.fire("comm_live_update", model);
      }
    },
  };
})();
