"""Behind the admin pages: who may see them, and what they show. Looks only."""
