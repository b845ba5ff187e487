"use strict";
// Follows the news of the preview. The server says what has changed; what is good stays until the new has arrived.

const page = document.documentElement;
const byId = (id) => document.getElementById(id);
const pages = byId("pages"), screen_ = byId("screen"), pdf = byId("pdf"), empty = byId("empty");
const chosen = { edition: "print", language: "", phone: false, pdf: false };
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let state = null;
let onScreen = "", onPaper = "", inPdf = "", told = "", asked = 0, waiting = false;

const filled = (words, values) => words.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
const hide = (element, hidden) => { if (element.hidden !== hidden) element.hidden = hidden; };

// What is chosen stands in the address, so that a page that is loaded again shows the same.
function remember() {
  const words = [chosen.edition, chosen.language, chosen.phone && "phone", chosen.pdf && "pdf"].filter(Boolean);
  history.replaceState(null, "", `#${words.join("-")}`);
}

function recall() {
  const words = location.hash.slice(1).split("-");
  for (const input of document.querySelectorAll(".bar input")) {
    if (input.type === "checkbox") chosen[input.name] = input.checked = words.includes(input.name);
    else if (words.includes(input.value)) { input.checked = true; chosen[input.name] = input.value; }
  }
}

async function tell(way, told) {
  try {
    return await fetch(way, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(told) });
  } catch { return null; }
}

async function openEditor(what) {
  const answer = await tell("open", what);
  if (!answer?.ok) return;
  const { file, line, link, opened } = await answer.json();
  byId("status").textContent = filled(opened ? page.dataset.opened : page.dataset.handed, { place: `${file}:${line}` });
  page.dataset.opening = `${file}:${line}`;
  if (!opened) location.assign(link);
}

// Print: a picture of each page, as fine as the screen; one is drawn when it is near.
const near = new IntersectionObserver((seen) => {
  for (const one of seen) { one.target.near = one.isIntersecting; draw(one.target); }
}, { root: pages, rootMargin: "800px 0px" });

async function draw(figure) {
  if (!figure.near || figure.drawn === figure.wanted) return;
  const wanted = figure.wanted, picture = new Image();
  const width = Math.ceil(figure.clientWidth * devicePixelRatio);
  picture.src = `page/${chosen.language}/${figure.number}?width=${width}&of=${wanted}`;
  try { await picture.decode(); } catch { return; }
  if (figure.wanted !== wanted) return;
  figure.drawn = wanted;
  figure.querySelector("img").src = picture.src;
  if (figure.number === 1) page.dataset.paper = wanted;
  light(figure);
}

// What has changed on a page, lit for a moment; the numbers are shares of the page.
function light(figure) {
  for (const [, left, top, width, height] of figure.changed ?? []) {
    const mark = document.createElement("span");
    mark.className = "changed";
    Object.assign(mark.style, { left: `${100 * left}%`, top: `${100 * top}%`, width: `${100 * width}%`, height: `${100 * height}%` });
    figure.firstChild.append(mark);
    mark.animate([{ opacity: 1 }, { opacity: 1, offset: 0.5 }, { opacity: 0 }], 2400).onfinish = () => mark.remove();
  }
  figure.changed = null;
}

function goTo(figure, [, , top, , height]) {
  const box = figure.firstChild.getBoundingClientRect(), frame = pages.getBoundingClientRect();
  const above = box.top + top * box.height, below = above + height * box.height;
  if (above >= frame.top && below <= frame.bottom) return;
  pages.scrollBy({ top: above - frame.top - frame.height / 3, behavior: calm.matches ? "auto" : "smooth" });
}

function newFigure(number) {
  const figure = document.createElement("figure"), paper = document.createElement("div"), img = document.createElement("img");
  const caption = document.createElement("figcaption"), button = document.createElement("button");
  figure.className = "sheet-of-paper";
  figure.number = number;
  button.type = "button";
  caption.append(button);
  paper.className = "paper";
  paper.append(img);
  figure.append(paper, caption);
  const point = (x, y) => openEditor({ page: number, x, y, language: chosen.language });
  img.addEventListener("click", (event) => point(event.offsetX / img.clientWidth, event.offsetY / img.clientHeight));
  button.addEventListener("click", () => point(0.1, 0.1));
  return figure;
}

function showPrint(paper) {
  const wanted = `${chosen.language}-${paper.version}`;
  if (onPaper === wanted) return;
  const anew = onPaper.startsWith(`${chosen.language}-`), count = paper.pages.length;
  onPaper = wanted;
  while (pages.children.length > count) { near.unobserve(pages.lastChild); pages.lastChild.remove(); }
  paper.pages.forEach(([width, height], place) => {
    let figure = pages.children[place];
    if (!figure) { figure = newFigure(place + 1); pages.append(figure); }
    const name = filled(page.dataset.page, { page: place + 1, pages: count });
    const img = figure.querySelector("img"), button = figure.querySelector("button");
    img.style.aspectRatio = `${width} / ${height}`;
    img.alt = button.textContent = name;
    button.title = filled(page.dataset.inEditor, { place: name });
    figure.wanted = wanted;
    figure.changed = anew ? paper.changed.filter(([number]) => number === place + 1) : null;
    near.observe(figure);
    draw(figure);
  });
  if (anew && paper.changed.length) goTo(pages.children[paper.changed[0][0] - 1], paper.changed[0]);
}

// Web and mail: the page itself, without scripts; what has changed is put into the place of the old.
const HOVER = `[data-at] { cursor: pointer }
  [data-at]:focus-visible, [data-at]:hover:not(:has([data-at]:hover)) { outline: 2px solid #d08a1e; outline-offset: 4px }`;

function dress(inside) {
  const style = inside.createElement("style");
  style.id = "_preview";
  style.textContent = HOVER;
  inside.head.append(style);
  if (!inside.heard) {
    inside.addEventListener("click", clicked);
    inside.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target.matches("[data-at]")) clicked(event); });
  }
  inside.heard = true;
  reachable(inside);
}

// Who has no mouse comes to each block with the Tab key, and opens it with Enter.
function reachable(inside) {
  for (const block of inside.querySelectorAll("[data-at]:not(:has([data-at]))")) block.tabIndex = 0;
}

function clicked(event) {
  const link = event.target.closest("a"), way = link?.getAttribute("href") ?? "";
  if (event.target.closest("summary")) return;
  event.preventDefault();
  if (way.startsWith("#")) { event.currentTarget.getElementById(way.slice(1))?.scrollIntoView(); return; }
  const at = event.target.closest("[data-at]")?.dataset.at ?? "";
  openEditor({ at, words: wordsAt(event), language: chosen.language });
}

function wordsAt(event) {
  const inside = event.target.ownerDocument;
  if (!event.detail) return event.target.textContent.slice(0, 60); // a key, no mouse
  const caret = inside.caretPositionFromPoint?.(event.clientX, event.clientY) ?? rangeAt(inside, event);
  if (caret?.offsetNode?.nodeType !== Node.TEXT_NODE) return event.target.textContent.slice(0, 60);
  return caret.offsetNode.data.slice(Math.max(caret.offset - 24, 0), caret.offset + 24);
}

function rangeAt(inside, event) {
  const range = inside.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range && { offsetNode: range.startContainer, offset: range.startOffset };
}

// The first block that reads differently is shown, and lit for a moment.
function point(before, inside) {
  for (const block of inside.querySelectorAll("[data-at]")) {
    const old = before.get(block.dataset.at);
    if (old === undefined || old === block.outerHTML || block.querySelector("[data-at]")) continue;
    const box = block.getBoundingClientRect(), high = inside.defaultView.innerHeight;
    if (box.bottom < 0 || box.top > high) block.scrollIntoView({ block: "center" });
    block.animate([{ backgroundColor: "rgb(208 138 30 / .28)" }, { backgroundColor: "transparent" }], 1800);
    return;
  }
}

const blocks = (inside) => new Map([...inside.querySelectorAll("[data-at]")].map((one) => [one.dataset.at, one.outerHTML]));
const styles = (inside) => [...inside.querySelectorAll("head style:not(#_preview)")].map((one) => one.textContent).join("");

async function showScreen(look) {
  const way = `${chosen.edition}/${chosen.language}`, wanted = `${way} ${look}`;
  if (onScreen === wanted) return;
  const first = !onScreen.startsWith(`${way} `), turn = ++asked;
  onScreen = wanted;
  waiting = true;
  const answer = await fetch(way).catch(() => null);
  const text = answer?.ok ? await answer.text() : "";
  if (turn !== asked) return;
  waiting = false;
  tellStatus();
  if (!text && !first) return;
  empty.textContent = page.dataset.nothing;
  hide(empty, Boolean(text));
  hide(screen_, !text);
  if (!text) { onScreen = ""; return; }
  if (first || !screen_.contentDocument?.heard) await load(way);
  else put(text);
  page.dataset.look = look;
}

function load(way) {
  return new Promise((done) => {
    screen_.onload = () => { dress(screen_.contentDocument); done(); };
    if (screen_.contentWindow && screen_.getAttribute("src")) screen_.contentWindow.location.replace(way);
    else screen_.src = way;
  });
}

function put(text) {
  const inside = screen_.contentDocument, fresh = inside.createElement("html");
  fresh.innerHTML = text; // read as a part of the page itself, whose policy allows the styles of its elements
  const before = blocks(inside), focused = inside.activeElement?.dataset.at;
  if (styles(fresh) === styles(inside)) inside.body.replaceWith(fresh.querySelector("body"));
  else {
    fresh.lang = inside.documentElement.lang;
    inside.documentElement.replaceWith(fresh);
    dress(inside);
  }
  reachable(inside);
  if (focused) inside.querySelector(`[data-at="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  point(before, inside);
}

// Whether what is chosen could not be made of the files as they are now.
function old() {
  const failed = (name) => [chosen.edition, chosen.language].every((word) => name.split(" ").includes(word));
  return !state.good || state.failed.some(failed);
}

// All of it, as it is chosen and as things stand.
function show() {
  if (!state) return;
  if (!state.languages.includes(chosen.language)) chosen.language = state.languages[0] ?? "";
  if (told !== chosen.language) tell("show", { language: told = chosen.language });
  for (const input of document.querySelectorAll("[name=language]")) {
    input.checked = input.value === chosen.language;
    hide(input.parentNode, !state.languages.includes(input.value));
  }
  hide(byId("languages"), state.languages.length < 2);
  const print = chosen.edition === "print", paper = state.papers[chosen.language], asPdf = print && chosen.pdf;
  hide(byId("as-phone"), print);
  hide(byId("as-pdf"), !print);
  hide(byId("stale"), !old() || !(print ? paper : onScreen));
  screen_.classList.toggle("phone", chosen.phone);
  empty.textContent = old() || (print && !state.busy.includes(chosen.language)) ? page.dataset.nothing : page.dataset.waiting;
  hide(pages, !print || asPdf || !paper);
  hide(pdf, !asPdf || !paper);
  if (print) {
    asked++;
    onScreen = "";
    hide(screen_, true);
    hide(empty, Boolean(paper));
    if (!paper) return;
    if (!asPdf) showPrint(paper);
    else if (inPdf !== `${chosen.language}-${paper.version}`) {
      inPdf = `${chosen.language}-${paper.version}`;
      pdf.src = `pdf/${chosen.language}/${inPdf}.pdf`;
    }
  } else if (chosen.language) showScreen(state.look);
  else { hide(screen_, true); hide(empty, false); }
}

function tellStatus() {
  const busy = state.good && (chosen.edition === "print" ? state.busy.includes(chosen.language) : waiting);
  const status = byId("status"), name = busy ? "status busy" : state.errors ? "status wrong" : "status";
  const words = busy ? page.dataset.busy : state.errors ? state.told : state.found ? `${page.dataset.fresh}, ${state.told}` : page.dataset.fresh;
  if (status.className !== name) status.className = name;
  if (status.textContent !== words) status.textContent = words;
  document.title = state.errors ? `${state.told} – ${page.dataset.title}` : page.dataset.title;
  byId("icon").href = ICON.replace("COLOUR", state.errors ? "%23c9372c" : "%230f4c5c");
}

const ICON = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='COLOUR' d='M3 0h10a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z'/><path stroke='white' stroke-width='1.5' d='M4 4.5h8M4 8h8M4 11.5h5'/></svg>";

function hear({ data: { data, stopped } }) {
  hide(byId("stopped"), !stopped);
  if (!data) return;
  state = JSON.parse(data);
  hide(byId("fault"), !state.fault);
  const list = byId("problems");
  if (list.kept !== state.problems) {
    const focused = list.contains(document.activeElement);
    list.kept = state.problems;
    list.innerHTML = state.problems;
    if (focused) list.focus();
  }
  byId("told").textContent = state.told;
  page.dataset.count = state.count;
  show();
  tellStatus();
}

document.querySelector(".bar").addEventListener("change", ({ target }) => {
  chosen[target.name] = target.type === "checkbox" ? target.checked : target.value;
  remember();
  show();
  tellStatus();
});

byId("problems").addEventListener("click", (event) => {
  const link = event.target.closest(".problem")?.querySelector("a");
  if (!link || event.target.closest("details")) return;
  event.preventDefault();
  const { file, line, column } = link.dataset;
  openEditor({ file, line: Number(line), column: Number(column) });
});

let resized = 0;
addEventListener("resize", () => {
  clearTimeout(resized);
  resized = setTimeout(() => { for (const figure of pages.children) { figure.drawn = ""; draw(figure); } }, 150);
});

recall();
new SharedWorker("news.js").port.onmessage = hear;
