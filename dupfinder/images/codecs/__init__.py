"""Decoders, each for some formats: bytes to a `Picture`."""
