"""Pages that say "not found" with a status that says "fine"."""

import re

# A title or heading is cut at these, since the name of the site stands in it as well.
PARTS = re.compile(r"\s+[|–—:·»-]+\s+|\s*[|»]\s*|:\s")
THING = r"(?:page|file|document|resource|content|article|url)"
SAYS_SO = (
    r"(?:error\s*)?404(?:\s*error)?",
    r"(?:error\s*|http\s*)?404[\s,.!-]*(?:error[\s,.!-]*)?(?:\w+\s+)?not found",
    r"not found(?:\s*\(?404\)?)?",
    rf"(?:\w+\W+){{0,6}}{THING}(?:\W+\w+){{0,5}}?\W+(?:not|n't|never) (?:be )?found\W*",
    rf"(?:\w+\W+){{0,4}}{THING}(?:\W+\w+){{0,5}}?\W+(?:could|can)(?: ?not|n't|'t) be found\W*",
    rf"(?:\w+\W+){{0,4}}{THING} (?:is )?no longer (?:exists|available|here)\W*",
    rf"(?:\w+\W+){{0,6}}{THING}(?:\W+\w+){{0,5}}? does(?: not|n't) exist\W*",
    r"(?:\w+\W+){0,3}p[áa]gina(?:\W+\w+){0,3}? no (?:ha sido |fue |se )?(?:encontr\w+|existe)\W*",
    r"no se (?:ha )?encontr\w+ (?:la|esta) p[áa]gina\W*",
    r"page (?:introuvable|non trouv[ée]e)\W*",
    r"(?:die )?seite (?:wurde )?nicht gefunden\W*",
    r"p[áa]gina n[ãa]o encontrada\W*",
    r"страница не найдена\W*",
    r"(?:页面|頁面|网页|網頁)(?:未找到|不存在)|找不到(?:该|此|這個)?(?:页面|頁面|网页|網頁)",
    r"không tìm thấy trang\W*",
    r"페이지를 찾을 수 없습니다\W*",
    r"الصفحة غير موجودة\W*",
)


def says(text: str) -> bool:
    """Whether a title or a heading means that there is no such page.

    A page about that message is none: the whole of one part of the title must say so.
    """
    text = " ".join(text.replace("’", "'").split())
    return any(
        re.fullmatch(way, part, re.IGNORECASE)
        for part in (text, *PARTS.split(text))
        for way in SAYS_SO
    )
