/*
 * Fieldnotes: what pages do beyond being read. Every page is complete without this script. It marks
 * where the reader is in the table of contents, copies and wraps code, shows footnotes beside their
 * marks, plays videos in the page and enlarges pictures; what sorts, filters and searches is in
 * lists.js, facets.js and search.js, which it loads where they are needed.
 */
(function start(script) {
  "use strict";

  // in a page that is parsed as XML, scripts are not deferred
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => start(script));
    return;
  }

  const root = document.querySelector(".fieldnotes");
  if (!root) return;

  // the preview puts another section in the place of this one, and says so
  const replaced = new AbortController();
  const whileShown = { signal: replaced.signal };
  addEventListener("fieldnotes:replaced", () => {
    replaced.abort();
    start(script);
  }, { once: true });

  const messages = window.fieldnotesWords || {};
  const message = (key, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", value), messages[key] || key);

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** The address in its parts, or null if the browser cannot parse it. */
  function parsed(address) {
    try {
      return new URL(address);
    } catch {
      return null;
    }
  }

  /** The id that a fragment names: the fragment itself if it is not validly encoded. */
  function decoded(fragment) {
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  /** Keeps the section as dark or light as the page behind it, which a skin's switch or the system decides. */
  function followScheme() {
    const lightness = (colour) => {
      const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) || [255, 255, 255, 0]).map(Number);
      return a === 0 ? null : (r * 299 + g * 587 + b * 114) / 255000;
    };
    // a picture with a dark variant follows the page, not the system
    const variants = [...root.querySelectorAll("picture source[media*='prefers-color-scheme']")]
      .map((source) => [source, /prefers-color-scheme:\s*dark/.test(source.media)]);
    const choose = (dark) => {
      for (const [source, forDark] of variants) source.media = forDark === dark ? "all" : "not all";
    };
    const judge = () => {
      root.removeAttribute("data-fn-dark");
      const scheme = root.dataset.fnScheme;
      if (scheme !== "auto") choose(scheme === "dark");
      for (let e = root.parentElement; e; e = e.parentElement) {
        const found = lightness(getComputedStyle(e).backgroundColor);
        if (found !== null) {
          const dark = root.toggleAttribute("data-fn-dark", found < 0.4);
          if (scheme === "auto") choose(dark);
          return;
        }
      }
    };
    // a skin may fade from one colour to the other
    const follow = () => [0, 300, 1000].forEach((wait) => setTimeout(judge, wait));
    const switched = new MutationObserver(follow);
    for (const e of [document.documentElement, document.body]) {
      switched.observe(e, { attributes: true, attributeFilter: ["class", "style", "data-theme", "data-bs-theme"] });
    }
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow, whileShown);
    replaced.signal.addEventListener("abort", () => switched.disconnect());
    judge();
  }

  /** Marks the entry of the table of contents whose section is being read. */
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
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 80);
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
    }, { passive: true, signal: replaced.signal });
    mark();
  }

  function copyButtons() {
    if (!navigator.clipboard && !document.execCommand) return;
    for (const pre of root.querySelectorAll(".fn-body pre")) {
      // a single word is as quick to select
      if (!/\S\s+\S/.test(pre.textContent)) continue;
      const button = element("button", { type: "button", className: "fn-copy", textContent: message("copy") });
      button.addEventListener("click", async () => {
        await copy(pre.querySelector("code") || pre);
        button.textContent = message("copied");
        setTimeout(() => { button.textContent = message("copy"); }, 2000);
      });
      let box = pre.closest(".fn-code");
      if (!box) {
        box = element("div", { className: "fn-code" });
        pre.replaceWith(box);
        box.append(pre);
      }
      box.append(button);
    }
  }

  /** What is wider than the page scrolls: it is made reachable by keyboard, and code can be wrapped instead. */
  function scrollable() {
    const judge = (wide) => {
      const box = wide.closest(".fn-code");
      const wrapped = box && box.querySelector(".fn-wrap[aria-pressed='true']");
      const scrolls = wide.scrollWidth > wide.clientWidth + 2;
      wide.toggleAttribute("data-fn-scrolls", scrolls);
      if (scrolls) wide.tabIndex = 0;
      else wide.removeAttribute("tabindex");
      if (box && !wrapped) wrapButton(box, scrolls);
    };
    const resized = new ResizeObserver((entries) => entries.forEach(({ target }) => judge(target)));
    root.querySelectorAll(".fn-table-wrap, .fn-body pre").forEach((wide) => resized.observe(wide));
  }

  /** Adds the button that wraps the lines of code, or removes it where they are short enough. */
  function wrapButton(box, scrolls) {
    const there = box.querySelector(".fn-wrap");
    if (there || !scrolls) {
      if (!scrolls && there) there.remove();
      return;
    }
    const button = element("button", { type: "button", className: "fn-wrap", textContent: message("wrap") });
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") === "false"));
    });
    box.append(button);
  }

  /** Shows a footnote beside its mark, while the mark is pointed at or has the focus. */
  function footnoteCards() {
    const card = element("div", { className: "fn-footnote-card", id: "fn-footnote-card", hidden: true });
    let shown = null;
    let leaving = 0;
    const hide = () => {
      card.hidden = true;
      if (shown) shown.removeAttribute("aria-describedby");
      shown = null;
    };
    const show = (mark, note) => {
      clearTimeout(leaving);
      const beside = (mark.closest("sup") || mark).nextElementSibling;
      const isBeside = beside && beside.matches(".fn-sidenote") && beside.offsetParent;
      if (shown === mark || isBeside) return;
      hide();
      card.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
      card.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
      const body = mark.closest(".fn-body");
      body.append(card);
      card.hidden = false;
      const [around, at] = [body.getBoundingClientRect(), mark.getBoundingClientRect()];
      const left = Math.min(at.left - around.left, around.width - card.offsetWidth);
      card.style.left = Math.max(0, left) + "px";
      card.style.top = at.bottom - around.top + 4 + "px";
      mark.setAttribute("aria-describedby", card.id);
      shown = mark;
    };
    const leave = () => {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 200);
    };
    for (const mark of root.querySelectorAll(".fn-body .fn-footnote-ref a[href^='#']")) {
      const note = document.getElementById(decoded(mark.hash.slice(1)));
      if (!note) continue;
      mark.addEventListener("mouseenter", () => show(mark, note));
      mark.addEventListener("focus", () => show(mark, note));
      mark.addEventListener("mouseleave", leave);
      mark.addEventListener("blur", leave);
    }
    card.addEventListener("mouseenter", () => clearTimeout(leaving));
    card.addEventListener("mouseleave", leave);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
    }, whileShown);
  }

  /** On a phone the menu of Fluido stands above the note, as long as it is: there a button opens it. */
  function menuButton() {
    const menu = document.querySelector("#leftColumn");
    if (!menu || !document.querySelector("link[href*='maven-fluido']") || menu.querySelector(".fn-menu-button")) return;
    const button = element("button", { type: "button", className: "fn-menu-button", textContent: message("menu") });
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") === "false"));
    });
    menu.prepend(button);
  }

  /** On paper everything is read that is folded on the screen. */
  function unfoldForPrint() {
    let folded = [];
    addEventListener("beforeprint", () => {
      folded = [...root.querySelectorAll("details:not([open], .fn-diagram-source)")];
      folded.forEach((fold) => { fold.open = true; });
    }, whileShown);
    addEventListener("afterprint", () => folded.forEach((fold) => { fold.open = false; }), whileShown);
  }

  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // from file:// or without permission, as a reader would do it by hand
      const selection = getSelection();
      selection.selectAllChildren(code);
      document.execCommand("copy");
      selection.removeAllRanges();
    }
  }

  /** The address of a video's player; empty if the link leads to no video of a known host. */
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

  /** Adds a button to each link to a video; nothing is requested from its host before it is pressed. */
  function videoButtons() {
    if (!root.hasAttribute("data-fn-videos")) return;
    for (const link of root.querySelectorAll(".fn-body a[href^='http']")) {
      const address = player(link.href);
      if (!address) continue;
      const button = element("button", { type: "button", className: "fn-play", textContent: message("play") });
      button.setAttribute("aria-label", message("play") + ": " + link.textContent);
      button.setAttribute("aria-expanded", "false");
      const block = link.closest("h1, h2, h3, h4, h5, h6, p, li, dd, td, blockquote") || link;
      let frame = null;
      button.addEventListener("click", () => {
        if (frame) {
          frame.remove();
          frame = null;
        } else {
          frame = element("iframe", {
            src: address, className: "fn-player", title: link.textContent,
            allow: "autoplay; encrypted-media; fullscreen; picture-in-picture",
            referrerPolicy: "strict-origin-when-cross-origin",
          });
          if (/^(li|dd|td|blockquote)$/.test(block.localName)) block.append(frame);
          else block.after(frame);
          frame.focus();
        }
        const key = frame ? "close" : "play";
        button.textContent = message(key);
        button.setAttribute("aria-label", message(key) + ": " + link.textContent);
        button.setAttribute("aria-expanded", String(frame !== null));
      });
      link.after(" ", button);
    }
  }

  /** Makes a button of each picture that is shown smaller than it is; a dialog shows it as large as fits. */
  function enlargePictures() {
    const show = (picture) => {
      const close = element("button", { type: "button", textContent: message("close") });
      const dialog = element("dialog", { className: "fn-zoomed" },
        element("img", { src: picture.currentSrc || picture.src, alt: picture.alt }), close);
      dialog.setAttribute("aria-label", picture.alt || message("enlarge"));
      dialog.addEventListener("click", () => dialog.close());
      dialog.addEventListener("close", () => dialog.remove());
      root.append(dialog);
      dialog.showModal();
    };
    const offer = (picture) => {
      const isSmaller = picture.naturalWidth > picture.clientWidth * 1.15 && picture.clientWidth > 0;
      if (!isSmaller || picture.closest("a, button, summary, label")) return;
      const button = element("button", { type: "button", className: "fn-zoom" });
      button.setAttribute("aria-label", message("enlarge") + (picture.alt ? ": " + picture.alt : ""));
      const shown = picture.closest("picture") || picture;
      for (const only of ["fn-dark-only", "fn-light-only"]) {
        if (picture.classList.contains(only)) button.classList.add(only);
      }
      shown.replaceWith(button);
      button.append(shown);
      button.addEventListener("click", () => show(picture));
    };
    if (!("showModal" in HTMLDialogElement.prototype)) return;
    for (const picture of root.querySelectorAll(".fn-body img")) {
      if (picture.complete) offer(picture);
      else picture.addEventListener("load", () => offer(picture), { once: true });
    }
  }

  /** Loads another script of the theme, which stands beside this one. */
  function load(name, failed) {
    const loading = element("script", { src: new URL(name, script.src).href, charset: "utf-8" });
    loading.onerror = () => {
      loading.remove();
      failed();
    };
    document.head.append(loading);
  }

  /** Loads what sorts and filters, on the pages that have something to sort. */
  function lists() {
    if (script && root.querySelector("table.fn-table, .fn-owner, .fn-parts .fn-module")) load("lists.js", () => {});
  }

  /** Offers to filter the notes of an index; the script that does is loaded when a reader wants it. */
  function facets() {
    const list = root.querySelector(".fn-main > .fn-cards, .fn-line");
    const first = root.classList.contains("fn-index") && !root.querySelector(".fn-pager .fn-newer");
    if (!script || !first || !list) return;
    const button = element("button", { type: "button", className: "fn-facets-open", textContent: message("facets") });
    const open = () => {
      button.disabled = true;
      load("facets.js", () => { button.disabled = false; });
    };
    button.addEventListener("click", open);
    list.before(element("p", { className: "fn-filter-bar fn-facet-bar" }, button));
    const names = ["folder", "kind", "year", "category", "tag", "person", "module"];
    const asked = new URLSearchParams(location.search);
    if (names.some((name) => asked.has(name))) open();
  }

  /** Shows the search field; the script that searches is loaded when the field has the focus for the first time. */
  function searchField() {
    const form = root.querySelector(".fn-search");
    if (!form || !script) return;
    const field = form.querySelector("input");
    let loading = false;
    field.addEventListener("focus", () => {
      // the script makes a combobox of the field
      if (loading || field.hasAttribute("role")) return;
      loading = true;
      load("search.js", () => {
        loading = false;
        field.placeholder = message("search.failed");
      });
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select, [contenteditable]");
      const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === "/" && isPlain && !typing) {
        event.preventDefault();
        field.focus();
      }
    }, whileShown);
    form.hidden = false;
  }

  followScheme();
  followToc();
  menuButton();
  copyButtons();
  scrollable();
  footnoteCards();
  videoButtons();
  enlargePictures();
  lists();
  facets();
  searchField();
  unfoldForPrint();
})(document.currentScript);
