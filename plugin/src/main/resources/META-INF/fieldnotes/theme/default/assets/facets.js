/*
 * Fieldnotes: filters the notes of the index by folder, kind, year, category, tag, person and module at
 * once. fieldnotes.js loads it on the first page of the index when a reader asks for it, or when the
 * address of the page has a filter. The notes come from search/facets.js, as a classic script, the only
 * form that browsers load from file://.
 */
(function () {
  "use strict";

  /** More notes than this are shown on demand. */
  const AT_ONCE = 100;

  const root = document.querySelector(".fieldnotes");
  const list = root.querySelector(".fn-cards, .fn-line");
  const bar = root.querySelector(".fn-facet-bar");
  const pager = root.querySelector(".fn-pager");
  const messages = window.fieldnotesWords || {};
  const message = (key, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), messages[key] || key);
  const compare = new Intl.Collator(root.lang || undefined, { numeric: true }).compare;

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** The fields and what they choose from the notes; data is what the section says of its notes. */
  function start(data) {
    const notes = data.notes.map(([title, url, date, ...has]) => ({ title, url, date, has: new Set(has) }));
    const values = data.values.map(([facet, name, key], number) => ({ facet, name, key: key || name, number }));
    const fields = data.facets.map(([id, name], facet) => {
      const own = values.filter((value) => value.facet === facet);
      own.sort((a, b) => (id === "year" ? -1 : 1) * compare(a.name, b.name));
      return { id, name, own, select: element("select", { className: "fn-facet-field" }) };
    }).filter((field) => field.own.length > 1);
    const said = element("span", { className: "fn-filter-count", role: "status" });
    const found = element("ol", { className: "fn-cards fn-found", hidden: true });
    const more = element("button", { type: "button", className: "fn-more-found", hidden: true });
    const clear = element("button", { type: "button", className: "fn-facets-clear", hidden: true });
    clear.append(message("facets.clear"));

    const chosen = (except) => fields.filter((field) => field !== except && field.select.value !== "")
      .map((field) => Number(field.select.value));
    const matching = (wanted) => notes.filter((note) => wanted.every((number) => note.has.has(number)));

    /** Offers what the notes have that match the other fields, with the number of notes. */
    function offer(field) {
      const counts = new Map();
      for (const note of matching(chosen(field))) {
        for (const number of note.has) counts.set(number, (counts.get(number) || 0) + 1);
      }
      const now = field.select.value;
      const options = field.own.filter((value) => counts.has(value.number) || String(value.number) === now)
        .map((value) => element("option", {
          value: String(value.number),
          textContent: value.name + " (" + (counts.get(value.number) || 0) + ")",
        }));
      field.select.replaceChildren(element("option", { value: "", textContent: message("facets.all") }), ...options);
      field.select.value = now;
    }

    function card(note) {
      const link = element("a", { href: note.url, textContent: note.title });
      const folder = fields.find((field) => field.id === "folder");
      const folders = folder ? folder.own.filter((value) => note.has.has(value.number)) : [];
      const deepest = folders.sort((a, b) => b.name.length - a.name.length)[0];
      const meta = element("div", { className: "fn-meta" });
      if (note.date) meta.append(element("span", { className: "fn-date", textContent: note.date }));
      if (deepest) meta.append(element("span", { textContent: deepest.name }));
      const title = element("h3", { className: "fn-card-title" }, link);
      return element("li", { className: "fn-card" }, title, meta);
    }

    let rest = [];
    function show() {
      found.append(...rest.splice(0, AT_ONCE).map(card));
      more.hidden = rest.length === 0;
      more.textContent = message("facets.more", Math.min(AT_ONCE, rest.length));
    }

    function filter() {
      const wanted = chosen(null);
      const filtered = wanted.length > 0;
      rest = filtered ? matching(wanted) : [];
      said.textContent = !filtered ? ""
        : rest.length === 0 ? message("filter.none") : message("filter.count", rest.length, notes.length);
      found.replaceChildren();
      show();
      found.hidden = clear.hidden = !filtered;
      list.hidden = filtered;
      if (pager) pager.hidden = filtered;
      fields.forEach(offer);
    }

    function keep() {
      const state = new URLSearchParams(location.search);
      for (const { id, select, own } of fields) {
        const value = own.find((one) => String(one.number) === select.value);
        if (value) state.set(id, value.key);
        else state.delete(id);
      }
      const query = state.toString();
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    }

    const state = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = field.own.find((one) => one.key === state.get(field.id));
      if (value) field.select.append(element("option", { value: String(value.number) }));
      field.select.addEventListener("change", () => {
        filter();
        keep();
      });
    }
    clear.addEventListener("click", () => {
      fields.forEach((field) => { field.select.value = ""; });
      filter();
      keep();
      if (fields[0]) fields[0].select.focus();
    });
    more.addEventListener("click", show);
    const labels = fields.map(({ name, select }) => element("label", { className: "fn-filter" }, name + " ", select));
    bar.replaceChildren(...labels, said, clear);
    list.before(found);
    found.after(more);
    filter();
    if (fields[0] && !state.toString()) fields[0].select.focus();
  }

  window.fieldnotesFacets = start;
  const index = new URL(root.querySelector(".fn-search").dataset.fnSearch, location.href);
  const script = element("script", { src: new URL("facets.js", index).href, charset: "utf-8" });
  script.onerror = () => bar.replaceChildren(message("facets.failed"));
  document.head.append(script);
})();
