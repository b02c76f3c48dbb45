"""What to show while there is no edition."""

import streamlit as st


def show_how_to_begin() -> None:
    """Say which commands make an edition, from invented records or from real ones."""
    st.title("No figures yet")
    st.markdown("This dashboard shows an edition of figures, and none has been made here yet.")
    st.header("To look around, with invented records")
    st.code("uv run lscb demo", language="bash")
    st.header("With your agencies' own extracts")
    st.code("uv run lscb intake FOLDER-OF-EXTRACTS\nuv run lscb build", language="bash")
    st.markdown("Then load this page again.")
