"""What is shared between reruns: the open edition and the chosen body."""

from pathlib import Path

import streamlit as st

from metrics import edition_files
from metrics.edition import Edition
from metrics.settings import Settings

KINDS = {
    "lscb": "safeguarding board",
    "yot_board": "youth offending team",
    "delivery_unit": "probation delivery unit",
    "probation_region": "probation region",
}
"""The kinds of body in the order of the selector, which sets them in groups."""

MOST_OPEN_EDITIONS = 64
"""Open files; more bodies than this are opened afresh when they come round again."""


def has_edition() -> bool:
    """Whether an edition has been made."""
    return (Settings().editions / edition_files.CURRENT).is_file()


def edition() -> Edition:
    """The edition in force, with the own tier of the chosen body."""
    return _in_force(body_code())


def body_code() -> str:
    """The code of the chosen body."""
    return st.session_state["body"]


def body_name() -> str:
    """The name of the chosen body."""
    return _bodies()[body_code()][0]


def body_kind() -> str:
    """The kind of the chosen body: a key of `KINDS`."""
    return _bodies()[body_code()][1]


def choose_body() -> None:
    """Show the selector of bodies.

    The choice is kept in the address bar as `?body=<code>`, so a page can be bookmarked
    and sent to a colleague. A body that the edition does not hold gives way to the first,
    and the page says so.
    """
    bodies = _bodies()
    asked = st.query_params.get("body")
    if st.session_state.get("body") not in bodies:
        st.session_state["body"] = asked if asked in bodies else next(iter(bodies))
        if asked is not None and asked not in bodies:
            st.warning(
                "The address asks for a body that this edition does not hold."
                f" This page is about {body_name()} instead."
            )
    st.sidebar.selectbox(
        "Whose figures",
        list(bodies),
        # The name first, for the box is narrow and cuts the end off.
        format_func=lambda code: f"{bodies[code][0]} ({KINDS[bodies[code][1]]})",
        key="body",
    )
    st.query_params["body"] = body_code()


def _bodies() -> dict[str, tuple[str, str]]:
    """Name and kind of every body by code, by kind and then by name."""
    kinds = list(KINDS)
    rows = _in_force(None).bodies().select("body_code", "body_name", "body_type").rows()
    rows.sort(key=lambda row: kinds.index(row[2]))
    return {code: (name, kind) for code, name, kind in rows}


def _in_force(body: str | None) -> Edition:
    editions = Settings().editions
    return _open(editions, edition_files.in_force(editions), body)


@st.cache_resource(max_entries=MOST_OPEN_EDITIONS, show_spinner=False)
def _open(editions: Path, edition_id: str, body: str | None) -> Edition:
    return Edition.open(editions, edition_id, body)
