"""The structure of image files, from their bytes; nothing here decodes a picture."""
