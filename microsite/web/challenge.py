"""Answers that ask a visitor to prove to be a person: they say nothing of the page behind."""

import re

from microsite.web.answer import Answer
from microsite.web.document import Document

# Headers that the firewall of a host sets on a challenge, and what their values then hold.
HEADERS = {
    "cf-mitigated": "challenge",  # https://developers.cloudflare.com/cloudflare-challenges/
    "x-amzn-waf-action": "",  # https://docs.aws.amazon.com/waf/latest/developerguide/
    "x-sucuri-block": "",
}
TITLES = re.compile(
    r"just a moment|attention required|checking your browser|one moment, please|access denied"
    r"|access to this page has been denied|pardon our interruption|are you (?:a )?(?:human|robot)"
    r"|verify(?:ing)? (?:that )?you are (?:a )?human|security check|robot check|captcha"
    r"|request rejected|ddos protection|you have been blocked|403 forbidden",
    re.IGNORECASE,
)
BODY = re.compile(
    rb"/cdn-cgi/challenge-platform/h/\w/orchestrate/|_Incapsula_Resource|px-captcha|geo\.captcha-delivery"
)
SHORT = 600  # characters: a challenge says little, a page about captchas says much


def is_one(answer: Answer, document: Document | None) -> bool:
    """Whether the answer is such a challenge. `document` is its page, None where it has none."""
    if any(n in answer.headers and sign in answer.headers[n] for n, sign in HEADERS.items()):
        return True
    if document is None or len(document.text) > SHORT:
        return False
    return bool(TITLES.search(document.title or document.heading) or BODY.search(answer.body))
