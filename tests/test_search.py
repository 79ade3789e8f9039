import json

import pytest

from microsite import search

PAGE = '<html lang="{lang}"><head><title>T</title></head><body><main>{text}</main></body></html>'
OTHERS = ("ar", "es", "fa", "ko", "ru", "tl", "vi", "zh")


def test_one_index_a_language_and_no_interface_but_ours(tmp_path):
    for lang, folder in (("en", "a"), ("en", "b"), *((lang, lang) for lang in OTHERS)):
        (tmp_path / folder).mkdir(parents=True)
        text = PAGE.format(lang=lang, text="Some words")
        (tmp_path / folder / "index.html").write_text(text, encoding="utf-8")
    assert search.index(tmp_path) == {"en": 2} | dict.fromkeys(OTHERS, 1)
    names = {path.name for path in (tmp_path / search.FOLDER).iterdir()}
    assert "pagefind.js" in names and not any("ui" in name for name in names)
    entry = json.loads((tmp_path / search.FOLDER / "pagefind-entry.json").read_text())
    assert list(entry["languages"]) == sorted({"en", *OTHERS})  # always in the same order


def test_a_failure_is_told_in_pagefind_s_own_words(tmp_path):
    with pytest.raises(RuntimeError, match="(?i)site|path|folder|directory"):
        search.index(tmp_path / "missing")
