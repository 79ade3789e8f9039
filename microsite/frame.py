"""What the templates around a page show: its other languages, its state, its resources."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from microsite import catalog, day, languages, shown_resources, translation, words
from microsite.hosting import policy
from microsite.languages import Language
from microsite.resources import Resource
from microsite.shown_resources import Shown
from microsite.translation import Translated
from microsite.web.address import normal

_USED = re.compile(r"(?<!\w)resource:([\w-]+)")


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page in one language. `own_text` is False where all of it would stand in English."""

    code: str
    name: str
    dir: str
    url: str
    own_text: bool
    current: bool


@dataclass(frozen=True, slots=True)
class State:
    """A page's translation, as readers are told: counts of texts, what is English, reviewed.

    `older` texts are shown as they were before the English changed, `fuzzy` ones are not shown.
    `english` names what of the front matter stands in English, `texts` are all English texts.
    `approved` and `unapproved` count the translations; with none approved the page is a draft.
    `withheld` counts those of a critical page that stand in English because nobody approved them.
    """

    total: int
    translated: int
    older: int
    fuzzy: int
    missing: int
    withheld: int
    approved: int
    unapproved: int
    english: frozenset[str]
    texts: frozenset[str]


@dataclass(frozen=True, slots=True)
class LanguageState:
    """How far a language is: counts of texts over all pages, and of pages reviewed as they are.

    `older` texts, which show the translation of an earlier English, are not among `translated`.
    """

    code: str
    name: str
    dir: str
    total: int
    translated: int
    older: int
    reviewed: int
    pages: int


def languages_of(root: Path, page: str, source: str) -> frozenset[str]:
    """The codes of the languages that the page has text in; `page` is its path below docs/.

    A page may be written by hand in a language, as `principles/time.es.md`: it has own text.
    """
    default, *others = languages.load(root / "data" / "languages.yml")
    by_hand = (root / "docs" / page).with_suffix
    return frozenset(
        (
            default.code,
            *(
                language.code
                for language in others
                if by_hand(f".{language.code}.md").exists()
                or _has_text(root, language, page, source)
            ),
        )
    )


def alternates(
    known: list[Language], codes: frozenset[str], url: str, lang: str
) -> list[Alternate]:
    """The page at `url`, in `lang`, in every known language; `codes` are those it has text in."""
    default = known[0].code
    return [
        Alternate(
            code=language.code,
            name=language.name,
            dir=language.dir,
            url=languages.url_in(url, lang, language.code, default),
            own_text=language.code in codes,
            current=language.code == lang,
        )
        for language in known
    ]


def _has_text(root: Path, language: Language, page: str, source: str) -> bool:
    """Whether any text of the page is shown translated; `source` is its English."""
    shown = _shown(root, language, page, source)
    return shown.translated + shown.older > 0


def state(shown: Translated) -> State:
    """What the notice at the top of a translated page says."""
    return State(
        total=shown.total,
        translated=shown.translated,
        older=shown.older,
        fuzzy=shown.fuzzy,
        missing=shown.missing,
        withheld=shown.withheld,
        approved=len(shown.approved),
        unapproved=len(shown.unapproved),
        english=shown.english_meta,
        texts=frozenset(shown.english_texts),
    )


def language_states(root: Path, pages: dict[str, str]) -> list[LanguageState]:
    """One for each language but the default; `pages` are English sources by path below docs/."""
    return [
        _state(root, language, pages)
        for language in languages.load(root / "data" / "languages.yml")[1:]
    ]


def _state(root: Path, language: Language, pages: dict[str, str]) -> LanguageState:
    results = [_shown(root, language, page, source) for page, source in pages.items()]
    return LanguageState(
        code=language.code,
        name=language.name,
        dir=language.dir,
        total=sum(result.total for result in results),
        translated=sum(result.translated for result in results),
        older=sum(result.older for result in results),
        reviewed=sum(result.reviewed for result in results),
        pages=len(pages),
    )


def _shown(root: Path, language: Language, page: str, source: str) -> Translated:
    entries = catalog.load(root, language.code, page)
    return translation.translate(source, entries, language.keeps_older)


def used(source: str, registry: Mapping[str, Resource]) -> list[Resource]:
    """The resources that a page's Markdown links, each once, in its order; no withdrawn one."""
    found = [registry[id] for id in dict.fromkeys(_USED.findall(source)) if id in registry]
    return [resource for resource in found if not resource.withdrawn]


def globals_of(root: Path, lang: str) -> dict[str, object]:
    """What every template may use besides the words of its own language."""
    known = languages.load(root / "data" / "languages.yml")
    catalog = words.load(root, lang)
    dead = shown_resources.dead(root)

    def gettext(msgid: str, **places: object) -> str:
        text = catalog.gettext(msgid)
        return text % places if places else text

    def ngettext(one: str, many: str, num: int, **places: object) -> str:
        return catalog.ngettext(one, many, num) % {"num": num, **places}

    def shown(resource: Resource) -> Shown:
        return shown_resources.shown(resource, lang, dead)

    return {
        "_": gettext,
        "ngettext": ngettext,
        "shown": shown,
        "is_dead": lambda address: normal(address) in dead,
        "day": lambda value: day.words(value, lang),
        "lang": lang,
        "dir": next(language.dir for language in known if language.code == lang),
        "languages": known,
        "policy": policy.in_page(),
        "referrer": policy.REFERRER,
        "translate_in": {code: words.load(root, code).gettext for code in (k.code for k in known)},
    }
