import pytest

from microsite.web import challenge, document
from microsite.web.answer import Answer

LONG = "A captcha keeps programs out, and people with low vision too. " * 20
CASES = [  # title, text, headers, whether it asks for a proof
    ("Just a moment...", "Checking your browser", {}, True),
    ("Attention Required! | Cloudflare", "", {}, True),
    ("Access Denied", "You don't have permission.", {}, True),
    ("Pardon Our Interruption", "As you were browsing", {}, True),
    ("", '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/x"></script>', {}, True),
    ("", '<script src="/cdn-cgi/challenge-platform/h/b/scripts/jsd/x"></script>', {}, False),
    ("", '<iframe src="/_Incapsula_Resource?x"></iframe>', {}, True),
    ("A page", "Words", {"cf-mitigated": "challenge"}, True),
    ("A page", "Words", {"x-amzn-waf-action": "captcha"}, True),
    ("A page", "Words", {"cf-ray": "1"}, False),
    ("A guide for families", "Words", {}, False),
    ("What a captcha does", LONG, {}, False),
]


@pytest.mark.parametrize(("title", "text", "headers", "asks"), CASES)
def test_challenge(title, text, headers, asks):
    body = f"<title>{title}</title><p>{text}".encode()
    answer = Answer("https://example.org/", (), 200, headers, body)
    assert challenge.is_one(answer, document.read(body, "text/html")) is asks


def test_an_answer_without_a_page_is_judged_by_its_headers():
    assert not challenge.is_one(Answer("https://example.org/", (), 403, {}), None)
