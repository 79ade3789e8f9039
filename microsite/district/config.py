"""The product's `mkdocs.yml` with what a district says in it, written anew for one build."""

import yaml

from microsite.district import colors
from microsite.district.settings import District


def written(text: str, district: District, added: list[str], logo: dict[str, object]) -> str:
    """The text of the file for that district; tags such as `!ENV` stay as they are.

    `added` are pages, by their path below docs/, that the navigation does not name: they stand at
    its end under the district's short name. `logo` is what the templates show, empty for none.
    """
    root = yaml.compose(text, yaml.SafeLoader)
    _set(root, "site_url", district.base_address)
    extra = _value(root, "extra")
    for name, value in _extra(district, logo).items():
        _set(extra, name, value)
    for plugin in _value(root, "plugins").value:
        if options := isinstance(plugin, yaml.MappingNode) and _value(plugin, "i18n"):
            _order(_value(options, "languages"), district.languages)
    if added:
        _value(root, "nav").value.append(_node([{district.short_name: added}]).value[0])
    return yaml.serialize(root, Dumper=yaml.SafeDumper, allow_unicode=True)


def _extra(district: District, logo: dict[str, object]) -> dict[str, object]:
    """What the templates ask of whoever hosts the site: names as in the product's own file."""
    return {
        "owner": district.name,
        "short_name": district.short_name,
        "contact": district.contact,
        "barrier_contact": district.accessibility_contact,
        "feedback_survey": district.feedback,
        "legal": district.legal,
        "logo": logo,
        "style": f"assets/{colors.NAME}" if district.colors else "",
        "languages": list(district.languages),
    }


def _order(languages: yaml.SequenceNode, codes: tuple[str, ...]) -> None:
    """Those of the codes alone, the default first, because the site's root is in it."""
    rows = {_value(row, "locale").value: row for row in languages.value}
    default = next(iter(rows))
    languages.value = [row for code, row in rows.items() if code == default]
    languages.value += [rows[code] for code in codes if code != default]


def _value(node: yaml.MappingNode, name: str) -> yaml.Node | None:
    return next((value for key, value in node.value if key.value == name), None)


def _set(node: yaml.MappingNode, name: str, value: object) -> None:
    node.value = [(k, v) for k, v in node.value if k.value != name]
    node.value.append((_node(name), _node(value)))


def _node(value: object) -> yaml.Node:
    return yaml.compose(yaml.safe_dump(value, allow_unicode=True), yaml.SafeLoader)
