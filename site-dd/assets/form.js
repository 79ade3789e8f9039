// A sheet to fill in: print it, and say that it was cleared. Nothing typed is read or kept.
const sheet = document.querySelector(".sheet");
const status = document.getElementById("site-form-status");

document.getElementById("site-print").addEventListener("click", () => print());
sheet.addEventListener("reset", () => {
  status.textContent = sheet.dataset.cleared;
});
sheet.addEventListener("input", () => {
  status.textContent = "";
});
