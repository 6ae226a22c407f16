/*
 * Fieldnotes: draws Mermaid's diagrams. Notes come from strangers, so Mermaid never runs in the page:
 * it gets a frame of its own, which can reach neither the page nor the network, and what it draws is
 * shown as a picture, in which nothing runs. Without this script readers see the source.
 */
(function start() {
  "use strict";

  // in a page that is parsed as XML, scripts are not deferred
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
    return;
  }

  let frame = null;

  // the preview puts another section in the place of this one, which gets a frame of its own
  addEventListener("fieldnotes:replaced", () => {
    if (frame) frame.remove();
    start();
  }, { once: true });

  const root = document.querySelector(".fieldnotes");
  const marks = root ? [...root.querySelectorAll(".fn-diagram > .fn-mermaid")] : [];
  if (marks.length === 0 || typeof window.fieldnotesMermaid !== "function") return;

  const messages = window.fieldnotesWords || {};
  const message = (key) => messages[key] || key;

  /** The longest that one diagram may take, in milliseconds. */
  const PATIENCE = 20000;
  const tooSlow = new Error();

  /** Runs in the frame: draws what it is sent, and answers with a picture. */
  function draw() {
    const attribute = (node, name) => parseFloat(node.getAttribute(name)) || 0;
    const picture = (html, { ground, ink }) => {
      const holder = document.createElement("div");
      holder.innerHTML = html;
      const svg = holder.querySelector("svg");
      const box = (svg.getAttribute("viewBox") || "").split(/[\s,]+/).map(Number);
      const width = Math.ceil(box[2] || attribute(svg, "width"));
      const height = Math.ceil(box[3] || attribute(svg, "height"));
      svg.setAttribute("width", width);
      svg.setAttribute("height", height);
      svg.style.maxWidth = "none";
      svg.style.background = ground;
      svg.style.color = ink;
      const text = (name) => ((svg.querySelector(":scope > " + name) || {}).textContent || "").trim();
      const name = [text("title"), text("desc")].filter(Boolean).join(". ");
      return { svg: new XMLSerializer().serializeToString(svg), width, height, name };
    };
    addEventListener("message", async ({ data, source }) => {
      try {
        window.mermaid.initialize({
          startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true, deterministicIds: true,
          theme: data.dark ? "dark" : "default", fontFamily: data.font,
        });
        const made = await window.mermaid.render("d" + data.id, data.text);
        source.postMessage({ id: data.id, ...picture(made.svg, data) }, "*");
      } catch (error) {
        source.postMessage({ id: data.id, error: String((error && error.message) || error) }, "*");
      }
    });
    parent.postMessage({ ready: true }, "*");
  }

  /** Code as a script element, which must not contain the end of one. */
  const script = (code) => "<script>" + code.replace(/<(?=\/script|!--)/gi, "<\\") + "</" + "script>";

  /** What stands in a function, so that its variables become those of the frame. */
  const body = (code) => code.slice(code.indexOf("{") + 1, code.lastIndexOf("}"));

  /** A frame without an address, in which scripts run but can reach nothing. */
  function newFrame() {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.title = message("diagram");
    frame.style.cssText =
      "position:fixed;left:-3000px;top:0;width:1200px;height:900px;border:0;visibility:hidden;pointer-events:none";
    frame.srcdoc =
      "<!DOCTYPE html><html><head><meta charset='utf-8'><meta http-equiv='Content-Security-Policy' content=\"" +
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:\"></head><body>" +
      script(body(window.fieldnotesMermaid.toString())) + script("(" + draw + ")()") + "</body></html>";
    document.body.append(frame);
    return frame;
  }

  /** Waits for an answer of the frame; a frame that does not answer is removed. */
  function answer(isIt, ask) {
    return new Promise((resolve, reject) => {
      const done = (finish, value) => {
        clearTimeout(timer);
        removeEventListener("message", listen);
        finish(value);
      };
      const timer = setTimeout(() => {
        frame.remove();
        frame = null;
        done(reject, tooSlow);
      }, PATIENCE);
      const listen = (event) => {
        if (frame && event.source === frame.contentWindow && isIt(event.data)) done(resolve, event.data);
      };
      addEventListener("message", listen);
      ask();
    });
  }

  async function drawn(request) {
    if (!frame) await answer((data) => data.ready, () => { frame = newFrame(); });
    const made = await answer((data) => data.id === request.id, () => frame.contentWindow.postMessage(request, "*"));
    if (made.error) throw new Error(made.error);
    return made;
  }

  const isDark = () => getComputedStyle(root).colorScheme === "dark";

  /** The nearest ground behind the section, which a diagram keeps when it is printed. */
  function ground(dark) {
    for (let e = root; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (!/^(transparent|rgba\(.*, 0\))$/.test(colour)) return colour;
    }
    return dark ? "#17191c" : "#fff";
  }

  const diagrams = marks.map((mark, id) => {
    const box = mark.parentElement;
    const source = box.nextElementSibling;
    const text = (source.querySelector("code") || source).textContent.trimEnd();
    // Mermaid writes on these in black, whatever the theme
    const paper = /^\s*C4[A-Z]/m.test(text);
    return { id, box, source, name: mark.title, text, paper };
  });

  async function show(diagram, made) {
    const name = diagram.name || made.name || message("diagram");
    const picture = new Image(made.width, made.height);
    picture.alt = name;
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(made.svg);
    // until then the last one stays, and the size is not known
    await picture.decode();
    diagram.box.replaceChildren(picture);
    // what scrolls must be reachable by keyboard
    if (diagram.box.scrollWidth > diagram.box.clientWidth) {
      diagram.box.tabIndex = 0;
      diagram.box.setAttribute("role", "group");
      diagram.box.setAttribute("aria-label", name);
    }
    if (!diagram.fold) {
      diagram.fold = document.createElement("details");
      diagram.fold.className = "fn-diagram-source";
      const summary = document.createElement("summary");
      summary.textContent = message("diagram.source");
      diagram.source.replaceWith(diagram.fold);
      diagram.fold.append(summary, diagram.source);
    }
  }

  function fail(diagram, error) {
    const said = document.createElement("p");
    said.className = "fn-diagram-failed";
    said.textContent = message("diagram.failed") + "\n";
    if (error === tooSlow) {
      said.append(message("diagram.slow"));
    } else {
      // it points at a letter in the line above it
      const reason = document.createElement("code");
      reason.textContent = error.message;
      said.append(reason);
    }
    diagram.box.before(said);
    diagram.failed = true;
  }

  async function drawAll(dark) {
    for (const diagram of diagrams.filter((one) => !one.failed)) {
      if (dark !== isDark()) return;
      try {
        const font = getComputedStyle(root).fontFamily;
        const colours = diagram.paper
          ? { dark: false, ground: "#fff", ink: "#333" }
          : { dark, ground: ground(dark), ink: dark ? "#ccc" : "#333" };
        await show(diagram, await drawn({ id: diagram.id, text: diagram.text, font, ...colours }));
      } catch (error) {
        fail(diagram, error);
      }
    }
    root.dataset.fnDrawn = dark ? "dark" : "light";
  }

  let last = null;
  let drawing = Promise.resolve();

  /** Draws in the colours of the scheme, one set of diagrams after the other. */
  function follow() {
    const dark = isDark();
    if (dark === last) return;
    last = dark;
    drawing = drawing.then(() => drawAll(dark));
  }

  new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ["data-fn-dark"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow);
  follow();
})();
