"""Returns to agencies: each gets its own case numbers where something disagrees, and no others.

This is the one way by which what the rules across agencies find leaves the house. It needs a
permission, which is logged with who let it out, and writes for each agency and place a folder
of its own that only its owner may open.
"""
