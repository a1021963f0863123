"""Running it all: the port, the bot as a child process, and an orderly end."""
