"""Getting data in: readers, intake, linkage, synthetic extracts, build."""

import os

# Polars reads it once, when it is first imported: memory that it lets go of goes back at once.
# It would keep it for half a second or for good, which takes some 100 MB of a large census.
os.environ.setdefault("_RJEM_MALLOC_CONF", "dirty_decay_ms:0,muzzy_decay_ms:0")
