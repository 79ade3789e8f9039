// Who comes from elsewhere is offered this page in the language that the browser asks for. Nothing is kept.
// A classic script at the top of the text, because a module would run too late and the page would jump.
(() => {
  const main = document.currentScript.parentElement;
  const menu = [...document.querySelectorAll(".site-languages a")];

  // Language and writing as browsers work them out: zh-TW is zh-Hant, fil is tl, es-MX is es.
  function kind(tag) {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    } catch {
      return tag; // no tag that this browser knows
    }
  }

  function isFromHere() {
    return document.referrer !== "" && new URL(document.referrer).origin === location.origin;
  }

  function wanted() {
    const own = menu.filter((link) => link.dataset.offer || link.hasAttribute("aria-current"));
    for (const tag of navigator.languages) {
      const found = own.find((link) => kind(link.lang) === kind(tag));
      if (found) return found;
    }
  }

  const language = isFromHere() ? undefined : wanted();
  if (!language?.dataset.offer) return;

  const offer = document.createElement("div");
  const link = document.createElement("a");
  const close = document.createElement("button");
  offer.className = "offer";
  offer.lang = link.hreflang = language.lang;
  offer.dir = language.dir;
  link.href = language.href;
  link.textContent = language.dataset.offer;
  close.type = "button";
  close.textContent = language.dataset.close;
  close.addEventListener("click", () => offer.remove());
  offer.append(link, close);
  main.prepend(offer);
})();
