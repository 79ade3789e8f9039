// Links to other languages keep the reader's place on the page, and the open menu of them gives way.
const menu = document.querySelector(".site-languages");

function keepPlace() {
  const links = document.querySelectorAll(".site-languages a, .both a, .offer a");
  for (const link of links) link.hash = location.hash;
}

function close() {
  menu.open = false;
}

keepPlace();
addEventListener("hashchange", keepPlace);
document.addEventListener("click", (event) => {
  if (!menu.contains(event.target)) close();
});
menu.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) close();
});
menu.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu.open) return;
  close();
  menu.querySelector("summary").focus();
});

// The list of pages is a native popover; it also gives way when the keyboard leaves it.
const pages = document.getElementById("site-nav");
pages.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !pages.contains(event.relatedTarget) && pages.matches(":popover-open")) {
    pages.hidePopover();
  }
});
