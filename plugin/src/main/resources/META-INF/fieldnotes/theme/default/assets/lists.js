/*
 * Fieldnotes: sorts and filters tables and lists. fieldnotes.js loads it on the pages that have some,
 * once for each section that is shown.
 */
(function () {
  "use strict";

  const root = document.querySelector(".fieldnotes");
  const messages = window.fieldnotesWords || {};
  const message = (key, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), messages[key] || key);

  /** Compares names in the order of the page's language, numbers by value. */
  const compareNames = collator({});

  function collator(options) {
    return new Intl.Collator(root.lang || undefined, { numeric: true, ...options }).compare;
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /* Tables are sorted by the buttons in their heads and filtered by a field above; the address keeps both. */

  const state = new URLSearchParams(location.search);

  /** Keeps a value in the address of the page, without an entry in the history. */
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
    const compare = collator({ sensitivity: "base" });
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
    const kept = parseInt(state.get("sort") || "0", 10);
    if (kept && heads[Math.abs(kept) - 1]) {
      sort(Math.abs(kept) - 1, kept < 0 ? "descending" : "ascending");
    }
  }

  /** A field that chooses one of the modules, or all. */
  function moduleField(names) {
    const options = [...new Set(names.filter(Boolean))].sort(compareNames).map((name) =>
      element("option", { value: name, textContent: name }));
    options.unshift(element("option", { value: "", textContent: message("module.all") }));
    const field = element("select", { className: "fn-module-field" }, ...options);
    field.value = state.get("module") || "";
    if (field.selectedIndex < 0) field.value = "";
    return field;
  }

  /** How many entries there are, where an action counts once though it is listed with each of its owners. */
  const countOf = (entries) => new Set(entries.map((entry) => entry.dataset.action || entry)).size;

  const labelled = (key, field) => element("label", { className: "fn-filter" }, message(key) + " ", field);

  /** Opens what is folded and has a match, and restores it when nothing is filtered any more. */
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

  /** Shows the rows of a table or the entries of a list that contain all typed words, in part or whole. */
  function filterable(list, entries, groups) {
    const field = element("input", { type: "search", className: "fn-filter-field", value: state.get("filter") || "" });
    const said = element("span", { className: "fn-filter-count", role: "status" });
    const texts = entries.map((entry) => fold(entry.textContent));
    const modules = entries.map((entry) => (entry.querySelector(".fn-module") || {}).textContent || "");
    const module = moduleField(modules);
    const unfold = unfolder(groups, entries);
    const filter = () => {
      const typed = fold(field.value).split(/\s+/).filter(Boolean);
      const filtered = typed.length > 0 || module.value !== "";
      entries.forEach((entry, i) => {
        const ofModule = module.value === "" || module.value === modules[i];
        entry.hidden = !ofModule || !typed.every((word) => texts[i].includes(word));
      });
      const shown = countOf(entries.filter((entry) => !entry.hidden));
      unfold(filtered);
      groups.forEach((group) => {
        group.hidden = entries.every((entry) => entry.hidden || !group.contains(entry));
      });
      said.textContent = !filtered ? ""
        : shown === 0 ? message("filter.none") : message("filter.count", shown, countOf(entries));
    };
    field.addEventListener("input", () => {
      filter();
      keep("filter", field.value);
    });
    module.addEventListener("change", () => {
      filter();
      keep("module", module.value);
    });
    const bar = element("p", { className: "fn-filter-bar" }, labelled("filter", field), " ");
    if (module.options.length > 2) bar.append(labelled("module", module), " ");
    bar.append(said);
    list.before(bar);
    filter();
  }

  /** Adds a field that orders open actions by age or due date, all in one list, instead of by urgency and owner. */
  function orderable(lists) {
    const groups = lists.map((group) => {
      const list = group.querySelector(":scope > .fn-actions");
      return { list, name: group.querySelector("h3").textContent, entries: list ? [...list.children] : [] };
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
    lists[0].closest(".fn-urgency").before(flat);
    const by = (names) => element("span", { className: "fn-by" }, names.join(", "));
    const owners = new Map(all.map(({ entry, names }) => [entry, by(names)]));
    const orders = {
      age: (a, b) => b.dataset.days - a.dataset.days,
      due: (a, b) => !a.dataset.due - !b.dataset.due || compareNames(a.dataset.due, b.dataset.due),
    };
    const order = (name) => {
      flat.hidden = !orders[name];
      if (orders[name]) {
        const entries = all.map(({ entry }) => entry).sort(orders[name]);
        groups.forEach((group) => group.list && group.list.replaceChildren());
        entries.forEach((entry) => entry.querySelector(".fn-action-meta").prepend(owners.get(entry), " "));
        flat.append(...entries);
      } else {
        owners.forEach((span) => span.remove());
        groups.forEach(({ list, entries }) => list && list.append(...entries));
      }
      // filtering again hides owners that have no entries left
      root.querySelector(".fn-filter-field").dispatchEvent(new Event("input"));
    };
    const options = ["owner", "age", "due"].map((name) =>
      element("option", { value: name, textContent: message("order." + name) }));
    const field = element("select", { className: "fn-order-field" }, ...options);
    field.value = orders[state.get("sort")] ? state.get("sort") : "owner";
    field.addEventListener("change", () => {
      order(field.value);
      keep("sort", field.value === "owner" ? "" : field.value);
    });
    root.querySelector(".fn-filter-bar").append(" ", labelled("order", field));
    if (field.value !== "owner") order(field.value);
  }

  /** Lower case without accents. Unlike search, which has an index to agree with, a filter needs no more. */
  const fold = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();

  function tables() {
    for (const table of root.querySelectorAll("table.fn-table")) {
      sortable(table);
      const rows = [...table.tBodies[0].rows];
      if (rows.length > 4) filterable(table, rows, []);
    }
    const owners = [...root.querySelectorAll(".fn-owner")];
    if (owners.length > 0) {
      const urgencies = [...root.querySelectorAll(".fn-urgency")];
      const entries = [...root.querySelectorAll(".fn-owner .fn-actions > li")];
      filterable(urgencies[0], entries, [...urgencies, ...owners]);
      const open = owners.filter((owner) => !owner.closest("details"));
      if (open.length > 0) orderable(open);
    }
    const parts = [...root.querySelectorAll(".fn-parts > li")];
    if (parts.some((part) => part.querySelector(".fn-module"))) {
      filterable(parts[0].parentElement, parts, []);
    }
  }

  tables();
})();
