"""`[words](resource:id)`: a link to a resource, its address kept in one place for all pages."""

from collections.abc import Callable, Collection, Mapping
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from microsite import day, words
from microsite.resources import Resource
from microsite.shown_resources import Shown, shown

SCHEME = "resource:"


class ResourceLinks(Treeprocessor):
    """Gives each resource link its address, its language, and a word on where it leads.

    `dead` are addresses that could not be reached lately: their archived copy is linked.

    The words of one that is withdrawn are no link, nor those of an unknown id: `microsite check`
    says so of that, with its line.
    """

    def __init__(
        self,
        md: Markdown,
        resources: Mapping[str, Resource],
        dead: Collection[str],
        lang: str,
        gettext: Callable[[str], str],
    ) -> None:
        super().__init__(md)
        self.resources = resources
        self.dead = dead
        self.lang = lang
        self.gettext = gettext

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for link in list(parent):
                if link.tag == "a" and link.get("href", "").startswith(SCHEME):
                    self._resolve(parent, link)

    def _resolve(self, parent: Element, link: Element) -> None:
        id = link.attrib.pop("href").removeprefix(SCHEME)
        resource = self.resources.get(id)
        if resource and resource.withdrawn:
            link.tag = "span"
            return
        link.set("class", "resource")
        link.set("data-resource", id)
        if resource is None:
            link.tag = "span"
            return
        leads = shown(resource, self.lang, self.dead)
        link.set("href", leads.href)
        if leads.language != self.lang:
            link.set("hreflang", leads.language)
        if notes := self._notes(resource, leads):
            note = Element("small", {"class": "resource-note"})
            note.text = self.gettext("(%(notes)s)") % {
                "notes": words.listed(notes, self.gettext("%(first)s; %(second)s"))
            }
            note.tail, link.tail = link.tail, "" if note.text[0] == "（" else " "
            parent.insert(list(parent).index(link) + 1, note)

    def _notes(self, resource: Resource, leads: Shown) -> list[str]:
        _ = self.gettext
        notes = []
        if leads.copied:
            notes.append(
                _("archived copy of %(date)s") % {"date": day.words(leads.copied, self.lang)}
            )
        elif leads.is_dead:
            notes.append(_("could not be reached lately"))
        if resource.leaves_for and not leads.copied:
            notes.append(_("opens %(site)s") % {"site": resource.leaves_for})
        if resource.personal_data:
            notes.append(_("asks about you"))
        if leads.language != self.lang:
            notes.append(_("in English") if leads.language == "en" else _("in another language"))
        return notes
