import pytest

from tests.conftest import render


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("- Listen. {#e01}", '<li id="e01">Listen.</li>'),
        ("1. Listen. {#e01}", '<li id="e01">Listen.</li>'),
        ("- A [b](c.md) {#e01}", '<li id="e01">A <a href="c.md">b</a></li>'),
        ("- *a* b {#e01}", '<li id="e01"><em>a</em> b</li>'),
        ("- a {#e01}\n    - b {#e02}", '<li id="e02">b</li>'),
        ("- a\n\n- b {#e02}", '<li id="e02">'),
        ("- `{#e01}`", "<li><code>{#e01}</code></li>"),
        ("- {#e01} first", "<li>{#e01} first</li>"),
    ],
)
def test_an_item_takes_the_id_at_its_end(markdown, expected):
    assert expected in render(markdown)
