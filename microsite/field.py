"""`/// field | What is your home language?`: one question of a form that is filled in and printed.

/// field | How should we reach you?
    id: channel
    kind: many
- Phone call
- Text message
///
"""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import (
    Block,
    type_html_identifier,
    type_ranged_integer,
    type_string_in,
)

KINDS = ("line", "lines", "one", "many")


class Field(Block):
    """A named control: a line of text, several lines, or one or many choices of a list.

    Nothing typed is kept: the controls have no `name`, and the page's form sends nothing.
    """

    NAME = "field"
    ARGUMENT = True
    OPTIONS = {
        "id": (None, type_html_identifier),
        "kind": (None, type_string_in(KINDS)),
        "rows": (3, type_ranged_integer(2, 20)),
    }
    WANTED = {
        "id": "a word of letters, digits and hyphens",
        "kind": f"one of {', '.join(KINDS)}",
        "rows": "a whole number from 2 to 20",
    }
    REQUIRED = ("id", "kind")

    def on_validate(self, parent: Element) -> bool:
        return all(self.options[name] is not None for name in self.REQUIRED)

    def on_create(self, parent: Element) -> Element:
        if self.options["kind"] in ("one", "many"):
            group = SubElement(parent, "fieldset", {"class": "field"})
            SubElement(group, "legend").text = self.argument
            return group
        group = SubElement(parent, "div", {"class": "field"})
        SubElement(group, "label", {"for": self.options["id"]}).text = self.argument
        return group

    def on_end(self, block: Element) -> None:
        id, kind = self.options["id"], self.options["kind"]
        common = {"id": id, "autocomplete": "off"}
        if kind == "line":
            SubElement(block, "input", {**common, "type": "text"})
        elif kind == "lines":
            SubElement(block, "textarea", {**common, "rows": str(self.options["rows"])})
        else:
            self._choices(block, id, "radio" if kind == "one" else "checkbox")

    def _choices(self, block: Element, id: str, type: str) -> None:
        for number, item in enumerate(block.iter("li"), start=1):
            label = Element("label")
            control = SubElement(label, "input", {"type": type})
            if type == "radio":
                control.set("name", id)
            control.set("id", f"{id}-{number}")
            SubElement(label, "span").text = item.text
            item.text = None
            item.insert(0, label)
