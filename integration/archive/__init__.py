"""The archive: packs as files, one chain over all of them, and their removal when their time is over."""
