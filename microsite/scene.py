"""`/// scene | A call at 2:40`: a short scene from a school week that shows a principle at work.

/// scene | A call at 2:40
Dana hears the phone ring on her way out.
///
"""

from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block, type_html_identifier


class Scene(Block):
    """A section with a heading; what follows is ordinary Markdown."""

    NAME = "scene"
    ARGUMENT = True
    OPTIONS = {"id": ("scene", type_html_identifier)}
    WANTED = {"id": "a word of letters, digits and hyphens"}
    REQUIRED = ()

    def on_create(self, parent: Element) -> Element:
        id = self.options["id"]
        section = SubElement(parent, "section", {"class": "scene", "aria-labelledby": id})
        SubElement(section, "h2", {"id": id}).text = self.argument
        return section
