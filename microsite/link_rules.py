"""The rules on one link: each says whether a link, followed, breaks it. The first of them speaks.

Those on a whole page stand in `page_rules.py`.
"""

import re
from collections.abc import Callable
from posixpath import basename, splitext

from microsite import address, language_names, mail, telephone
from microsite.site import Site
from microsite.step import Step
from microsite.target import SCHEME, Root

PAGE_ENDINGS = {"", ".html", ".htm", ".xhtml", ".md"}
IMAGES = {("img", "src"), ("img", "srcset"), ("image", "href"), ("image", "xlink:href")}
IMAGES |= {("feimage", "href"), ("feimage", "xlink:href"), ("input", "src")}
IMAGES |= {("meta", "og:image"), ("meta", "og:image:url"), ("meta", "twitter:image")}
# What a browser does not fetch by http for a page that came by https.
# https://w3c.github.io/webappsec-mixed-content/#should-block-fetch
BLOCKED = {"script", "iframe", "frame", "embed", "object", "track"}
ERROR_PAGE = "404.html"

Rule = Callable[[Step, Site, Root], bool]


def is_empty(step: Step, site: Site, root: Root) -> bool:
    """In the text; in a frame `#` is the page itself, and what has no target waits for a script."""
    return step.link.element in ("a", "area") and step.link.main and step.written in ("", "#")


def is_script(step: Step, site: Site, root: Root) -> bool:
    return step.link.element in ("a", "area") and _begins(step, "javascript:")


def is_on_this_disk(step: Step, site: Site, root: Root) -> bool:
    return address.is_on_this_disk(step.written)


def is_bad_address(step: Step, site: Site, root: Root) -> bool:
    if step.target.kind == "outside":
        return address.fault(step.written) is not None
    return step.is_missing() and address.meant(step.written) is not None


def is_on_this_machine(step: Step, site: Site, root: Root) -> bool:
    return step.target.kind == "outside" and address.is_on_this_machine(step.written)


def is_mixed_content(step: Step, site: Site, root: Root) -> bool:
    if root.scheme != "https" or not step.written.lower().startswith("http:"):
        return False
    link = step.link
    return (
        link.element in BLOCKED
        or link.element == "link"
        and link.attribute == "href"
        and (splitext(step.written.partition("?")[0])[1] == ".css")
    )


def is_bad_mail(step: Step, site: Site, root: Root) -> bool:
    return _begins(step, "mailto:") and mail.fault(step.written) is not None


def is_mail_form(step: Step, site: Site, root: Root) -> bool:
    return _begins(step, "mailto:") and mail.form(step.written) is not None


def is_bad_number(step: Step, site: Site, root: Root) -> bool:
    return _begins(step, "tel:") and telephone.fault(step.written) is not None


def is_number_form(step: Step, site: Site, root: Root) -> bool:
    return _begins(step, "tel:") and telephone.form(step.written) is not None


def is_past_base(step: Step, site: Site, root: Root) -> bool:
    """Past the site's folder, or in a text of ours from the host's root: a folder breaks that."""
    rooted = step.written.startswith("/") and not step.written.startswith("//")
    in_text = step.page.source is not None and step.link.main and step.link.element == "a"
    return step.target.kind == "past" or rooted and in_text


def is_relative_on_error_page(step: Step, site: Site, root: Root) -> bool:
    """A server shows it at the address that was not found, and relative links start from there."""
    if step.page.url != ERROR_PAGE or step.page.base or step.target.kind != "site":
        return False
    return not step.written.startswith(("/", "#", "?", "\\")) and not SCHEME.match(step.written)


def is_wrong_case(step: Step, site: Site, root: Root) -> bool:
    return step.in_its_case(site) is not None


def is_without_ending(step: Step, site: Site, root: Root) -> bool:
    return step.found is None and f"{step.target.path}.html" in site.pages


def is_double_slash(step: Step, site: Site, root: Root) -> bool:
    path = step.target.path
    if step.found is not None or step.target.kind != "site":
        return False
    single = re.sub("/+", "/", path).removeprefix("/")
    return single != path and site.find(single) is not None


def is_missing_in_style(step: Step, site: Site, root: Root) -> bool:
    return step.link.element == "style" and step.is_missing()


def is_missing_cite(step: Step, site: Site, root: Root) -> bool:
    return step.link.attribute == "cite" and step.is_missing()


def is_missing_image(step: Step, site: Site, root: Root) -> bool:
    return (step.link.element, step.link.attribute) in IMAGES and step.is_missing()


def is_missing_page(step: Step, site: Site, root: Root) -> bool:
    return step.is_missing() and splitext(step.target.path)[1].lower() in PAGE_ENDINGS


def is_missing_file(step: Step, site: Site, root: Root) -> bool:
    return step.is_missing()


def is_missing_anchor(step: Step, site: Site, root: Root) -> bool:
    return bool(step.missed_anchors(site))


def is_to_error_page(step: Step, site: Site, root: Root) -> bool:
    if step.link.element not in ("a", "area") or step.lands is None:
        return False
    return basename(step.lands) == ERROR_PAGE != basename(step.page.url)


def is_stray(step: Step, site: Site, root: Root) -> bool:
    return step.found in site.strays


def is_other_language(step: Step, site: Site, root: Root) -> bool:
    """A link that names the language it leads to, or is in that language, means it."""
    link, page = step.link, step.page
    other = site.pages.get(step.lands) if step.lands is not None else None
    if link.element not in ("a", "area") or link.hreflang or other is None:
        return False
    if other.lang in ("", page.lang, link.lang) or not page.lang:
        return False
    if f"{page.prefix}{other.key}" not in site.pages:
        return False
    return not language_names.names(link.text, other.lang)


RULES: dict[str, Rule] = {
    "links/empty": is_empty,
    "links/needs-script": is_script,
    "links/local-file": is_on_this_disk,
    "links/bad-address": is_bad_address,
    "links/localhost": is_on_this_machine,
    "links/mixed-content": is_mixed_content,
    "links/bad-mail-address": is_bad_mail,
    "links/mail-form": is_mail_form,
    "links/bad-phone-number": is_bad_number,
    "links/phone-form": is_number_form,
    "links/base-path": is_past_base,
    "links/relative-on-error-page": is_relative_on_error_page,
    "links/wrong-case": is_wrong_case,
    "links/without-ending": is_without_ending,
    "links/double-slash": is_double_slash,
    "links/missing-in-style": is_missing_in_style,
    "links/missing-cite": is_missing_cite,
    "links/missing-image": is_missing_image,
    "links/missing-page": is_missing_page,
    "links/missing-file": is_missing_file,
    "links/missing-anchor": is_missing_anchor,
    "links/error-page": is_to_error_page,
    "links/symbolic-link": is_stray,
    "links/other-language": is_other_language,
}


def broken_by(step: Step, site: Site, root: Root) -> str | None:
    """The name of the first rule that a link breaks."""
    return next((name for name, holds in RULES.items() if holds(step, site, root)), None)


def _begins(step: Step, scheme: str) -> bool:
    return step.written[: len(scheme)].lower() == scheme
