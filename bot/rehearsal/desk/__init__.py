"""What the people at the desk see and press: the server behind the page."""
