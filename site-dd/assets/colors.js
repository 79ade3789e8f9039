// Light or dark as the reader chose, before anything is painted; "system" keeps nothing.
// A classic script, because a module would run too late and the page would flash.
(() => {
  const root = document.documentElement;
  const key = "colors";

  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off: the system's wish stands
    }
  }

  function show(choice) {
    if (choice === "light" || choice === "dark") root.dataset.colors = choice;
    else delete root.dataset.colors;
  }

  function keep(choice) {
    try {
      if (choice === "system") localStorage.removeItem(key);
      else localStorage.setItem(key, choice);
    } catch {
      // the choice holds for this page only
    }
  }

  if (location.protocol !== "file:") root.dataset.scripts = ""; // modules do not run from a file
  show(stored());
  document.addEventListener("DOMContentLoaded", () => {
    const control = document.getElementById("site-colors");
    if (!control) return;
    control.value = root.dataset.colors ?? "system";
    control.addEventListener("change", () => {
      show(control.value);
      keep(control.value);
    });
  });
  addEventListener("storage", () => show(stored()));
})();
