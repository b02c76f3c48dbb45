import stat

import pytest

from data import private_folder


def test_a_folder_that_holds_something_is_not_written_over(tmp_path):
    taken = tmp_path / "out"
    taken.mkdir()
    private_folder.refuse_unless_empty(taken)
    private_folder.refuse_unless_empty(tmp_path / "new")
    (taken / "mine").touch()
    for what in (taken, taken / "mine"):
        with pytest.raises(private_folder.NotEmpty, match="must be a new or an empty folder"):
            private_folder.refuse_unless_empty(what)


def test_folder_and_files_are_for_their_owner_alone(tmp_path):
    out = tmp_path / "out"
    out.mkdir(mode=0o755)
    private_folder.make(out)
    private_folder.write(out / "words", "née")
    private_folder.write(out / "bytes", b"\x00")
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in out.iterdir()} == {0o600}
    assert (out / "words").read_text(encoding="utf-8") == "née"
    assert (out / "bytes").read_bytes() == b"\x00"
