"""The Markdown of this site in one extension: blocks, resource links, ids of items, terms.

Loaded by its dotted name in mkdocs.yml, so that any generator that reads Python-Markdown
extensions can use it.
"""

from pathlib import Path

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor

from microsite import glossary, languages, resources, shown_resources, words
from microsite.continuum import Continuum
from microsite.field import Field
from microsite.item_ids import ItemIds
from microsite.reflect import Reflect
from microsite.resource_links import ResourceLinks
from microsite.scene import Scene
from microsite.terms import Terms
from microsite.waivers import WithoutWaivers

LANGUAGES, RESOURCES = Path("data/languages.yml"), Path("data/resources.yml")
BLOCKS = (Reflect, Scene, Field, Continuum)


class Blocks(BlocksExtension):
    """Options: `root`, the project's folder; `lang`, the language that is being built."""

    def __init__(self, **options: str) -> None:
        self.config = {
            "root": [".", "The folder that holds data/ and translations/"],
            "lang": ["en", "The language being built"],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:
        root, lang = Path(self.getConfig("root")), self.getConfig("lang")
        catalog = words.load(root, lang)
        registry = resources.load(root / RESOURCES)
        known = languages.load(root / LANGUAGES)
        dirs = {language.code: language.dir for language in known}
        for block in BLOCKS:
            block_mgr.register(block, {"words": catalog, "dir": dirs.get(lang, "ltr")})
        md.preprocessors.register(WithoutWaivers(md), "without_waivers", 25)
        dead = shown_resources.dead(root)
        links = ResourceLinks(md, registry, dead, lang, catalog.gettext)
        md.treeprocessors.register(links, "resource_links", 7)
        md.treeprocessors.register(ItemIds(md), "item_ids", 6)
        glossaries = {
            code: glossary.load(glossary.path_of(root, code)) for code in (known[0].code, lang)
        }
        terms = Terms(md, glossaries, lang, dirs, catalog.gettext)
        md.treeprocessors.register(terms, "terms", 4)  # last: others see the text alone


def makeExtension(**options: str) -> Blocks:
    """What Python-Markdown calls for `microsite.blocks`."""
    return Blocks(**options)
