import pytest

from microsite import document, inline

CASES = [
    ("<p>\n<script>a()</script>", [("script", "a()", 2)]),
    ("<script type=module>a()</script>", [("script", "a()", 1)]),
    ("<script type='TEXT/JavaScript'>a()</script>", [("script", "a()", 1)]),
    ("<script type=importmap>{}</script>", [("script", "{}", 1)]),
    ("<script type=application/ld+json>{}</script>", []),
    ("<script src=a.js></script>", []),
    ("<style>p {}</style>", [("style", "p {}", 1)]),
    ("<svg><style>p {}</style></svg>", [("style", "p {}", 1)]),
    ("<td style='text-align: right'>", [("style", "text-align: right", 1)]),
    ("<p style>", [("style", "", 1)]),
    ("<button onclick='a()'>x", [("handler", "a()", 1)]),
    ("<body ONLOAD=a()>", [("handler", "a()", 1)]),
    ("<p data-onclick=a() class=on>onclick=a()", []),
    ("<template><script>a()</script></template>", []),
    ("<!-- <script>a()</script> -->", []),
]


@pytest.mark.parametrize(("html", "found"), CASES)
def test_what_a_strict_policy_refuses(html, found):
    assert list(inline.find(document.parse(html))) == found
