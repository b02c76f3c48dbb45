"""The world as files, in the shapes in which the agencies' systems export it."""
