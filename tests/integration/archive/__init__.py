"""The archive on a real PostgreSQL and a real folder."""
