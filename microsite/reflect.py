"""`/// reflect | Pause and reflect`: a prompt, an invitation to stop and write something down.

/// reflect | Pause and reflect
    id: empathy
    minutes: 3
- What do you notice in this section?
///
"""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block, type_html_identifier, type_ranged_integer


class Reflect(Block):
    """A section with a heading, the time to give it, and its questions as a list."""

    NAME = "reflect"
    ARGUMENT = True
    OPTIONS = {"id": (None, type_html_identifier), "minutes": (None, type_ranged_integer(1, 60))}
    WANTED = {
        "id": "a word of letters, digits and hyphens",
        "minutes": "a whole number from 1 to 60",
    }
    REQUIRED = ("id", "minutes")

    def on_validate(self, parent: Element) -> bool:
        return all(self.options[name] is not None for name in self.REQUIRED)

    def on_create(self, parent: Element) -> Element:
        id, minutes = self.options["id"], self.options["minutes"]
        section = SubElement(
            parent,
            "section",
            {
                "class": "reflect",
                "data-prompt": id,
                "data-minutes": str(minutes),
                "aria-labelledby": f"reflect-{id}",
            },
        )
        SubElement(section, "h2", {"id": f"reflect-{id}"}).text = self.argument
        ngettext = self.config["words"].ngettext
        SubElement(section, "p", {"class": "minutes"}).text = ngettext(
            "Take %(num)d minute", "Take %(num)d minutes", minutes
        ) % {"num": minutes}
        return section
