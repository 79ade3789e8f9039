// Search inside the browser. The index is fetched when the dialog is first opened, never before.
const dialog = document.getElementById("site-search");
const field = document.getElementById("site-search-words");
const status = document.getElementById("site-search-status");
const list = document.getElementById("site-search-results");
const hint = status.textContent;
const SHOWN = 10;

let engine; // the promise of Pagefind, made once
let latest = 0; // answers to older words are dropped

function load() {
  engine ??= import(new URL("../pagefind/pagefind.js", import.meta.url).href).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return engine;
}

async function search() {
  const words = field.value.trim();
  const mine = ++latest;
  if (!words) return show([], hint);
  status.textContent = status.dataset.wait;
  try {
    const found = (await (await load()).search(words)).results;
    const pages = await Promise.all(found.slice(0, SHOWN).map((result) => result.data()));
    if (mine !== latest) return;
    const { none, found: counted } = status.dataset;
    show(pages, found.length ? counted.replace("{num}", found.length) : none);
  } catch {
    engine = undefined; // so that the next word tries again
    if (mine === latest) show([], status.dataset.fault);
  }
}

function show(pages, message) {
  list.replaceChildren(...pages.map(entry));
  status.textContent = message;
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
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((text, index) => {
    if (index % 2 === 0) return plain(text);
    const mark = document.createElement("mark");
    mark.textContent = plain(text);
    return mark;
  });
}

function plain(text) {
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (sign) => signs[sign]);
}

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(search, 200);
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault(); // some browsers would empty the field and leave the dialog open
  dialog.close();
});
document.getElementById("site-search-form").addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  search();
});
document.getElementById("site-search-open").addEventListener("click", () => {
  dialog.showModal();
  field.focus();
  load().catch(() => {}); // a fault is told when words are looked for
});
for (const id of ["site-search-close", "site-search-index"]) {
  document.getElementById(id).addEventListener("click", () => dialog.close());
}
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("li a")) dialog.close();
});
