/*
 * Fieldnotes: full-text search over the sections of all notes, from a server or from file://.
 *
 * The core, first, knows words, the index and the ranking, and no page. The field, below it, loads
 * the index, shows what the core finds, and does nothing on a page without a search form. SEARCH.md
 * describes both.
 */
(function core() {
  "use strict";

  /* Words, exactly as SearchWords splits them in Java: search-words.json is tested against both. */

  const LONGEST_WORD = 40;
  const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30FC]+/gu;
  const ACCENTS = /[\u0300-\u036F\uFE0F\u20E3]+/g;
  const JOINED = /[ßæœøđłıς]/g;
  const APART = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ" };

  /** The text in lower case, without the accents of Latin, Greek and Cyrillic letters. */
  function fold(text) {
    const bare = text.normalize("NFKC").toLowerCase().normalize("NFD").replace(ACCENTS, "");
    return bare.normalize("NFC").replace(JOINED, (letter) => APART[letter]);
  }

  /** All words of a text, in order; of a script without blanks, each pair of neighbours and the last character. */
  function wordsOf(text) {
    const words = [];
    const add = (word) => {
      if (word) words.push([...word].slice(0, LONGEST_WORD).join(""));
    };
    for (const run of fold(text).match(WORD) || []) {
      let from = 0;
      for (const unspaced of run.matchAll(UNSPACED)) {
        add(run.slice(from, unspaced.index));
        const characters = [...unspaced[0]];
        characters.forEach((character, i) => add(character + (characters[i + 1] || "")));
        from = unspaced.index + unspaced[0].length;
      }
      add(run.slice(from));
    }
    return words;
  }

  /** Whether a word of a text begins like a typed one or, without blanks between words, contains it. */
  function isTyped(word, typed) {
    const folded = fold(word);
    return typed.some((one) => folded.startsWith(one) || (one.search(UNSPACED) >= 0 && folded.includes(one)));
  }

  /** The id that most headings have, as SearchScripts makes it in Java. */
  function slug(heading) {
    return heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, "").trim().replaceAll(" ", "-");
  }

  /* The index, as SearchScripts, WordList and SectionNumbers write it. */

  const DIGITS = new Map();
  for (let c = 32; c < 127; c++) {
    const digit = String.fromCharCode(c);
    if (!"\"'`\\<".includes(digit)) DIGITS.set(digit, DIGITS.size);
  }

  /** All sections in order, and the first word of each part of the words. */
  function readSections({ parts, notes, kinds }) {
    const sections = [];
    for (const [title, url, date, ...own] of notes) {
      const note = { title, url, date, first: sections.length };
      for (const [heading, anchor, kind] of own) {
        sections.push({ note, heading, anchor: anchor || slug(heading), kind: kinds[kind] });
      }
    }
    return { firstWords: parts, sections };
  }

  /** The words of a part, and for each the text that says which sections have it. */
  function readWords(text) {
    const words = [];
    const postings = [];
    let before = "";
    for (const entry of text.split("'")) {
      if (!entry) continue;
      const end = entry.indexOf("`");
      before = before.slice(0, DIGITS.get(entry[0])) + entry.slice(1, end);
      words.push(before);
      postings.push(entry.slice(end + 1));
    }
    return { words, postings };
  }

  /** The sections by title and by text, and whether nearly all texts have the word, so that they are not listed. */
  function readPostings(postings) {
    const [inTitle, inText = "", behind] = postings.split("`");
    return { inTitle: readNumbers(inTitle), inText: readNumbers(inText), inNearlyAll: behind !== undefined };
  }

  /** Ascending numbers: distances less one, in base 60 with the least digit first; 30 more digits continue. */
  function readNumbers(text) {
    const numbers = [];
    let last = -1;
    let distance = 0;
    let place = 1;
    for (const c of text) {
      const digit = DIGITS.get(c);
      if (digit >= 60) {
        distance += (digit - 60) * place;
        place *= 30;
      } else {
        last += distance + digit * place + 1;
        numbers.push(last);
        distance = 0;
        place = 1;
      }
    }
    return numbers;
  }

  /** The numbers of the parts that may have words with this beginning. */
  function partsWith(beginning, firstWords) {
    const numbers = [];
    for (let i = 0; i < firstWords.length; i++) {
      const begins = i === 0 || firstWords[i] <= beginning || firstWords[i].startsWith(beginning);
      const next = firstWords[i + 1];
      // the last parts may be empty
      const ends = next && next <= beginning && !next.startsWith(beginning);
      if (begins && !ends && (i === 0 || firstWords[i])) numbers.push(i);
    }
    return numbers;
  }

  /* The ranking. */

  const IN_TITLE = 8;
  const IN_TAG = 5;
  const WHOLE = 1;
  const BEGINNING = 0.6;
  const MISTYPED = 0.3;
  const SHORTEST_MISTYPED = 5;
  const SHORTEST_TWICE_MISTYPED = 8;

  /** Whether at most so many slips make one word of the other: a letter more, one less, another one, two exchanged. */
  function isNear(a, b, slips) {
    if (Math.abs(a.length - b.length) > slips) return false;
    // the optimal string alignment distance, row by row
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const other = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        row.push(Math.min(last[j] + 1, row[j - 1] + 1, other, exchanged ? before[j - 2] + 1 : Infinity));
      }
      if (Math.min(...row) > slips) return false;
      before = last;
      last = row;
    }
    return last[b.length] <= slips;
  }

  /** The postings of the words of a part that a typed word stands for, each with how close the word is. */
  function matchesIn({ words, postings }, typed, slips) {
    const found = [];
    const beginning = typed.slice(0, 2);
    words.forEach((word, i) => {
      if (word === typed) found.push([postings[i], WHOLE]);
      else if (word.startsWith(typed)) found.push([postings[i], BEGINNING]);
      else if (slips > 0 && word.startsWith(beginning) && isNear(word, typed, slips)) {
        found.push([postings[i], MISTYPED / slips]);
      }
    });
    return found;
  }

  /** The scores of the sections that have a typed word, those that have it in the title, and if nearly all have it. */
  function hitsOf(matches, typed, sections) {
    // the top of a note is also found by its tags, categories and authors
    const isNamed = ({ heading, note }) => heading !== "" || fold(note.title).includes(typed);
    const scores = new Map();
    const titled = new Set();
    let common = false;
    const add = (section, score) => scores.set(section, Math.max(scores.get(section) || 0, score));
    for (const [postings, closeness] of matches) {
      const { inTitle, inText, inNearlyAll } = readPostings(postings);
      for (const section of inTitle) {
        add(section, (isNamed(sections[section]) ? IN_TITLE : IN_TAG) * closeness);
        titled.add(section);
      }
      for (const section of inText) add(section, closeness);
      common = common || inNearlyAll;
    }
    // a word that few sections have says more; all words that it begins count as one
    const weight = Math.log(1 + sections.length / (1 + scores.size));
    scores.forEach((score, section) => scores.set(section, score * weight));
    return { scores, titled, common };
  }

  /**
   * The sections that have all words, or some of them, the best first. A word in the title of a note
   * counts for all its sections; one that nearly all texts have need not be found.
   */
  function rank(hits, sections, all) {
    const ranked = [];
    for (const number of new Set(hits.flatMap(({ scores }) => [...scores.keys()]))) {
      const first = sections[number].note.first;
      let total = 0;
      let missing = 0;
      for (const { scores, titled, common } of hits) {
        if (scores.has(number)) total += scores.get(number);
        else if (titled.has(first)) total += scores.get(first) / IN_TITLE;
        else if (!common) missing++;
      }
      if (missing === 0 || !all) ranked.push({ number, total, missing });
    }
    return ranked
      .sort((a, b) => a.missing - b.missing || b.total - a.total || a.number - b.number)
      .map(({ number }) => sections[number]);
  }

  /**
   * The sections that have the typed words, the best first, and a remark: `any` when none has all of them,
   * `common` when nearly all have each, else empty.
   *
   * @param typed words as wordsOf makes them, each once
   * @param index what readSections made
   * @param load promises what readWords made of the parts with these numbers
   */
  async function find(typed, { firstWords, sections }, load) {
    const matches = async (word, slips) => {
      const parts = await load(partsWith(slips > 0 ? word.slice(0, 2) : word, firstWords));
      return parts.flatMap((part) => matchesIn(part, word, slips));
    };
    const hits = [];
    for (const word of typed) {
      let found = await matches(word, 0);
      if (found.length === 0 && word.length >= SHORTEST_MISTYPED) found = await matches(word, 1);
      if (found.length === 0 && word.length >= SHORTEST_TWICE_MISTYPED) found = await matches(word, 2);
      hits.push(hitsOf(found, word, sections));
    }
    const all = rank(hits, sections, true);
    if (hits.length > 0 && hits.every(({ common }) => common)) return { results: all, remark: "common" };
    if (all.length > 0 || hits.length < 2) return { results: all, remark: "" };
    const some = rank(hits.filter(({ common }) => !common), sections, false);
    return { results: some, remark: some.length > 0 ? "any" : "" };
  }

  globalThis.fieldnotesSearchCore = { fold, wordsOf, isTyped, slug, readSections, readWords, readPostings, find };
})();

/*
 * The field: fieldnotes.js loads this file when the field has the focus for the first time; before that
 * nothing of the index is loaded either.
 */
(function start() {
  "use strict";

  // in a page that is parsed as XML, scripts are not deferred
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
    return;
  }

  const form = document.querySelector(".fieldnotes .fn-search");
  if (!form) return;

  const MOST_SHOWN = 50;
  const { wordsOf, isTyped, readSections, readWords, find } = globalThis.fieldnotesSearchCore;
  const field = form.querySelector("input");
  const messages = window.fieldnotesWords || {};
  const message = (key, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), messages["search." + key] || key);

  /* The files of the index are scripts that call this: from file:// a browser loads nothing else. */

  const folder = form.dataset.fnSearch.replace(/[^/]*$/, "");
  const loading = new Map();
  const parts = [];
  let index = null;

  window.fieldnotesSearch = {
    sections(data) {
      index = readSections(data);
    },
    words(number, text) {
      parts[number - 1] = readWords(text);
    },
  };

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = folder + name + ".js";
        // the page may be in another encoding
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

  async function loadParts(numbers) {
    await Promise.all(numbers.map((number) => load("words-" + (number + 1))));
    return numbers.map((number) => parts[number]);
  }

  /* The field and its list are a combobox, as the ARIA practices describe it. */

  const list = document.createElement("div");
  const status = document.createElement("p");
  const spoken = document.createElement("p");
  const panel = document.createElement("div");
  list.id = "fn-search-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", message("results"));
  status.className = "fn-search-status";
  status.setAttribute("aria-hidden", "true");
  // only changes of what is already shown are announced, so this is outside the panel, which is hidden at first
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

  /** Chooses a result; the first comes after the last. */
  function choose(number) {
    const options = [...list.children];
    chosen = options.length === 0 ? -1 : (number + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    }
  }

  function open(shown) {
    panel.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown && list.children.length > 0));
  }

  let lastSearch = 0;

  /** Closes the panel, and keeps a search that still runs from opening it. */
  function close() {
    lastSearch++;
    open(false);
  }

  function span(className, content) {
    const made = document.createElement("span");
    made.className = className;
    made.append(...content);
    return made;
  }

  /** The text, with the words that were typed marked. */
  function marked(text, typed) {
    return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((run) => {
      if (!isTyped(run, typed)) return run;
      const mark = document.createElement("mark");
      mark.append(run);
      return mark;
    });
  }

  /** The address of the page of a note, and the id of the heading of a section. */
  const pageOf = ({ note }) => folder + "../" + note.url;

  function result(section, i, typed) {
    const { note, heading, anchor, kind } = section;
    const link = document.createElement("a");
    link.id = "fn-search-" + i;
    link.className = "fn-search-result";
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.href = pageOf(section) + (heading ? "#" + encodeURIComponent(anchor) : "");
    if (kind) {
      const [id, name] = kind;
      link.append(span("fn-label fn-kind-" + id, [name]), " ");
    }
    link.append(span("fn-search-title", marked(heading || note.title, typed)));
    const below = [heading ? note.title : "", note.date].filter(Boolean).join(" \u00b7 ");
    link.append(" ", span("fn-search-note", heading ? marked(below, typed) : [below]));
    return link;
  }

  /*
   * The words around the first typed one, from the page of the note: the index has no text, and a page that was
   * opened from file:// may read no other.
   */

  const CONTEXTS = 8;
  const BEFORE = 60;
  const AFTER = 120;
  const pages = new Map();

  /** The page at an address, without what a reader does not see in its text. */
  function pageAt(address) {
    if (!pages.has(address)) {
      pages.set(address, fetch(address).then(async (answer) => {
        if (!answer.ok) throw new Error(address);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        page.querySelectorAll(".fn-permalink, script, style").forEach((e) => e.remove());
        return page;
      }));
    }
    return pages.get(address);
  }

  /** The text of a section: from its heading, or the top of the note, up to the next heading. */
  function textOf(page, { heading, anchor }) {
    const body = page.querySelector(".fn-body");
    if (!body) return "";
    const headings = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const at = heading ? headings.findIndex((e) => e.id === anchor) : -1;
    if (heading && at < 0) return "";
    const range = page.createRange();
    range.selectNodeContents(body);
    if (heading) range.setStartAfter(headings[at]);
    if (headings[at + 1]) range.setEndBefore(headings[at + 1]);
    return range.toString().replace(/\s+/g, " ").trim();
  }

  /** A piece of the text around the first typed word; empty if it has none. */
  function contextIn(text, typed) {
    for (const run of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!isTyped(run[0], typed)) continue;
      const from = run.index <= BEFORE ? 0 : text.indexOf(" ", run.index - BEFORE) + 1;
      const until = text.length <= run.index + AFTER ? text.length : text.lastIndexOf(" ", run.index + AFTER);
      const end = until <= run.index ? run.index + AFTER : until;
      const start = Math.min(from, run.index);
      return (start > 0 ? "\u2026 " : "") + text.slice(start, end) + (end < text.length ? " \u2026" : "");
    }
    return "";
  }

  /** Shows for the first results the words around the typed ones, unless something else is being typed by then. */
  async function showContexts(sections, typed, thisSearch) {
    if (!/^https?:$/.test(location.protocol)) return;
    await new Promise((done) => setTimeout(done, 150));
    for (const [i, section] of sections.slice(0, CONTEXTS).entries()) {
      if (thisSearch !== lastSearch) return;
      const text = await pageAt(pageOf(section)).then((page) => textOf(page, section), () => "");
      const context = contextIn(text, typed);
      if (thisSearch === lastSearch && context) {
        list.children[i].append(span("fn-search-context", marked(context, typed)));
      }
    }
  }

  function say(text) {
    status.textContent = text;
    spoken.textContent = text;
  }

  async function search() {
    const thisSearch = ++lastSearch;
    const typed = [...new Set(wordsOf(field.value))];
    if (typed.length === 0) {
      open(false);
      list.replaceChildren();
      choose(-1);
      spoken.textContent = "";
      return;
    }
    try {
      if (!index) {
        say(message("loading"));
        open(true);
        await load("sections");
      }
      const { results, remark } = await find(typed, index, loadParts);
      if (thisSearch === lastSearch) show(results, remark, typed);
    } catch {
      if (thisSearch !== lastSearch) return;
      say(message("failed"));
      list.replaceChildren();
      open(true);
    }
  }

  function show(results, remark, typed) {
    const count = results.length;
    const number = count === 0 ? message("none")
      : count > MOST_SHOWN ? message("more", MOST_SHOWN, count)
      : count === 1 ? message("one") : message("other", count);
    say(remark === "common" ? message("common") : remark ? message(remark) + ": " + number : number);
    list.dataset.fnFor = field.value.trim();
    list.replaceChildren(...results.slice(0, MOST_SHOWN).map((section, i) => result(section, i, typed)));
    choose(count > 0 ? 0 : -1);
    open(true);
    showContexts(results, typed, lastSearch);
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
      } else {
        close();
      }
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const link = list.children[chosen];
    if (!panel.hidden && link) link.click();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  // a press that took the focus would hide the panel before the click
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    // the result may be on this very page
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close();
  });
  // the field may have the focus, and words in it, since before this file was there
  if (document.activeElement === field) {
    load("sections").catch(() => {});
    search();
  }
})();
