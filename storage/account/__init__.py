"""Memory of what people may ask for themselves."""
