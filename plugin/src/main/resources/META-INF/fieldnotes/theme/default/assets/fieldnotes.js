/*
 * Fieldnotes: what pages do beyond being read. Every page is whole without this script; it adds a
 * table of contents that follows, copying of code, videos in the page, and sorting and filtering.
 */
(function start() {
  "use strict";

  // to an XML parser a script is not deferred
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
    return;
  }

  const root = document.querySelector(".fieldnotes");
  const words = window.fieldnotesWords || {};
  if (!root) return;

  const word = (key, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), words[key] || key);

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** What stands for an address is none when the browser cannot parse it. */
  function parsed(address) {
    try {
      return new URL(address);
    } catch {
      return null;
    }
  }

  /** The id that a fragment names, which is itself when it is not encoded. */
  function decoded(fragment) {
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  /** Dark or light is what the page is, whoever decided it: a skin's switch, or the system. */
  function followScheme() {
    const lightness = (colour) => {
      const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) || [255, 255, 255, 0]).map(Number);
      return a === 0 ? null : (r * 299 + g * 587 + b * 114) / 255000;
    };
    const judge = () => {
      root.removeAttribute("data-fn-dark");
      for (let e = root.parentElement; e; e = e.parentElement) {
        const found = lightness(getComputedStyle(e).backgroundColor);
        if (found !== null) {
          root.toggleAttribute("data-fn-dark", found < 0.4);
          return;
        }
      }
    };
    // a skin may fade from one to the other, and its colour is the old one until then
    const follow = () => [0, 300, 1000].forEach((wait) => setTimeout(judge, wait));
    const switched = new MutationObserver(follow);
    for (const e of [document.documentElement, document.body]) {
      switched.observe(e, { attributes: true, attributeFilter: ["class", "style", "data-theme", "data-bs-theme"] });
    }
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow);
    judge();
  }

  /** Marks the entry of the table of contents whose part is being read. */
  function followToc() {
    const entries = new Map();
    for (const link of root.querySelectorAll(".fn-toc a[href^='#']")) {
      const heading = document.getElementById(decoded(link.hash.slice(1)));
      if (heading) entries.set(heading, link);
    }
    if (entries.size === 0) return;
    const headings = [...entries.keys()];
    let marked = null;
    const mark = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
      const link = entries.get(passed.pop() || headings[0]);
      if (link === marked) return;
      if (marked) marked.removeAttribute("aria-current");
      link.setAttribute("aria-current", "true");
      marked = link;
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    }, { passive: true });
    mark();
  }

  function copyButtons() {
    if (!navigator.clipboard && !document.execCommand) return;
    for (const pre of root.querySelectorAll(".fn-body pre")) {
      const button = element("button", { type: "button", className: "fn-copy", textContent: word("copy") });
      button.addEventListener("click", async () => {
        await copy(pre.querySelector("code") || pre);
        button.textContent = word("copied");
        setTimeout(() => { button.textContent = word("copy"); }, 2000);
      });
      const box = element("div", { className: "fn-code" });
      pre.replaceWith(box);
      box.append(pre, button);
      // what scrolls must be reachable by keyboard
      if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
    }
  }

  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // from file:// or without permission: as readers would do it by hand
      const selection = getSelection();
      selection.selectAllChildren(code);
      document.execCommand("copy");
      selection.removeAllRanges();
    }
  }

  /** The player of a video; nothing is asked of its host before a reader wants it. */
  function player(address) {
    const url = parsed(address);
    if (!url) return "";
    const host = url.hostname.replace(/^(www|m)\./, "");
    const first = url.pathname.split("/")[1] || "";
    const start = parseInt(url.searchParams.get("t") || url.searchParams.get("start") || "0", 10);
    const youtube =
      host === "youtu.be" ? first
      : host !== "youtube.com" ? ""
      : first === "watch" ? url.searchParams.get("v")
      : /^(embed|live|shorts)$/.test(first) ? url.pathname.split("/")[2] : "";
    if (/^[\w-]{6,20}$/.test(youtube || "")) {
      return "https://www.youtube-nocookie.com/embed/" + youtube + "?autoplay=1&start=" + (start || 0);
    }
    return host === "vimeo.com" && /^\d+$/.test(first)
      ? "https://player.vimeo.com/video/" + first + "?autoplay=1&dnt=1" : "";
  }

  function videoButtons() {
    if (!root.hasAttribute("data-fn-videos")) return;
    for (const link of root.querySelectorAll(".fn-body a[href^='http']")) {
      const address = player(link.href);
      if (!address) continue;
      const button = element("button", { type: "button", className: "fn-play", textContent: word("play") });
      button.setAttribute("aria-label", word("play") + ": " + link.textContent);
      const block = link.closest("h1, h2, h3, h4, h5, h6, p, li, dd, td, blockquote") || link;
      button.addEventListener("click", () => {
        const frame = element("iframe", {
          src: address, className: "fn-player", title: link.textContent,
          allow: "autoplay; encrypted-media; fullscreen; picture-in-picture",
          referrerPolicy: "strict-origin-when-cross-origin",
        });
        if (/^(li|dd|td|blockquote)$/.test(block.localName)) block.append(frame);
        else block.after(frame);
        button.remove();
        frame.focus();
      });
      link.after(" ", button);
    }
  }

  /* Tables: sorted by the buttons in their heads, filtered by a field above, both in the address. */

  const state = new URLSearchParams(location.search);

  function keep(name, value) {
    if (value) state.set(name, value);
    else state.delete(name);
    const query = state.toString();
    history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
  }

  const sortKey = (cell) =>
    (cell.dataset.sort || (cell.querySelector("time") || {}).dateTime || cell.textContent).trim();

  function sortable(table) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    const written = [...body.rows];
    const compare = new Intl.Collator(root.lang || undefined, { numeric: true, sensitivity: "base" }).compare;
    const sort = (column, direction) => {
      heads.forEach((head, i) => {
        if (i === column) head.setAttribute("aria-sort", direction);
        else head.removeAttribute("aria-sort");
      });
      const rows = written.map((row) => [sortKey(row.cells[column]), row]);
      const sign = direction === "ascending" ? 1 : -1;
      rows.sort(([a], [b]) => (a === "" || b === "" ? (a === "") - (b === "") : sign * compare(a, b)));
      body.append(...rows.map(([, row]) => row));
    };
    heads.forEach((head, column) => {
      const button = element("button", { type: "button", className: "fn-sort" }, ...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        sort(column, down ? "descending" : "ascending");
        keep("sort", (down ? "-" : "") + (column + 1));
      });
    });
    const asked = parseInt(state.get("sort") || "0", 10);
    if (asked && heads[Math.abs(asked) - 1]) {
      sort(Math.abs(asked) - 1, asked < 0 ? "descending" : "ascending");
    }
  }

  /** A choice of one module, where entries are of several. */
  function moduleField(names) {
    const compare = new Intl.Collator(root.lang || undefined, { numeric: true }).compare;
    const options = [...new Set(names.filter(Boolean))].sort(compare).map((name) =>
      element("option", { value: name, textContent: name }));
    options.unshift(element("option", { value: "", textContent: word("module.all") }));
    const field = element("select", { className: "fn-module-field" }, ...options);
    field.value = state.get("module") || "";
    if (field.selectedIndex < 0) field.value = "";
    return field;
  }

  /** How many things entries are: an action stands with each of its owners. */
  const things = (entries) => new Set(entries.map((entry) => entry.dataset.action || entry)).size;

  /** Opens what is folded and has a match, and folds it again when nothing is filtered. */
  function unfolder(groups, entries) {
    const folds = groups.flatMap((group) => [...group.querySelectorAll("details")]);
    let left = null;
    return (filtered) => {
      if (filtered) left = left || new Map(folds.map((fold) => [fold, fold.open]));
      for (const fold of folds) {
        const found = entries.some((entry) => !entry.hidden && fold.contains(entry));
        fold.hidden = !found;
        if (left) fold.open = filtered ? found : left.get(fold);
      }
      if (!filtered) left = null;
    };
  }

  /** Shows what has all words that are typed: rows of a table, or entries of a list. */
  function filterable(list, entries, groups) {
    const field = element("input", { type: "search", className: "fn-filter-field", value: state.get("filter") || "" });
    const said = element("span", { className: "fn-filter-count", role: "status" });
    const label = element("label", { className: "fn-filter" }, word("filter") + " ", field);
    const texts = entries.map((entry) => fold(entry.textContent));
    const modules = entries.map((entry) => (entry.querySelector(".fn-module") || {}).textContent || "");
    const module = moduleField(modules);
    const unfold = unfolder(groups, entries);
    const filter = () => {
      const wanted = fold(field.value).split(/\s+/).filter(Boolean);
      const filtered = wanted.length > 0 || module.value !== "";
      entries.forEach((entry, i) => {
        entry.hidden = !wanted.every((w) => texts[i].includes(w)) || (module.value !== "" && module.value !== modules[i]);
      });
      const shown = things(entries.filter((entry) => !entry.hidden));
      unfold(filtered);
      groups.forEach((group) => {
        group.hidden = entries.every((entry) => entry.hidden || !group.contains(entry));
      });
      said.textContent = !filtered ? ""
        : shown === 0 ? word("filter.none") : word("filter.count", shown, things(entries));
    };
    field.addEventListener("input", () => {
      filter();
      keep("filter", field.value);
    });
    module.addEventListener("change", () => {
      filter();
      keep("module", module.value);
    });
    const bar = element("p", { className: "fn-filter-bar" }, label, " ");
    if (module.options.length > 2) {
      bar.append(element("label", { className: "fn-filter" }, word("module") + " ", module), " ");
    }
    bar.append(said);
    list.before(bar);
    filter();
  }

  /** What is to be done, in another order than by who does it: all that is open in one list. */
  function orderable(owners) {
    const groups = owners.map((group) => {
      const list = group.querySelector(":scope > .fn-actions");
      return { list, name: group.querySelector("h2").textContent, entries: list ? [...list.children] : [] };
    });
    const owned = new Map();
    for (const { name, entries } of groups) {
      for (const entry of entries) {
        const action = owned.get(entry.dataset.action);
        if (action) action.names.push(name);
        else owned.set(entry.dataset.action, { entry, names: [name] });
      }
    }
    const all = [...owned.values()];
    if (all.length < 3) return;
    const flat = element("ul", { className: "fn-actions", hidden: true });
    owners[0].before(flat);
    const names = new Map(all.map(({ entry, names }) => [entry, element("span", { className: "fn-by" }, names.join(", "))]));
    const compare = new Intl.Collator(root.lang || undefined, { numeric: true }).compare;
    const by = {
      age: (a, b) => b.dataset.days - a.dataset.days,
      due: (a, b) => !a.dataset.due - !b.dataset.due || compare(a.dataset.due, b.dataset.due),
    };
    const order = (name) => {
      flat.hidden = !by[name];
      if (by[name]) {
        const entries = all.map(({ entry }) => entry).sort(by[name]);
        groups.forEach((group) => group.list && group.list.replaceChildren());
        entries.forEach((entry) => entry.querySelector(".fn-action-meta").prepend(names.get(entry), " "));
        flat.append(...entries);
      } else {
        names.forEach((span) => span.remove());
        groups.forEach(({ list, entries }) => list && list.append(...entries));
      }
      // those who have nothing left below their name are hidden as if filtered
      root.querySelector(".fn-filter-field").dispatchEvent(new Event("input"));
    };
    const options = ["owner", "age", "due"].map((name) =>
      element("option", { value: name, textContent: word("order." + name) }));
    const field = element("select", { className: "fn-order-field" }, ...options);
    field.value = by[state.get("sort")] ? state.get("sort") : "owner";
    field.addEventListener("change", () => {
      order(field.value);
      keep("sort", field.value === "owner" ? "" : field.value);
    });
    root.querySelector(".fn-filter-bar").append(" ", element("label", { className: "fn-filter" }, word("order") + " ", field));
    if (field.value !== "owner") order(field.value);
  }

  const fold = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();

  function tables() {
    for (const table of root.querySelectorAll("table.fn-table")) {
      sortable(table);
      const rows = [...table.tBodies[0].rows];
      if (rows.length > 4) filterable(table, rows, []);
    }
    const owners = [...root.querySelectorAll(".fn-owner")];
    if (owners.length > 0) {
      filterable(owners[0], [...root.querySelectorAll(".fn-owner .fn-actions > li")], owners);
      orderable(owners);
    }
    const parts = [...root.querySelectorAll(".fn-parts > li")];
    if (parts.some((part) => part.querySelector(".fn-module"))) {
      filterable(parts[0].parentElement, parts, []);
    }
  }

  followScheme();
  followToc();
  copyButtons();
  videoButtons();
  tables();
})();
