// Of the languages that the page speaks, leave the one of the address that was asked for.
const root = new URL("..", import.meta.url).pathname;
const sections = [...document.querySelectorAll("section[lang]")];
const [folder] = location.pathname.slice(root.length).split("/");
const mine = sections.find((section) => section.lang === folder) ?? sections[0];

for (const section of sections) section.hidden = section !== mine;
document.documentElement.lang = mine.lang;
document.documentElement.dir = mine.dir;
document.title = mine.querySelector("h1").textContent;
