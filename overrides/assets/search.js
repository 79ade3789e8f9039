// Search inside the browser. The index is fetched when the field is first used, never before.
const search = document.getElementById("site-search");
const opener = document.getElementById("site-search-open"); // shows the field on small screens
const form = search.querySelector("form");
const field = document.getElementById("site-search-words");
const status = document.getElementById("site-search-status");
const list = document.getElementById("site-search-results");
const index = document.getElementById("site-search-index");
const folder = new URL("../pagefind/", import.meta.url).href;
const SHOWN = 10;

let engine; // the promise of Pagefind, made once
let latest = 0; // answers to older words are dropped
let pause;

// Where a host asks for Trusted Types, this is the one text that may become a script's address:
// Pagefind's worker, which Pagefind starts by its path.
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (new URL(address, location).href === `${folder}pagefind-worker.js` ? address : null),
});

function load() {
  engine ??= import(`${folder}pagefind.js`).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return engine;
}

async function look() {
  clearTimeout(pause);
  const words = field.value.trim();
  const mine = ++latest;
  if (!words) return close();
  say(status.dataset.wait);
  try {
    const found = (await (await load()).search(words)).results;
    const pages = await Promise.all(found.slice(0, SHOWN).map((result) => result.data()));
    if (mine !== latest) return;
    const { none, found: counted } = status.dataset;
    show(pages, found.length ? counted.replace("{num}", found.length) : none.replace("{words}", () => words));
  } catch {
    engine = undefined; // so that the next word tries again
    if (mine === latest) show([], status.dataset.fault);
  }
}

function show(pages, message) {
  list.replaceChildren(...pages.map(entry));
  list.hidden = !pages.length;
  index.hidden = false;
  say(message);
}

function close() {
  latest++;
  list.hidden = index.hidden = true;
  say("");
}

function say(message) {
  status.textContent = message;
  search.toggleAttribute("data-open", message !== "");
}

function entry(page) {
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title;
  const excerpt = document.createElement("p");
  excerpt.append(...pieces(page.excerpt));
  const item = document.createElement("li");
  item.append(link, excerpt);
  return item;
}

/** The nodes of an excerpt. Pagefind escapes it and marks the words it found. */
function pieces(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((text, place) => {
    if (place % 2 === 0) return plain(text);
    const mark = document.createElement("mark");
    mark.textContent = plain(text);
    return mark;
  });
}

function plain(text) {
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (sign) => signs[sign]);
}

function open(wanted) {
  opener.setAttribute("aria-expanded", wanted);
  if (wanted) field.focus();
  else close();
}

opener.addEventListener("click", () => open(opener.getAttribute("aria-expanded") === "false"));
field.addEventListener("focus", () => load().catch(() => {})); // a fault is told with the results
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(look, 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  look();
});
search.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault(); // some browsers would empty the field
  const shown = search.hasAttribute("data-open");
  close();
  field.focus();
  if (shown || opener.getAttribute("aria-expanded") === "false") return;
  open(false);
  opener.focus();
});
index.addEventListener("click", close);
document.addEventListener("click", (event) => {
  if (!search.contains(event.target)) close();
});
search.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !search.contains(event.relatedTarget)) close();
});
