"""A home with a small edition, and the dashboard run over it without a browser."""

import shutil
from pathlib import Path

import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest

from tests.dashboard import small_edition

APP = Path(__file__).parents[2] / "dashboard" / "app.py"
SLOWEST_RUN = 60
"""Seconds: the first run imports everything."""


@pytest.fixture
def empty_home(tmp_path, monkeypatch):
    monkeypatch.setenv("LSCB_HOME", str(tmp_path))
    # Served pages hide the details of an error; here they are what a test should fail with.
    before = config.get_option("client.showErrorDetails")
    config.set_option("client.showErrorDetails", "full")
    yield tmp_path
    config.set_option("client.showErrorDetails", before)


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    home = tmp_path_factory.mktemp("written")
    small_edition.write(home)
    return home


@pytest.fixture
def home(empty_home, written):
    """A home of each test's own, for some write another edition into it."""
    shutil.copytree(written, empty_home, dirs_exist_ok=True)
    return empty_home


@pytest.fixture
def visit():
    """Open a screen at an address, and hold it to running without an error."""

    def open_screen(screen="start", **address):
        app = AppTest.from_file(str(APP), default_timeout=SLOWEST_RUN)
        app.query_params.update(address)
        app.run()
        if screen != "start":
            app.switch_page(f"screens/{screen}.py").run()
        assert not app.exception, [error.message for error in app.exception]
        return app

    return open_screen
