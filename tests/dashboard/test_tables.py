"""A table is a real one: a caption, headings with their scope, nothing executable."""

from dashboard.tables import Column, html_table

COLUMNS = (Column("Period"), Column("Met", is_number=True))


def test_a_table_has_a_caption_and_a_scope_on_every_heading():
    page = html_table("Invited in time", COLUMNS, [("Apr to Jun 2025", "21")])
    assert "<caption>Invited in time</caption>" in page
    assert '<th scope="col">Period</th><th scope="col" class="number">Met</th>' in page
    assert '<th scope="row">Apr to Jun 2025</th><td class="number">21</td>' in page


def test_a_name_from_an_agency_cannot_write_html():
    page = html_table("<b>A</b>", COLUMNS, [('"><script>', "<i>1</i>")])
    assert "<script>" not in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert "&lt;script&gt;" in page


def test_a_wide_table_scrolls_by_keyboard():
    page = html_table("Supply", COLUMNS, [])
    assert page.startswith('<div class="figures" role="region" aria-label="Supply" tabindex="0">')
