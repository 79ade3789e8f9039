import json
import re
from importlib.metadata import version

from microsite.hosting import sbom


def test_the_shape_that_cyclonedx_wants():
    document = json.loads(sbom.render("86400"))
    assert (document["bomFormat"], document["specVersion"], document["version"]) == (
        "CycloneDX",
        "1.6",
        1,
    )
    assert document["metadata"]["timestamp"] == "1970-01-02T00:00:00+00:00"
    own = document["metadata"]["component"]
    assert (own["type"], own["name"]) == ("application", "microsite")
    refs = [part["bom-ref"] for part in [own, *document["components"]]]
    assert len(refs) == len(set(refs))
    for part in document["components"]:
        assert part["type"] in ("library", "platform") and part["name"] and part["version"]
        assert part["type"] == "platform" or re.fullmatch(r"pkg:pypi/[a-z\d-]+@\S+", part["purl"])
        assert all(set(row) == {"expression"} for row in part.get("licenses", []))
    for row in document["dependencies"]:
        assert row["ref"] in refs and set(row["dependsOn"]) <= set(refs)


def test_what_built_it_is_named_with_its_version_and_what_tested_it_is_not():
    parts = {part["name"].lower(): part for part in json.loads(sbom.render(None))["components"]}
    for name in ("mkdocs", "mkdocs-material", "pagefind", "lxml", "jinja2", "markupsafe"):
        assert parts[name]["version"] == version(name)
    assert not {"pytest", "playwright", "hypothesis", "ruff"} & set(parts)


def test_the_same_text_each_time_and_no_time_that_nobody_gave():
    assert sbom.render(None) == sbom.render(None)
    assert "timestamp" not in sbom.render(None)
