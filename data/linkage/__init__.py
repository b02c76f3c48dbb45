"""Who is who across agencies, from identities that only the vault holds."""

from data.linkage.link import link_people

__all__ = ["link_people"]
