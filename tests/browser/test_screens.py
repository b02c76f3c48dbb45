"""The screens in a real browser, served by a real process on loopback."""

import os
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.dashboard import small_edition

sync_api = pytest.importorskip("playwright.sync_api", reason="the browser group is not installed")
axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="the browser group is not installed"
)
CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="Debian's chromium is not installed"),
]

ROOT = Path(__file__).parents[2]
ADDRESSES = {
    "": "Ashmere",
    "joint_working": "Joint working",
    "case_audits": "Case audits",
    "surveys": "Surveys",
    "board": "Board and agencies",
    "data_contribution": "Data contribution",
}
PATIENCE = 60_000
"""Milliseconds: two cores may be busy with much else."""


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The address of a dashboard over a small edition."""
    home = tmp_path_factory.mktemp("home")
    small_edition.write(home)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py"]
    process = subprocess.Popen(
        [*command, "--server.headless=true", f"--server.port={port}"],
        cwd=ROOT,
        env={**os.environ, "LSCB_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address)
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait_for(address):
    give_up = monotonic() + PATIENCE / 1000
    while monotonic() < give_up:
        try:
            urllib.request.urlopen(f"{address}/_stcore/health").close()
        except OSError:
            sleep(0.2)
        else:
            return
    raise TimeoutError(f"{address} did not answer")


@pytest.fixture(scope="module")
def browser():
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(served, browser):
    """Open an address and wait until the screen stands; `asked` holds every request made."""
    pages = []

    def open_page(address, width=1280, scheme="light"):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        pages.append(page)
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(f"{served}/{address}")
        page.wait_for_selector("h1", timeout=PATIENCE)
        page.wait_for_selector("[data-test-script-state=notRunning]", timeout=PATIENCE)
        if address.startswith("joint_working"):
            page.wait_for_selector("[data-testid=stVegaLiteChart] svg", timeout=PATIENCE)
        return page

    yield open_page
    for page in pages:
        page.close()


@pytest.mark.parametrize(("address", "title"), ADDRESSES.items())
def test_every_screen_has_an_address_of_its_own(visit, address, title):
    page = visit(f"{address}?body=L01")
    assert title in page.locator("h1").inner_text()
    assert page.url.endswith(f"/{address}?body=L01")


def test_the_body_is_kept_from_screen_to_screen(visit):
    page = visit("?body=L02")
    page.get_by_role("link", name="Joint working").click()
    page.wait_for_url(re.compile("joint_working"), timeout=PATIENCE)
    page.get_by_role("heading", name="Joint working: Brackwater").wait_for(timeout=PATIENCE)
    assert page.url.endswith("/joint_working?body=L02")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("body", ["L01", "L02"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_no_fault(visit, address, body, scheme):
    page = visit(f"{address}?body={body}", scheme=scheme)
    for summary in page.locator("summary").all():
        summary.click()
    found = axe.Axe().run(page).response["violations"]
    assert not [(violation["id"], violation["nodes"]) for violation in found]


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_asked_of_any_other_machine(visit, served, address):
    page = visit(f"{address}?body=L01")
    page.wait_for_timeout(1000)
    strangers = [url for url in page.asked if not url.startswith((served, "data:", "blob:"))]
    assert page.asked
    assert not strangers


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_of_320_pixels_needs_no_sideways_scrolling(visit, address):
    page = visit(f"{address}?body=L01", width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_chart_is_announced_by_its_text_alternative(visit):
    page = visit("joint_working?body=L01")
    assert page.get_by_label(re.compile("^Line chart of Probation invited in time")).count()


def test_the_lettering_of_a_chart_follows_the_page_in_the_dark(visit):
    page = visit("joint_working?body=L01", scheme="dark")
    colour = "element => getComputedStyle(element).{}"
    label = page.locator("[data-testid=stVegaLiteChart] .role-axis-label text").first
    of_page = page.locator("h1").evaluate(colour.format("color"))
    assert label.evaluate(colour.format("fill")) == of_page
