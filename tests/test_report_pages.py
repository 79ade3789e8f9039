from datetime import date

import jinja2
import pytest

from microsite import report_pages

DAY = date(2026, 11, 24)


def test_a_report_names_the_site_and_the_day_and_no_text_is_markup():
    made = [{"name": "links", "title": "Links & more", "summary": "<b>"}]
    page = report_pages.render("reports.html", "A <site>", "Reports", DAY, reports=made)
    assert "<title>Reports – A &lt;site&gt;</title>" in page and "November 24, 2026" in page
    assert '<a href="links.html">Links &amp; more</a>' in page and "<p>&lt;b&gt;</p>" in page
    assert "light-dark(#f6faf9, #10191c)" in page, "its style stands in it"


def test_a_value_that_is_missing_is_an_error():
    with pytest.raises(jinja2.UndefinedError, match="reports"):
        report_pages.render("reports.html", "Site", "Reports", DAY)
