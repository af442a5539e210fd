"""From acknowledgement to archive: stages, owners, reminders, letters that are due, what closing asks for."""
