// What a person who sees badly, uses a keyboard or a small screen would stumble over on this page. Written for these
// pages: plain colours, no pictures, no frames. WCAG 2.2 success criteria are named where one is held.
const faults = [];
const fault = (what, element) => faults.push(what + (element ? ": " + name(element) : ""));
const name = (e) => e.localName + (e.id ? "#" + e.id : "") + " " + e.textContent.trim().slice(0, 30);
const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[aria-hidden=true]");
const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);

// 3.1.1, 2.4.2, 1.3.1
if (!/^[a-z]{2}(-[A-Za-z]+)?$/.test(document.documentElement.lang)) fault("no language of the page");
if (!document.title.trim()) fault("no title");
if (all("main").length !== 1) fault("not one main part");

// 1.3.1, 2.4.6: one h1, first; no level left out
const levels = all("h1,h2,h3,h4,h5,h6").map((e) => Number(e.localName[1]));
if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) fault("headings do not begin with the one h1");
levels.forEach((level, i) => { if (i && level > levels[i - 1] + 1) fault("a level of headings is left out"); });

// 1.3.1, 3.3.2, 4.1.2
for (const e of all("input:not([type=hidden]),textarea,select"))
  if (![...e.labels].some((label) => label.textContent.trim())) fault("no label", e);
for (const e of all("fieldset")) {
  const legend = e.querySelector(":scope > legend");
  if (!legend || !legend.textContent.trim()) fault("no legend", e);
}
for (const e of all("input[type=radio]")) if (!e.closest("fieldset")) fault("a choice without its question", e);
for (const e of all("a,button")) if (!e.textContent.trim()) fault("nothing to read", e);
const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
if (new Set(ids).size !== ids.length) fault("an id stands twice");
for (const e of document.querySelectorAll("[aria-describedby],[aria-labelledby]"))
  for (const attribute of ["aria-describedby", "aria-labelledby"])
    for (const id of (e.getAttribute(attribute) || "").split(" ").filter(Boolean))
      if (!document.getElementById(id)) fault("refers to nothing", e);
for (const e of all("a[href^='#']")) if (!document.querySelector(e.hash)) fault("leads nowhere", e);
for (const e of document.querySelectorAll("[tabindex]")) if (e.tabIndex > 0) fault("changes the order of tabs", e);

// 1.4.3 and 1.4.11
const colour = (text) => {
  const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
  return { parts: [r, g, b], a };
};
const ground = (e) => {
  for (; e; e = e.parentElement) {
    const { parts, a } = colour(getComputedStyle(e).backgroundColor);
    if (a === 1) return parts;
    if (a !== 0) fault("a ground that shines through", e);
  }
  return [255, 255, 255];
};
const light = (parts) => {
  const [r, g, b] = parts.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const e = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || !shown(e) || ["STYLE", "TEXTAREA"].includes(e.tagName)) continue;
  const style = getComputedStyle(e), size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const found = contrast(colour(style.color).parts, ground(e));
  if (found < (large ? 3 : 4.5)) fault("too little contrast (" + found.toFixed(2) + ")", e);
}
for (const e of all("textarea,input:not([type=hidden]):not([type=radio]),.scores label")) {
  const found = contrast(colour(getComputedStyle(e).borderTopColor).parts, ground(e.parentElement));
  if (found < 3) fault("a border that is hardly seen (" + found.toFixed(2) + ")", e);
}

// 2.5.8: 24 by 24 pixels; a link within a sentence is excepted, and these pages have none
for (const e of all("a,button,textarea,input:not([type=hidden])")) {
  const { width, height } = e.getBoundingClientRect();
  if (width < 24 || height < 24) fault("hard to hit (" + Math.round(width) + "x" + Math.round(height) + ")", e);
}

// 1.4.10
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) fault("has to be scrolled sideways (" + page.scrollWidth + ")");
for (const e of all("body *"))
  if (e.getBoundingClientRect().right > page.clientWidth + 0.5) fault("sticks out", e);
return faults;
