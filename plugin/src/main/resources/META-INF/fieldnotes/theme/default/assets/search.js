/*
 * Fieldnotes: full-text search over the sections of all notes, from a server or from file://. The
 * index is scripts that call fieldnotesSearch; nothing of it is loaded before the field has the focus.
 */
(function start() {
  "use strict";

  // to an XML parser a script is not deferred
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
    return;
  }

  const form = document.querySelector(".fieldnotes .fn-search");
  if (!form) return;
  const field = form.querySelector("input");
  const texts = window.fieldnotesWords || {};
  const word = (key, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), texts["search." + key] || key);
  const folder = form.dataset.fnSearch.replace(/[^/]*$/, "");

  const MOST_SHOWN = 50;
  const TITLE = 8;
  const TAG = 5;

  /* Words, as SearchWords makes them. */

  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30FC]+/gu;
  const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  const APART = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ" };
  const fold = (text) =>
    text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/[\u0300-\u036F\uFE0F\u20E3]+/g, "")
      .normalize("NFC").replace(/[ßæœøđłıς]/g, (letter) => APART[letter]);

  function wordsOf(text) {
    const words = [];
    for (const run of fold(text).match(WORD) || []) {
      let from = 0;
      for (const unspaced of run.matchAll(UNSPACED)) {
        if (unspaced.index > from) words.push(run.slice(from, unspaced.index));
        const points = [...unspaced[0]];
        for (let i = 0; i < points.length; i++) words.push(points[i] + (points[i + 1] || ""));
        from = unspaced.index + unspaced[0].length;
      }
      if (from < run.length) words.push([...run.slice(from)].slice(0, 40).join(""));
    }
    return [...new Set(words)];
  }

  /* The index: sections, and shares of the words as WordList writes them. */

  let index = null;
  const shares = [];
  const loading = new Map();

  window.fieldnotesSearch = {
    sections(data) {
      const sections = [];
      data.notes.forEach(([title, url, date, ...own]) => {
        const note = { title, url, date, first: sections.length };
        for (const [heading, anchor, kind] of own) {
          sections.push({ note, heading, anchor: anchor || slug(heading), kind: data.kinds[kind] });
        }
      });
      index = { parts: data.parts, sections };
    },
    words(part, text) {
      const words = [];
      const postings = [];
      let before = "";
      for (const entry of text.split("'")) {
        if (!entry) continue;
        const end = entry.indexOf("`");
        before = before.slice(0, DIGIT.get(entry[0])) + entry.slice(1, end);
        words.push(before);
        postings.push(entry.slice(end + 1));
      }
      shares[part - 1] = { words, postings };
    },
  };

  const slug = (heading) =>
    heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, "").trim().replaceAll(" ", "-");

  const DIGIT = new Map();
  for (let c = 32; c < 127; c++) {
    const digit = String.fromCharCode(c);
    if (!"\"'`\\<".includes(digit)) DIGIT.set(digit, DIGIT.size);
  }

  function numbers(text) {
    const found = [];
    let at = -1;
    let distance = 0;
    let place = 1;
    for (const c of text) {
      const digit = DIGIT.get(c);
      if (digit >= 60) {
        distance += (digit - 60) * place;
        place *= 30;
      } else {
        at += distance + digit * place + 1;
        found.push(at);
        distance = 0;
        place = 1;
      }
    }
    return found;
  }

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = folder + name + ".js";
        // the page may be in another encoding
        script.charset = "utf-8";
      // the page around it may be in another encoding
      script.charset = "utf-8";
        script.onload = done;
        script.onerror = () => {
          loading.delete(name);
          script.remove();
          failed(new Error(script.src));
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  /** The shares in which words that begin so can be. */
  async function sharesOf(prefix) {
    const parts = index.parts;
    const wanted = [];
    for (let i = 0; i < parts.length; i++) {
      const begins = i === 0 || parts[i] <= prefix || parts[i].startsWith(prefix);
      const ends = i + 1 < parts.length && parts[i + 1] <= prefix && !parts[i + 1].startsWith(prefix);
      if (begins && !ends && (i === 0 || parts[i])) wanted.push(i);
    }
    await Promise.all(wanted.map((i) => load("words-" + (i + 1))));
    return wanted.map((i) => shares[i]);
  }

  /* A query. */

  /** Sections with their scores for one typed word, and whether nearly all texts have it. */
  function lookUp(matching, typed) {
    // the top of a note is also found by its tags, categories and authors
    const isNamed = ({ heading, note }) => heading !== "" || fold(note.title).includes(typed);
    const scores = new Map();
    const titled = new Set();
    let common = false;
    const add = (section, score) => scores.set(section, Math.max(scores.get(section) || 0, score));
    for (const [text, closeness] of matching) {
      const [title, body = "", behind] = text.split("`");
      numbers(title).forEach((section) => {
        add(section, (isNamed(index.sections[section]) ? TITLE : TAG) * closeness);
        titled.add(section);
      });
      if (behind !== undefined) common = true;
      numbers(body).forEach((section) => add(section, closeness));
    }
    // a word that few sections have tells more; all that it begins counts as one
    const weight = Math.log(1 + index.sections.length / (1 + scores.size));
    scores.forEach((score, section) => scores.set(section, score * weight));
    return { scores, titled, common };
  }

  async function matches(typed, near) {
    const found = [];
    const reach = near ? typed.slice(0, 2) : typed;
    for (const share of await sharesOf(reach)) {
      share.words.forEach((candidate, i) => {
        if (candidate === typed) found.push([share.postings[i], 1]);
        else if (candidate.startsWith(typed)) found.push([share.postings[i], 0.6]);
        else if (near && candidate.startsWith(reach) && isNear(candidate, typed)) found.push([share.postings[i], 0.3]);
      });
    }
    return found;
  }

  /** Whether one letter more, less, other, or a pair of them turned, makes one of the other. */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const rest = (x, from) => x.slice(from);
    return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i)
      || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2));
  }

  async function query(text) {
    const typed = wordsOf(text);
    const each = [];
    for (const one of typed) {
      let found = await matches(one, false);
      if (found.length === 0 && one.length >= 5) found = await matches(one, true);
      each.push(lookUp(found, one));
    }
    if (typed.length > 0 && each.every((one) => one.common)) return { results: rank(each, true), said: "common" };
    const all = rank(each, true);
    if (all.length > 0 || each.length < 2) return { results: all, said: "" };
    const some = rank(each.filter((one) => !one.common), false);
    return { results: some, said: some.length > 0 ? "any" : "" };
  }

  /**
   * The sections that have all words, or some of them, the best first. A word in a note's title counts
   * for all its sections; one that nearly all texts have need not be found.
   */
  function rank(each, all) {
    const found = [];
    for (const number of new Set(each.flatMap((one) => [...one.scores.keys()]))) {
      const first = index.sections[number].note.first;
      let total = 0;
      let missing = 0;
      for (const { scores, titled, common } of each) {
        if (scores.has(number)) total += scores.get(number);
        else if (titled.has(first)) total += scores.get(first) / TITLE;
        else if (!common) missing++;
      }
      if (missing === 0 || !all) found.push({ number, total, missing });
    }
    return found
      .sort((a, b) => a.missing - b.missing || b.total - a.total || a.number - b.number)
      .map(({ number }) => index.sections[number]);
  }

  /* The field and its list, as the ARIA pattern of a combobox has it. */

  const list = document.createElement("div");
  const status = document.createElement("p");
  const spoken = document.createElement("p");
  const panel = document.createElement("div");
  list.id = "fn-search-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", word("results"));
  status.className = "fn-search-status";
  status.setAttribute("aria-hidden", "true");
  // what is said when something changes must have been there before, so it is not in the panel
  spoken.className = "fn-unseen";
  spoken.setAttribute("role", "status");
  panel.className = "fn-search-panel";
  panel.hidden = true;
  panel.append(status, list);
  form.append(spoken, panel);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  form.hidden = false;

  let chosen = -1;

  function choose(number) {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (number + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    }
  }

  function open(shown) {
    panel.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown && list.children.length > 0));
  }

  /** Also drops what is still being looked for. */
  function close() {
    asked++;
    open(false);
  }

  function span(className, content) {
    const made = document.createElement("span");
    made.className = className;
    made.append(...content);
    return made;
  }

  /** The text with what begins like a typed word marked. */
  function marked(text, typed) {
    return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((run) => {
      const folded = fold(run);
      if (!typed.some((one) => folded.startsWith(one) || (one.search(UNSPACED) >= 0 && folded.includes(one)))) return run;
      const mark = document.createElement("mark");
      mark.append(run);
      return mark;
    });
  }

  function option(section, i, typed) {
    const { note, heading, anchor, kind } = section;
    const made = document.createElement("a");
    made.id = "fn-search-" + i;
    made.className = "fn-search-result";
    made.tabIndex = -1;
    made.setAttribute("role", "option");
    made.href = folder + "../" + note.url + (heading ? "#" + encodeURIComponent(anchor) : "");
    if (kind) made.append(span("fn-label fn-kind-" + kind[0], [kind[1]]), " ");
    made.append(span("fn-search-title", marked(heading || note.title, typed)));
    const below = [heading ? note.title : "", note.date].filter(Boolean).join(" \u00b7 ");
    made.append(" ", span("fn-search-note", heading ? marked(below, typed) : [below]));
    return made;
  }

  function say(text) {
    status.textContent = text;
    spoken.textContent = text;
  }

  let asked = 0;

  async function search() {
    const own = ++asked;
    const text = field.value;
    const typed = wordsOf(text);
    if (typed.length === 0) {
      open(false);
      list.replaceChildren();
      choose(-1);
      spoken.textContent = "";
      return;
    }
    try {
      if (!index) {
        say(word("loading"));
        open(true);
        await load("sections");
      }
      const { results, said } = await query(text);
      if (own === asked) show(results, said, typed);
    } catch {
      if (own !== asked) return;
      say(word("failed"));
      list.replaceChildren();
      open(true);
    }
  }

  function show(results, said, typed) {
    const count = results.length;
    const number = count === 0 ? word("none")
      : count > MOST_SHOWN ? word("more", MOST_SHOWN, count)
      : count === 1 ? word("one") : word("other", count);
    say(said === "common" ? word("common") : said ? word(said) + ": " + number : number);
    list.dataset.fnFor = field.value.trim();
    list.replaceChildren(...results.slice(0, MOST_SHOWN).map((section, i) => option(section, i, typed)));
    choose(count > 0 ? 0 : -1);
    open(true);
  }

  field.addEventListener("input", search);
  field.addEventListener("focus", () => {
    if (!index) load("sections").catch(() => {});
    if (list.children.length > 0) open(true);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (panel.hidden) search();
      else choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (panel.hidden) {
        field.value = "";
        search();
      } else close();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const option = list.children[chosen];
    if (!panel.hidden && option) option.click();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  // a press must not take the focus, or the panel would be gone before the click
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    // the result may be on this very page
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !event.defaultPrevented && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
  });
})();
