"""Learned descriptors of whole pictures, by a model that a person names; none is part of the program."""
