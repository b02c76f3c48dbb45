"""Lists of codes are tables; a deployment adds its own codes and gives others its own meaning."""

import csv
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from data.contracts import TABLES
from data.contracts.code_list import FOLDER, CodeListWrong, code_list, list_names

USED = {
    metadata["code_list"]
    for schema in TABLES.values()
    for column in schema.columns().values()
    if "code_list" in (metadata := column.metadata or {})
}


RUN = "import lscb; lscb.main()"


def local(folder: Path, name: str, *lines: str) -> Path:
    (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_every_list_is_used_and_every_list_used_is_there():
    assert set(list_names()) == USED


@pytest.mark.parametrize("name", list_names())
def test_every_code_says_where_it_comes_from_and_when_that_was_read(name):
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["code"] for row in rows] == list(code_list(name))
    for row in rows:
        assert row["source"]
        assert date.fromisoformat(row["date"]) <= date.today()


def test_a_local_list_adds_codes_and_renames_others(tmp_path):
    local(tmp_path, "register_type", "code,meaning", "LOC1,Local flag", "rcpr,Child at risk")
    codes = code_list("register_type", tmp_path)
    assert codes == code_list("register_type") | {"LOC1": "Local flag", "RCPR": "Child at risk"}
    assert next(iter(codes)) == "RCPR"
    assert code_list("contact_type", tmp_path) == code_list("contact_type")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["code,name", "X,y"], "no column meaning"),
        (["code,meaning", "X,"], "line 2: needs a code and a meaning"),
        (["code,meaning", "X,y", "x,z"], "line 3: x stands there twice"),
    ],
)
def test_a_local_list_that_cannot_be_used_is_refused(tmp_path, lines, said):
    with pytest.raises(CodeListWrong, match=said):
        code_list("register_type", local(tmp_path, "register_type", *lines))


def test_a_local_list_of_another_name_is_told_the_names(tmp_path):
    with pytest.raises(CodeListWrong, match=r"holds registers: lists are .*register_type"):
        code_list("contact_type", local(tmp_path, "registers", "code,meaning", "X,y"))


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CodeListWrong, match="no folder"):
        code_list("contact_type", tmp_path / "nowhere")


def intake(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    rows = ["X1,RCPR,2025-05-01,,,", "X2,LOC1,2025-05-01,,,"]
    header = "crn,type_code,start_date,next_review_date,last_review_date,end_date"
    extract = local(folder, "probation_registration", header, *rows)
    return subprocess.run(
        [
            *(sys.executable, "-c", RUN, "intake", extract / "probation_registration.csv"),
            *("--agency", "probation", "--place", "R01", "--json"),
            *("--period", "2025-04-01..2026-03-31"),
        ],
        env=os.environ
        | {"LSCB_HOME": str(folder / "home"), "LSCB_VAULT_KEY_FILE": str(folder / "key")}
        | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_setting_lets_a_local_code_in(tmp_path):
    lists = tmp_path / "lists"
    lists.mkdir()
    local(
        lists, "register_type", "code,meaning,source,date", "LOC1,Local flag,Our region,2025-04-01"
    )
    done = intake(tmp_path, LSCB_CODE_LISTS=str(lists))
    assert done.returncode == 0, done.stderr
    assert '"rows_accepted": 2' in done.stdout


def test_without_the_setting_the_local_code_is_set_apart(tmp_path):
    done = intake(tmp_path)
    assert done.returncode == 0, done.stderr
    assert '"rows_quarantined": 1' in done.stdout
    assert "one of RCPR, RCCO" in done.stdout


def test_a_wrong_folder_is_told_without_a_trace(tmp_path):
    done = intake(tmp_path, LSCB_CODE_LISTS=str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "no folder" in done.stderr
    assert "Traceback" not in done.stderr
