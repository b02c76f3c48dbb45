import pytest

from data.contracts import TABLES
from data.documentation import FOLDER, contract_page, pages, write_pages


def test_the_pages_in_the_documents_are_those_of_the_contracts():
    written = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.md")}
    assert written == pages(), "run python -m data.documentation"


@pytest.mark.parametrize("table", TABLES)
def test_a_page_tells_of_every_column_and_code(table):
    page = contract_page(table)
    for name, column in TABLES[table].columns().items():
        assert f"| `{name}` |" in page
        for code in (column.metadata or {}).get("codes", {}):
            assert f"- `{code}`:" in page


def test_a_page_says_what_leaves_the_vault():
    page = contract_page("probation_person")
    (born,) = [line for line in page.splitlines() if line.startswith("| `dob`")]
    assert born.endswith("| allowed | its month, `birth_month` |")
    (surname,) = [line for line in page.splitlines() if line.startswith("| `surname`")]
    assert surname.endswith("| nothing |")


def test_the_page_of_a_table_that_is_no_more_goes(tmp_path):
    (tmp_path / "gone.md").write_text("old")
    write_pages(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == set(pages())
