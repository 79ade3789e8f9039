// Of the languages that the page speaks, leave the one of the address that was asked for.
const root = new URL("..", import.meta.url).pathname;
const sections = [...document.querySelectorAll("section[lang]")];
const [folder] = location.pathname.slice(root.length).split("/");
const speaks = (lang) => sections.find((section) => section.lang === lang);
const mine = speaks(folder) ?? speaks(document.documentElement.lang);

for (const section of sections) section.hidden = section !== mine;
document.documentElement.lang = mine.lang;
document.documentElement.dir = mine.dir;
document.title = mine.querySelector("h1").textContent;
