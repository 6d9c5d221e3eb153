"""Local features of pictures, by which crops and slightly turned copies are found."""
