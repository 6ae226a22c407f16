/* Fieldnotes, journal: footnotes beside the words they belong to, where the page has a margin. */
(function start() {
  "use strict";

  // in a page that is parsed as XML, scripts are not deferred
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
    return;
  }

  /** The id that a fragment names: the fragment itself if it is not validly encoded. */
  function decoded(fragment) {
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  // the preview puts another section in the place of this one
  addEventListener("fieldnotes:replaced", start, { once: true });

  const body = document.querySelector(".fieldnotes[data-fn-theme='journal'] .fn-body");
  if (!body) return;

  const shown = new Set(); // a footnote stands beside the first of its references
  for (const reference of body.querySelectorAll("a.fn-footnote-ref, sup a[href^='#footnote-']")) {
    const note = document.getElementById(decoded(reference.hash.slice(1)));
    if (!note || shown.has(note)) continue;
    shown.add(note);
    const aside = document.createElement("small");
    aside.className = "fn-sidenote";
    aside.setAttribute("aria-hidden", "true"); // the footnote itself is read, below
    aside.append(reference.textContent.trim() + " ");
    aside.append(...note.cloneNode(true).childNodes);
    for (const e of aside.querySelectorAll("[id]")) e.removeAttribute("id");
    for (const e of aside.querySelectorAll(".fn-footnote-back")) e.remove();
    for (const e of aside.querySelectorAll("a")) e.tabIndex = -1;
    for (const e of aside.querySelectorAll("p")) e.replaceWith(...e.childNodes, " ");
    (reference.closest("sup") || reference).after(aside);
  }
  body.closest(".fieldnotes").setAttribute("data-fn-sidenotes", "");
})();
