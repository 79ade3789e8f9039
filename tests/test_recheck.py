from datetime import date

import pytest

from microsite import catalog, recheck, reviews
from microsite.extract import Message
from microsite.recheck import Recheck
from microsite.reviews import Review
from tests.small_project import TIME, make, put

MESSAGE = Message("Ask now.", "", ("paragraph",), (("docs/principles/time.md", 3),))
DAYS = Message("%(n)d day", "%(n)d days", ("code",), (("microsite/a.py", 1),))
PREVIOUS = '#, fuzzy\n#| msgid "Ask first."\n'


def found(root, text, *messages):
    put(root, TIME, text)
    return recheck.out_of_date(messages, catalog.load(root, "es", "principles/time.md"))


def test_a_text_whose_english_changed_has_both_and_every_place(tmp_path):
    text = f'msgid "Time"\nmsgstr ""\n\n{PREVIOUS}msgid "Ask now."\nmsgstr "Pida"\n'
    assert found(make(tmp_path), text, MESSAGE) == (
        Recheck("Ask now.", "", "Ask first.", ("Pida",), TIME, 4, MESSAGE.places),
    )


@pytest.mark.parametrize(
    ("text", "outdated"),
    [
        ('#, fuzzy\nmsgid "Ask now."\nmsgstr "Pida"\n', [("", ("Pida",))]),
        ('#| msgid "Ask first."\nmsgid "Ask now."\nmsgstr "Pida"\n', []),
        (f'{PREVIOUS}msgid "Ask now."\nmsgstr " "\n', []),
        (f'{PREVIOUS}msgid "Ask later."\nmsgstr "Pida"\n', []),
        (
            '#, fuzzy\n#| msgid "a day"\nmsgid "%(n)d day"\nmsgid_plural "%(n)d days"\n'
            'msgstr[0] "un día"\nmsgstr[1] "días"\n',
            [("a day", ("un día", "días"))],
        ),
    ],
)
def test_which_texts_are_out_of_date(tmp_path, text, outdated):
    texts = found(make(tmp_path), text, MESSAGE, DAYS)
    assert [(one.before, one.translations) for one in texts] == outdated


def test_only_of_a_reviewed_page_texts_are_to_be_reviewed_again(tmp_path):
    root = make(tmp_path)
    left = '#| msgid "Ask first."\n'  # as some editors do, though it is not fuzzy any more
    put(root, TIME, f'msgid "Time"\nmsgstr "Hora"\n\n{left}msgid "Ask now."\nmsgstr "Pida"\n')
    messages = [Message("Time", "", (), ()), MESSAGE]
    draft = catalog.load(root, "es", "principles/time.md")
    assert recheck.to_review(messages, draft, ["Time", "Ask now."]) == ()
    texts = frozenset({reviews.digest("Time", "Hora"), reviews.digest("Ask now.", "Pregunte")})
    known = {"principles/time.md": (Review("Ana", "poet", date(2026, 11, 24), texts),)}
    reviews.write(root, "es", known)
    reviewed = catalog.load(root, "es", "principles/time.md")
    [again] = recheck.to_review(messages, reviewed, ["Time", "Ask now."])
    assert (again.english, again.before, again.translations) == ("Ask now.", "", ("Pida",))
    assert recheck.to_review(messages, reviewed, ["Time"]) == ()
