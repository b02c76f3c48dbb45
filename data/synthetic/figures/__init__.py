"""The figures that must come out of a world, from its own state; `truth.py` defines each."""
