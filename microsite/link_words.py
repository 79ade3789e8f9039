"""What fills the message and the advice of a rule on links: the author's words, and the nearest."""

from microsite import address, mail, nearest, telephone
from microsite.site import Site
from microsite.step import Step
from microsite.target import Root

LONGEST_QUOTE = 60


def words(rule: str, step: Step, written: str | None, site: Site, root: Root) -> dict[str, object]:
    """All that the texts of that rule ask for; `written` is the target as its author wrote it."""
    page, link, target = step.page, step.link, step.target
    filled: dict[str, object] = {
        "text": _quote(link.text) or f"<{link.element} {link.attribute}".strip() + ">",
        "target": written or "",
        "fragment": target.fragment,
        "lang": page.lang,
        "base": root.path,
    }
    match rule:
        case "links/empty":
            filled["target"] = f'"{written}"' if written else "empty"
        case "links/wrong-case":
            name = step.in_its_case(site)
            is_anchor = step.folded is None
            filled["nearest"] = name if is_anchor else nearest.written(page, link, name, site)
        case "links/without-ending":
            found = f"{target.path}.html"
            filled["nearest"] = nearest.written(page, link, found, site)
        case "links/bad-address":
            problem = address.fault if target.kind == "outside" else address.meant
            filled |= problem(step.written)._asdict()
        case "links/bad-mail-address":
            filled |= mail.fault(step.written)._asdict()
        case "links/mail-form":
            filled |= mail.form(step.written)._asdict()
        case "links/bad-phone-number":
            filled |= telephone.fault(step.written)._asdict()
        case "links/phone-form":
            filled |= telephone.form(step.written)._asdict()
        case "links/missing-page" | "links/missing-cite":
            filled["nearest"] = nearest.page(site, page, link, target.path)
        case "links/missing-file" | "links/missing-image" | "links/missing-in-style":
            filled["nearest"] = nearest.file(site, page, link, target.path)
        case "links/missing-anchor":
            reached = site.pages.get(step.lands) or site.assets[step.lands]
            filled["nearest"] = nearest.anchor(reached, target.fragment)
        case "links/other-language":
            other = site.pages[step.lands]
            own = f"{page.prefix}{other.key}"
            filled |= {"other": other.lang, "nearest": nearest.written(page, link, own, site)}
    return filled


def _quote(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"
