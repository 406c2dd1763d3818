"""A picture in a frame whose edges are pulled outwards."""
