/* The texts of our part that are too pale, each with its contrast as WCAG 2.2 counts it, colour and ground. */
(() => {
  const LEAST = 4.5;

  // as computed: rgb(), rgba() or color(srgb r g b / a)
  function colour(text) {
    const numbers = text.match(/-?\d*\.?\d+(e-?\d+)?/g).map(Number);
    const scale = text.startsWith("color(srgb") ? 255 : 1;
    if (!/^(rgb|color\(srgb)/.test(text)) throw new Error("unknown colour " + text);
    const [r, g, b, a = 1] = numbers;
    return [r * scale, g * scale, b * scale, a];
  }

  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];

  function ground(element) {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(colour(getComputedStyle(e).backgroundColor));
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1]);
  }

  /** What is shown only below the pointer counts as shown. */
  function opacity(element) {
    let product = 1;
    for (let e = element; e; e = e.parentElement) product *= Number(getComputedStyle(e).opacity) || 1;
    return product;
  }

  function luminance(rgb) {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(a, b) {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  }

  const pale = new Set();
  function judge(style, below, faded, text) {
    const own = colour(style.backgroundColor);
    const behind = over(own, below);
    const [r, g, b, a] = colour(style.color);
    const ratio = contrast(over([r, g, b, a * faded], behind), behind);
    if (ratio < LEAST) pale.add(ratio.toFixed(2) + " " + style.color + " on " + behind.map(Math.round).slice(0, 3) + ": " + text.trim().slice(0, 40));
  }

  document.querySelectorAll("details").forEach((e) => { e.open = true; });
  const part = document.querySelector(".fieldnotes");
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(text);
    if (!text.data.trim() || range.getClientRects().length === 0) continue;
    seen++;
    const e = text.parentElement;
    judge(getComputedStyle(e), ground(e), opacity(e), e.className + " " + text.data);
  }
  for (const e of [part, ...part.querySelectorAll("*")]) {
    if (e.getClientRects().length === 0) continue;
    for (const pseudo of ["::before", "::after", ...(e.placeholder ? ["::placeholder"] : [])]) {
      const style = getComputedStyle(e, pseudo);
      const shown = pseudo === "::placeholder" || /"[^"]*[^"\s][^"]*"/.test(style.content);
      if (shown) judge(style, ground(e), opacity(e) * (Number(style.opacity) || 1), e.className + " " + pseudo + style.content);
    }
  }
  return { seen, pale: [...pale] };
})()
