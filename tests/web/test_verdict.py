import pytest

from microsite.web import document, verdict
from microsite.web.answer import Answer, Hop, NoAnswer
from microsite.web.verdict import OF_CAUSE

WORDS = "<p>" + "Families know their children best. " * 20


def answer(address, *hops, status=200, body="", kind="text/html"):
    steps = tuple(Hop(301, hop) for hop in hops)
    return Answer(address, steps, status, {"content-type": kind}, body.encode())


def judged(asked, got, sibling=None):
    page = document.read(got.body, "text/html") if got.is_html and got.body else None
    return verdict.of(asked, got, page, sibling)


REDIRECTS = [  # asked, where it ends, verdict
    ("https://example.org/a", "https://example.org/", "broken"),
    ("https://example.org/a", "https://www.example.org/", "broken"),
    ("https://www.example.org/a", "https://example.org/index.html", "broken"),
    ("https://example.org/a", "https://example.org/en/", "broken"),
    ("https://example.org/a", "https://example.org/es-mx", "broken"),
    ("https://example.org/a", "https://example.org/Home", "broken"),
    ("https://example.org/a", "https://example.org/default.aspx", "broken"),
    ("https://docs.example.org/a", "https://example.org/", "broken"),
    ("https://one.example.org/a", "https://two.example.org/", "blocked"),
    ("https://example.org/a", "https://a.example.org/", "blocked"),
    ("https://www.example.org/a", "https://a.example.org/", "blocked"),
    ("https://www2.example.org/a", "https://www.example.org/", "broken"),
    ("https://one.k12.ca.us/a", "https://www.one.k12.ca.us/", "broken"),
    ("https://one.k12.ca.us/a", "https://other.k12.ca.us/", "blocked"),
    ("https://example.org/a", "https://other.org/", "blocked"),
    ("https://example.org/a", "https://example.org/b", "ok"),
    ("https://example.org/a", "https://example.org/?page=7", "ok"),
    ("https://example.org/a", "https://example.org/homework", "ok"),
    ("https://example.org/parents", "https://example.org/pd", "ok"),
    ("https://example.org/", "https://example.org/en/", "ok"),
    ("https://example.org", "https://www.example.org/", "ok"),
    ("http://example.org/index.html", "https://example.org/", "ok"),
    ("https://example.org/a", "https://example.org/login", "blocked"),
    ("https://example.org/a", "https://sso.example.org/sign-in/", "blocked"),
    ("https://example.org/a", "https://accounts.example.org/ServiceLogin?x=1", "blocked"),
    ("https://example.org/a", "https://id.example.org/oauth2/v2.0/authorize?x=1", "blocked"),
    ("https://example.org/a", "https://id.example.org/adfs/ls/?x=1", "blocked"),
    ("https://example.org/a", "https://example.org/saml-guide", "ok"),
    ("https://example.org/login", "https://example.org/login.html", "ok"),
    ("https://example.org/a", "https://example.org/blogging", "ok"),
]


@pytest.mark.parametrize(("asked", "end", "found"), REDIRECTS)
def test_where_a_redirect_ends(asked, end, found):
    assert judged(asked, answer(end, end, body=f"<title>A page</title>{WORDS}")).verdict == found


def test_a_front_page_reached_through_a_sign_in_is_no_verdict():
    hops = ("https://example.org/login?to=/a", "https://example.org/")
    assert judged("https://example.org/a", answer(hops[1], *hops)).verdict == "blocked"


STATUSES = [
    (200, "ok"),
    (203, "ok"),
    (206, "ok"),
    (300, "blocked"),
    (304, "blocked"),
    (400, "blocked"),
    (401, "blocked"),
    (403, "blocked"),
    (404, "broken"),
    (405, "blocked"),
    (406, "blocked"),
    (410, "broken"),
    (418, "blocked"),
    (429, "blocked"),
    (451, "blocked"),
    (500, "transient"),
    (502, "transient"),
    (503, "transient"),
    (504, "transient"),
    (520, "transient"),
    (999, "blocked"),
]


@pytest.mark.parametrize(("status", "found"), STATUSES)
def test_status(status, found):
    here = "https://example.org/a"
    outcome = judged(here, answer(here, status=status, kind="application/pdf"))
    assert outcome.verdict == found
    assert outcome.reason.startswith(f"answered {status} (")


HERE = "https://example.org/guide"
PAGE = f"<title>Guide</title>{WORDS}"
MENU = "<p>" + "Our schools and offices. " * 300
OWN = "<link rel=Canonical href=http://www.example.org/guide/>"
OTHER = "<link rel=canonical href=/all>"
SIBLINGS = [  # the page, what an address beside it answered, verdict
    (PAGE, answer("x", body=PAGE), "broken"),
    (PAGE, answer("x", body=PAGE.replace("Guide", "Other")), "ok"),
    (PAGE, answer("x", body="<title>Guide</title><p>Other words."), "ok"),
    (PAGE, answer("x", body=f"{PAGE} no-such-page-123 was not found"), "broken"),
    (PAGE, answer("x", body=PAGE, status=404), "ok"),
    (PAGE, answer("x", body=PAGE, kind="application/json"), "ok"),
    (PAGE, NoAnswer("x", (), "robots", "was not asked"), "ok"),
    (PAGE, answer(HERE, HERE, body=PAGE), "ok"),
    (PAGE, answer("x", "x", body=PAGE), "ok"),
    (PAGE, answer("x", body=PAGE, status=206), "broken"),
    (f"<h1>One</h1>{PAGE}", answer("x", body=f"<h1>Other</h1>{PAGE}"), "ok"),
    (PAGE + MENU + "<p>" + "Tell them. " * 40, answer("x", body=f"{PAGE}{MENU}<p>Sorry."), "ok"),
    (PAGE + MENU, answer("x", body=f"{PAGE}{MENU} /no-such-page is not here."), "broken"),
    (PAGE + MENU + "家庭" * 200, answer("x", body=PAGE + MENU), "ok"),
    (f"{PAGE}{OWN}", answer("x", body=f"{PAGE}{OWN}"), "ok"),
    (f"{PAGE}{OTHER}", answer("x", body=f"{PAGE}{OTHER}"), "broken"),
    (PAGE, None, "ok"),
    ("<title>App</title><script>", answer("x", body="<title>App</title><script>"), "blocked"),
]


@pytest.mark.parametrize(("body", "sibling", "found"), SIBLINGS)
def test_an_address_beside_it(body, sibling, found):
    assert judged(HERE, answer(HERE, body=body), sibling).verdict == found


END = "https://example.org/all"
MIRRORS = [  # where the address and one beside it end, verdict
    (END, END, "broken"),
    (f"{END}?back=/guide", f"{END}?back=/guide", "blocked"),
    (f"{END}?c=https%3A%2F%2Fexample.org%2Fguide", f"{END}?c=y", "blocked"),
    ("https://example.org/new", "https://example.org/other", "ok"),
]


@pytest.mark.parametrize(("end", "beside", "found"), MIRRORS)
def test_where_both_are_passed_on(end, beside, found):
    title = "new" if found == "ok" else "all"
    page = answer(end, end, body=f"<title>{title}</title>{WORDS}")
    sibling = answer(beside, beside, body=f"<title>all</title>{WORDS}")
    assert judged(HERE, page, sibling).verdict == found


def test_every_cause_has_its_verdict():
    for cause, found in OF_CAUSE.items():
        outcome = verdict.of(HERE, NoAnswer(HERE, (), cause, "why"))
        assert (outcome.verdict, outcome.reason) == (found, "why")
        assert outcome.verdict != "ok"


NEEDS = [
    (answer(HERE, body=PAGE), True),
    (answer(HERE, body="<title>Page not found</title>"), False),
    (answer(HERE, status=404, body=PAGE), False),
    (answer("https://example.org/", "https://example.org/", body=PAGE), False),
    (answer(HERE, status=206, body=PAGE), True),
    (answer(HERE, kind="application/pdf"), False),
]


def test_a_front_page_is_led_to_from_everywhere():
    for address in ("https://example.org/en/", "https://example.org/index.html"):
        page = answer(address, body=PAGE)
        assert not verdict.needs_sibling(address, page, document.read(page.body, "text/html"))


@pytest.mark.parametrize(("got", "needs"), NEEDS)
def test_a_sibling_is_asked_only_where_it_decides(got, needs):
    page = document.read(got.body, "text/html") if got.is_html and got.body else None
    assert verdict.needs_sibling(HERE, got, page) is needs
