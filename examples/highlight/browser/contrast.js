// Returns all text of the page that has less contrast with what is behind it
// than WCAG 2.2 asks of small text, and how many pieces of text it looked at.
(() => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pixel = canvas.getContext("2d", { willReadFrequently: true });
  const colors = /(?:rgba?|oklab|oklch|color|color-mix|hsla?)\((?:[^()]|\([^()]*\))*\)|#[0-9a-f]+|transparent/g;

  // rgba returns any colour that CSS can write as four numbers.
  const parsed = new Map();
  function rgba(color) {
    if (!parsed.has(color)) parsed.set(color, paint(color));
    return parsed.get(color);
  }
  function paint(color) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  const over = (top, bottom) => [0, 1, 2].map((i) => top[i] * top[3] + bottom[i] * (1 - top[3])).concat(1);
  function luminance(color) {
    const [r, g, b] = color.slice(0, 3).map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(a, b) {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  }

  // behind returns the colours that may be behind the content of e: a gradient
  // has several.
  function behind(style, below) {
    const plain = below.map((b) => over(rgba(style.backgroundColor), b));
    const images = style.backgroundImage === "none" ? [] : style.backgroundImage.match(colors).map(rgba);
    return plain.concat(images.flatMap((c) => plain.map((b) => over(c, b))));
  }
  const known = new Map([[null, [[255, 255, 255, 1]]]]);
  function backgrounds(e) {
    if (!known.has(e)) known.set(e, behind(getComputedStyle(e), backgrounds(e.parentElement)));
    return known.get(e);
  }

  let looked = 0;
  const bad = [];
  function check(what, color, backs) {
    looked++;
    for (const b of backs) {
      const ratio = contrast(over(rgba(color), b), b);
      if (ratio < 4.5) bad.push(`${what}: ${color} on ${b.slice(0, 3).map(Math.round)}: ${ratio.toFixed(2)}`);
    }
  }
  for (const e of document.body.querySelectorAll("*")) {
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(e);
    const text = [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE && n.data.trim()).map((n) => n.data.trim());
    if (text.length) check(`${e.className} “${text.join(" ").slice(0, 30)}”`, style.color, backgrounds(e));
    for (const pseudo of ["::before", "::after"]) {
      const own = getComputedStyle(e, pseudo);
      if (!["none", "normal", '""'].includes(own.content) && own.visibility === "visible" && own.display !== "none") {
        check(`${e.className}${pseudo} ${own.content}`, own.color, behind(own, backgrounds(e)));
      }
    }
    const highlight = getComputedStyle(e, "::highlight(toward)");
    if (CSS.highlights.has("toward") && e.matches("article *") && text.length) {
      check(`${e.className}::highlight`, highlight.color, [rgba(highlight.backgroundColor)]);
    }
  }
  return { looked, bad: [...new Set(bad)] };
})()
