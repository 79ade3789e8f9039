import lxml.html
import pytest

from tests.conftest import render


def controls(kind: str, choices: str = "") -> list[dict[str, str]]:
    html = render(f"/// field | A question\n    id: q\n    kind: {kind}\n{choices}///\n")
    root = lxml.html.fromstring(f"<div>{html}</div>")
    return [
        {"tag": el.tag, "type": el.get("type", ""), "name": el.get("name", ""), "label": label(el)}
        for el in root.iter("input", "textarea")
    ]


def label(control) -> str:
    around = [el for el in control.iterancestors("label")]
    named = around or control.getroottree().xpath(f"//label[@for='{control.get('id')}']")
    return " ".join(named[0].text_content().split())


@pytest.mark.parametrize(
    ("kind", "choices", "expected"),
    [
        ("line", "", [("input", "text", "", "A question")]),
        ("lines", "", [("textarea", "", "", "A question")]),
        (
            "many",
            "- Yes\n- No\n",
            [("input", "checkbox", "", "Yes"), ("input", "checkbox", "", "No")],
        ),
        ("one", "- Yes\n- No\n", [("input", "radio", "q", "Yes"), ("input", "radio", "q", "No")]),
    ],
)
def test_each_control_has_its_label(kind, choices, expected):
    assert [tuple(control.values()) for control in controls(kind, choices)] == expected


def test_choices_are_grouped_under_the_question():
    html = render("/// field | A question\n    id: q\n    kind: one\n- Yes\n///\n")
    assert "<fieldset" in html and "<legend>A question</legend>" in html


@pytest.mark.parametrize("option", ["id: q", "kind: line"])
def test_a_missing_option_leaves_the_text_for_the_check_to_find(option):
    assert "<input" not in render(f"/// field | A question\n    {option}\n///\n")
