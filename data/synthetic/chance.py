"""Random numbers that depend on the seed and on what they are for, on nothing else."""

from zlib import crc32

import numpy as np


def chance(seed: int, purpose: str) -> np.random.Generator:
    """Make a generator of its own for a purpose, so that one part does not shift another."""
    return np.random.default_rng([seed, crc32(purpose.encode())])


def between(rng: np.random.Generator, low: float, high: float, size: int) -> np.ndarray:
    """Draw whole days evenly from `low` to `high`, both included."""
    return rng.integers(int(low), int(high) + 1, size).astype(np.int32)


def happens(rng: np.random.Generator, probability: float | np.ndarray, size: int) -> np.ndarray:
    """Draw true with a probability, one for all or one each."""
    return rng.random(size) < probability
