import pytest

from microsite import document, refresh


@pytest.mark.parametrize(
    ("content", "seconds", "target"),
    [
        ("0; url=a/", 0, "a/"),
        ("0;URL='a b'", 0, "a b"),
        ('0; url="a" b', 0, "a"),
        ('0; url="a', 0, "a"),
        (" 5 , a", 5, "a"),
        ("5 a", 5, "a"),
        ("0; url = a", 0, "a"),
        ("0; urlx", 0, "urlx"),
        ("2.5; url=a", 2, "a"),
        (".5; url=a", 0, "a"),
        ("30", 30, ""),
        ("0;", 0, ""),
        ("0; url=", 0, ""),
        ("", None, None),
        ("url=a", None, None),
        ("x", None, None),
        ("0x", None, None),
        ("-1; url=a", None, None),
    ],
)
def test_parse(content: str, seconds: int | None, target: str | None) -> None:
    assert refresh.parse(content) == (seconds, target, content, 1)


def test_the_first_that_can_be_read_counts() -> None:
    metas = ["x", "5", "0; url=a"]
    html = "\n".join(f'<meta http-equiv="Refresh" content="{content}">' for content in metas)
    assert refresh.read(document.parse(html)) == (5, "", "5", 2)
    assert refresh.read(document.parse('<meta http-equiv="refresh">')) == (None, None, "", 1)
    assert refresh.read(document.parse("<p>x</p>")) is None
